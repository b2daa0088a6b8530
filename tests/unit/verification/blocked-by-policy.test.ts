import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { faultsWith, frontPage } from '../../setup/small-site.ts';

const hashOf = (text: string, name = 'sha256') =>
  `'${name}-${createHash(name).update(text).digest('base64')}'`;
const policy = (content: string) =>
  `<meta http-equiv="Content-Security-Policy" content="${content}">`;
const BODY = '<h1>صغير</h1><p id="أول">نصّ</p>';

async function policyFaults(head: string, body = BODY): Promise<readonly string[]> {
  const said = await faultsWith({ 'index.html': frontPage(head, body) });
  return said.filter((each) => each.includes('content security policy'));
}

it.each([
  ['a script with its hash', `script-src ${hashOf('a()')}`, '<script>a()</script>'],
  ['with a longer one', `script-src ${hashOf('a()', 'sha384')}`, '<script>a()</script>'],
  ['in Arabic', `script-src ${hashOf('a("نصّ")')}`, '<script>a("نصّ")</script>'],
  ['a style with its hash', `style-src ${hashOf('p{}')}`, '<style>p{}</style>'],
  ['what no directive is about', "img-src 'self'", '<script>a()</script><style>p{}</style>'],
  ['what is open to all', "script-src 'unsafe-inline'", '<script>a()</script>'],
  ['data', "script-src 'none'", '<script type="application/ld+json">{"@type":"Thing"}</script>'],
  ['what waits in a template', "script-src 'none'", '<template><script>a()</script></template>'],
])('a policy allows %s', async (_what, content, html) => {
  expect(await policyFaults(policy(content) + html)).toEqual([]);
});

it.each([
  [
    'a script of another hash',
    `script-src ${hashOf('b()')}`,
    '<script>a()</script>',
    hashOf('a()'),
  ],
  ['a script of none', "default-src 'self'", '<script>a()</script>', hashOf('a()')],
  ['a module', "script-src 'self'", '<script type="module">a()</script>', hashOf('a()')],
  [
    'what is open beside a hash',
    `script-src 'unsafe-inline' ${hashOf('b()')}`,
    '<script>a()</script>',
    hashOf('a()'),
  ],
  [
    'what another directive allows',
    `script-src-elem 'self'; script-src ${hashOf('a()')}`,
    '<script>a()</script>',
    hashOf('a()'),
  ],
  ['a style of another hash', `style-src ${hashOf('a{}')}`, '<style>p{}</style>', hashOf('p{}')],
])('a policy blocks %s', async (_what, content, html, named) => {
  expect(await policyFaults(policy(content) + html)).toEqual([expect.stringContaining(named)]);
});

it.each([
  ['a handler', '<button type="button" onclick="a()">نصّ</button>', 'onclick="a()"'],
  ['an address that is a script', '<a href="javascript:a()">نصّ</a>', 'javascript:a()'],
  ['the same in other letters', '<a href=" JaVaScript:a()">نصّ</a>', 'JaVaScript:a()'],
])('a policy blocks %s', async (_what, html, named) => {
  expect(await policyFaults(policy("script-src 'self'"), BODY + html)).toEqual([
    expect.stringContaining(named),
  ]);
});

it('a policy governs what comes after it alone', async () => {
  const content = `script-src ${hashOf('a()')}`;
  expect(await policyFaults(`<script>a()</script>${policy(content)}`)).toEqual([
    expect.stringContaining('behind scripts or styles'),
  ]);
});
