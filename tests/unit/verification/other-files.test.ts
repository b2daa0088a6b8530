import { describe, expect, it } from 'vitest';
import { faultsWith } from '../../setup/small-site.ts';

describe('what makes a site an application', () => {
  const manifest = (changes: object = {}) =>
    JSON.stringify({
      name: 'صغير',
      start_url: '/',
      icons: [{ src: 'picture.svg', sizes: 'any' }],
      shortcuts: [{ name: 'خبر', url: '/articles/خبر/' }],
      ...changes,
    });

  it('is accepted', async () => {
    expect(await faultsWith({ 'site.webmanifest': manifest() })).toEqual([]);
  });

  it.each([
    ['is no JSON', '{', 'This is no well-formed JSON'],
    [
      'has no name',
      manifest({ name: '' }),
      'manifest lacks what its rules ask for: name / short_name.',
    ],
    [
      'has no icons',
      manifest({ icons: undefined }),
      'manifest lacks what its rules ask for: icons.',
    ],
    [
      'has an icon that there is not',
      manifest({ icons: [{ src: '/none.png' }] }),
      'Nothing of the site is at /none.png.',
    ],
    [
      'has an icon of another host',
      manifest({ icons: [{ src: 'https://cdn.example/a.png' }] }),
      'This asks another host for something: https://cdn.example/a.png.',
    ],
    [
      'leads to a page that there is not',
      manifest({ shortcuts: [{ url: '/none/' }] }),
      'Nothing of the site is at /none/.',
    ],
    [
      'begins at a page that there is not',
      manifest({ start_url: '/none/' }),
      'Nothing of the site is at /none/.',
    ],
  ])('%s', async (_name, text, sentence) => {
    expect(await faultsWith({ 'site.webmanifest': text })).toEqual([
      expect.stringContaining(`site.webmanifest: ${sentence}`),
    ]);
  });
});

it('scripts ask no other host, and may name one', async () => {
  expect(
    await faultsWith({ 'a.js': 'const home = "https://cdn.example/"; fetch("/a.json")' }),
  ).toEqual([]);
  expect(await faultsWith({ 'a.js': "fetch('https://cdn.example/a.json')" })).toEqual([
    expect.stringContaining(
      'a.js: This asks another host for something: https://cdn.example/a.json.',
    ),
  ]);
});

it('files for machines are in UTF-8', async () => {
  expect(await faultsWith({ 'atom.xml': Buffer.from([0x3c, 0x61, 0xe3, 0x3e]) })).toEqual([
    expect.stringContaining('atom.xml: This file is not in UTF-8.'),
  ]);
});

describe('a text for machines', () => {
  const ARTICLE = 'https://small.example/articles/خبر/';

  it('leads to what is there', async () => {
    const text = `# خبر\n\n<${ARTICLE}> [هنا](${ARTICLE}#نهاية) [خارج](<https://a.example/>)\n\n\`[x](/none/)\` \\[y\\](/none/) \\<https://small.example/none/>\n\n\`\`\`\n[z](/none/)\n\`\`\`\n`;
    expect(await faultsWith({ 'articles/خبر.md': text, 'llms.txt': text })).toEqual([]);
  });

  it.each([
    ['a link', '[هنا](https://small.example/none/)'],
    ['a link in angle brackets', '[هنا](<https://small.example/none/>)'],
    ['an address alone', '<https://small.example/none/>'],
    ['a picture', '![قارب](https://small.example/none/)'],
    ['a video', '[قوارب \\[الفجر\\]](https://small.example/none/boats.webm)'],
  ])('does not lead to what is not: %s', async (_what, text) => {
    for (const file of ['articles/خبر.md', 'llms.txt']) {
      expect(await faultsWith({ [file]: `# خبر\n\n${text}\n` })).toEqual([
        expect.stringContaining(`${file}: Nothing of the site is at https://small.example/none/`),
      ]);
    }
  });
});

it.each([
  'import"./b.js";',
  'import{c}from"./b.js";',
  'import("./b.js")',
  "import c from '../b.js'",
])('a script without a script beside it is told of: %s', async (text) => {
  const beside = text.includes('..') ? 'b.js' : 'code/b.js';
  expect(await faultsWith({ 'code/a.js': text, [beside]: '' })).toEqual([]);
  expect(await faultsWith({ 'code/a.js': text })).toEqual([
    expect.stringMatching(/^code\/a\.js: Nothing of the site is at \.\.?\/b\.js/),
  ]);
});
