import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withPolicy } from '../../../src/security/page-policy.ts';

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (head: string, body = '') =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const policy = (html: string) =>
  /<meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]*)">/.exec(
    withPolicy(html),
  )?.[1] ?? '';
/** The hashes of a policy, in order, and no others. */
const hashes = (html: string) => policy(html).match(/'sha256-[^']+'/g) ?? [];

describe('a page’s policy', () => {
  it('comes right after what says how bytes are read, and changes nothing else', () => {
    const html = page('<title>خبر</title>', '<p>نصّ</p>');
    const made = withPolicy(html);
    expect(made.replace(/<meta http-equiv="content-security-policy" content="[^"]*">/, '')).toBe(
      html,
    );
    expect(made.indexOf('content-security-policy')).toBeLessThan(made.indexOf('<title>'));
    expect(policy(html)).toContain("default-src 'none'");
    expect(policy(html)).toContain("require-trusted-types-for 'script';trusted-types khabar;");
  });

  it.each([
    ['a script', page('<script>a()</script>'), 'a()'],
    ['a module', page('', '<script type="module">a()</script>'), 'a()'],
    ['a script of an old type', page('<script type="text/javascript">a()</script>'), 'a()'],
    ['a style', page('<style>p{}</style>'), 'p{}'],
    ['space around', page('<style>\n p{} \n</style>'), '\n p{} \n'],
    ['ends of line of Windows', page('<script>a()\r\nb()\rc()</script>'), 'a()\nb()\nc()'],
    ['Arabic', page('<script>a("خبر")</script>'), 'a("خبر")'],
    ['what begins like a comment', page('<script>a<!--b</script>'), 'a<!--b'],
    [
      'what reads like a tag',
      page('<script>a="<style>p{}</style>"</script>'),
      'a="<style>p{}</style>"',
    ],
    ['a style without scripts', page('<noscript><style>p{}</style></noscript>'), 'p{}'],
    ['capitals', page('<STYLE>p{}</STYLE>'), 'p{}'],
    ['a page that leaves its body’s tag out', '<meta charset="utf-8"><style>p{}</style>', 'p{}'],
  ])('allows %s', (_what, html, text) => {
    expect(hashes(html)).toEqual([sha(text)]);
  });

  it.each([
    ['an attribute', page('<meta name="description" content="on <style>p{}</style> and > more">')],
    ['an attribute in single signs', page(`<meta content='"<script>a()</script>"'>`)],
    ['a title', page('<title>The <style>p{}</style> tag</title>')],
    ['a text field', page('', '<textarea><script>a()</script></textarea>')],
    ['a comment', page('<!-- <script>a()</script> -->')],
    ['text that quotes code', page('', '<pre><code>&lt;script>a()&lt;/script></code></pre>')],
    ['data', page('<script type="application/ld+json">{"a":"<style>p{}</style>"}</script>')],
    ['a file', page('<script type="module" src="/a.js"></script>')],
  ])('is not led astray by %s', (_what, html) => {
    expect(hashes(html)).toEqual([]);
  });

  it.each(['<title>خبر</title>', '<body><meta charset="utf-8">'])('has no place in %s', (html) => {
    expect(() => withPolicy(html)).toThrow('no place for its policy');
  });

  it('puts scripts and styles under their own heading', () => {
    const made = policy(page('<script>a()</script><style>p{}</style>', '<script>a()</script>'));
    expect(made).toContain(`script-src 'self' ${sha('a()')};style-src 'self' ${sha('p{}')}`);
  });

  it('allows WebAssembly where it runs', () => {
    expect(withPolicy(page(''), true)).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy(page(''))).not.toContain('wasm');
  });

  it('is never missing', () => {
    expect(() => withPolicy('<p>نصّ</p>')).toThrow('meta charset');
  });
});

it.each(['video', 'audio'])('only a page with %s may load such files, of its own site', (name) => {
  expect(withPolicy(page(`<${name} src="/media/a"></${name}>`))).toContain(";media-src 'self';");
  expect(withPolicy(page('<p>نصّ</p>'))).not.toContain('media-src');
});
