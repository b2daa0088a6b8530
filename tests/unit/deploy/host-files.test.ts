import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const read = (file: string) => readFileSync(`deploy/${file}`, 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Headers that every host sends with everything, as a server's configuration says them. */
const EVERYWHERE = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
};

/** As Netlify and Cloudflare Pages read `_headers`: a path, and indented below it its headers. */
function headerRules(text: string): Record<string, Record<string, string>> {
  const rules: Record<string, Record<string, string>> = {};
  let path = '';
  for (const line of text.split('\n').filter((line) => line.trim() && !line.startsWith('#'))) {
    const [, name, value] = /^ {2}([A-Za-z-]+): (.+)$/.exec(line) ?? [];
    if (name && value) rules[path] = { ...rules[path], [name]: value };
    else if (/^\/\S*$/.test(line)) path = line;
    else throw new Error(`no rule: ${line}`);
  }
  return rules;
}

it('_headers says for everything what the servers say, and keeps what is hashed for good', () => {
  const rules = headerRules(read('netlify/_headers'));
  expect(rules['/*']).toEqual(EVERYWHERE);
  const kept = { 'Cache-Control': 'public, max-age=31536000, immutable' };
  expect([rules['/_astro/*'], rules['/media/*']]).toEqual([kept, kept]);
});

describe.each([
  ['nginx/khabar.conf', (name: string, value: string) => `add_header ${name} "${value}" always;`],
  ['apache/khabar.conf', (name: string, value: string) => `Header always set ${name} "${value}"`],
  ['apache/.htaccess', (name: string, value: string) => `Header always set ${name} "${value}"`],
])('%s', (file, line) => {
  it.each(Object.entries(EVERYWHERE))('sends %s, with errors too', (name, value) => {
    expect(read(file)).toContain(line(name, value));
  });
});

it('the servers’ letters are pairs of signs and the one that they make', () => {
  const nginx = [...read('nginx/khabar.conf').matchAll(/^ {2}"(\P{ASCII}+)" "(\P{ASCII}+)";$/gmu)];
  const [apache = [], shared = []] = ['apache/khabar.conf', 'apache/.htaccess'].map((file) => [
    ...read(file).matchAll(/\^\(\.\*\)(\P{ASCII}+)\(\.\*\)\$" "\$1(\P{ASCII}+)\$2/gu),
  ]);
  const caddy = [...read('caddy/Caddyfile').matchAll(/path_regexp \(\?i\)(\S+) (\S+)$/gm)];
  const lists = [nginx, apache, shared, caddy].map((found) =>
    found.map(([, from = '', to = '']) => [decodeURI(from), decodeURI(to)]),
  );
  for (const pairs of lists) {
    expect(pairs).toHaveLength(8);
    expect(pairs).toEqual(lists[0]);
    for (const [from, to] of pairs) {
      expect([from?.length, to?.length, from?.normalize('NFC')]).toEqual([2, 1, to]);
    }
  }
});

describe('a workflow', () => {
  it('of GitHub publishes what it has built, by the clock too, and one after another', () => {
    const workflow = parse(read('github-pages/publish.yml'));
    expect(workflow.on.schedule).toEqual([{ cron: expect.stringMatching(/^\d+ \* \* \* \*$/) }]);
    expect(workflow.concurrency['cancel-in-progress']).toBe(false);
    const { steps } = workflow.jobs.publish;
    const commands = steps.flatMap(({ run }: { run?: string }) => run ?? []);
    expect(commands).toEqual(['npm run build']);
    const upload = steps.find(({ uses = '' }) => uses.startsWith('actions/upload-pages-artifact@'));
    expect(upload.with.path).toBe('dist');
  });

  it('of GitLab publishes what it has built', () => {
    const { publish } = parse(read('gitlab-pages/.gitlab-ci.yml'));
    expect(publish.script).toEqual(['npm run build']);
    expect(publish.pages.publish).toBe('dist');
    expect(publish.resource_group).toBe('pages');
  });

  it('of Netlify does, too', () => {
    const settings = read('netlify/netlify.toml');
    expect(settings).toMatch(/^ {2}command = "npm run build"$/m);
    expect(settings).toMatch(/^ {2}publish = "dist"$/m);
  });
});

it('the image has exact versions, and runs as nobody', () => {
  const image = read('container/Containerfile');
  const from = [...image.matchAll(/^FROM (\S+)/gm)].map(([, name]) => name);
  expect(from.filter((name) => name !== 'scratch')).toEqual([
    expect.stringMatching(/:\d+\.\d+\.\d+-/),
    expect.stringMatching(/:\d+\.\d+\.\d+-/),
  ]);
  expect(image).toMatch(/^USER 65534:65534$/m);
  expect(image).toMatch(/^COPY deploy\/caddy\/Caddyfile \/Caddyfile$/m);
});

it('every command that these files name is there', () => {
  const files = [
    'github-pages/publish.yml',
    'github-pages/publish-in-parts.yml',
    'gitlab-pages/.gitlab-ci.yml',
    'gitlab-pages/in-parts.gitlab-ci.yml',
    'make/Makefile',
    'container/Containerfile',
  ];
  const named = files.flatMap((file) => [...read(file).matchAll(/npm run ([a-z:]+)/g)]);
  expect(named.length).toBeGreaterThan(2);
  for (const [, name = ''] of named) expect(scripts).toHaveProperty(name);
});
