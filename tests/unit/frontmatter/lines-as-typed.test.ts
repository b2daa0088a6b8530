import { describe, expect, it } from 'vitest';
import { mended, read } from './advised-fields.ts';

const rest = ['title: خبر', 'pubDate: 2024-12-31'];

/** What the message on a field's first fault says to write. */
const written = (...lines: readonly string[]) =>
  read([...rest, ...lines]).problems.map(({ line, en }) => `${line} ${en.split(/: (.*)/s)[1]}`);

describe('a list is read from its lines once its message is followed', () => {
  it.each([
    ['with points, further in', ['tags:', '  • صيد', '  • بحر']],
    ['with asterisks, further in', ['tags:', '  * صيد', '  * بحر']],
    ['with another sign behind the first', ['tags:', '  - صيد', '  * بحر']],
    ['with an item of another sign further in', ['tags:', '- صيد', '  – بحر']],
    ['with a point further in', ['tags:', '  - صيد', '    • بحر']],
    ['without a space, further in', ['tags:', '  - صيد', '   -بحر']],
    ['with a number further in', ['tags:', '- صيد', '  2) بحر']],
    ['that begins beside its name', ['tags: - صيد', '  - بحر']],
    ['that begins beside its name without spaces', ['tags: -صيد', '-بحر']],
    ['of lines without a sign', ['tags: صيد', '  بحر']],
    ['of lines below its name', ['tags:', '  صيد', '  بحر']],
    ['one of which lacks its sign', ['tags:', '  - صيد', '  بحر']],
    ['with numbers', ['tags:', '1. صيد', '2. بحر']],
    ['with Arabic numbers, further in', ['tags:', '  ١- صيد', '  ٢- بحر']],
    ['in brackets on two lines', ['tags: [صيد،', '  بحر]']],
    ['in round brackets', ['tags: (صيد, بحر)']],
  ])('%s', (_what, lines) => {
    expect(mended([...rest, ...lines])).toMatchObject({ tags: ['صيد', 'بحر'] });
  });

  it.each([
    [
      'one line is broken within an item',
      ['tags: صيد بحري، موانئ', '  قديمة'],
      'صيد بحري',
      'موانئ قديمة',
    ],
    ['a figure is no number of an item', ['tags: صيد', '  7-أكتوبر'], 'صيد', '7-أكتوبر'],
  ])('but %s', (_what, lines, ...tags) => {
    expect(mended([...rest, ...lines])).toMatchObject({ tags });
  });
});

describe('one value in the place of several, and several in that of one', () => {
  it.each([
    [['author:', '- نور'], { author: 'نور' }],
    [['author:', '  - نور', '  - ليلى'], { authors: ['نور', 'ليلى'] }],
    [['section: [علوم]'], { section: { name: 'علوم' } }],
    [['section:', '  - علوم'], { section: { name: 'علوم' } }],
    [['description: - أ', '  - ب'], { description: '- أ - ب' }],
    [['description:', '  - أ', '  - ب'], { description: '- أ - ب' }],
    [['description – أ'], { description: 'أ' }],
  ])('%j', (lines, data) => {
    expect(mended([...rest, ...lines])).toMatchObject(data);
  });

  it.each([
    [['author: { name: نور, role: مراسلة }'], { author: 'نور' }],
    [['author:', '  name: نور'], { author: 'نور' }],
    [
      ['authors:', '  - name: نور', '    role: مراسلة', '  - name: ليلى'],
      { authors: ['نور', 'ليلى'] },
    ],
    [['authors: [{ name: نور }]'], { authors: ['نور'] }],
  ])('of a writer the name stands there, and it is said where the rest does: %j', (lines, data) => {
    const [problem] = read([...rest, ...lines]).problems;
    expect(problem?.ar).toContain('content/authors/');
    expect(mended([...rest, ...lines])).toMatchObject(data);
  });
});

describe('fields that belong together begin in one column', () => {
  it.each([
    [['image:', '  src: a.jpg', ' alt: قارب'], '5   alt: قارب'],
    [['image:', '  src: a.jpg', '    alt: قارب'], '5   alt: قارب'],
    [['image:', ' src: a.jpg', '  alt: قارب', '  caption: ب'], '4   src: a.jpg'],
    [['corrections:', '  - date: 2025-01-05', '  text: نعم'], '5     text: نعم'],
    [['corrections:', '  - date: 2025-01-05', '      text: نعم'], '5     text: نعم'],
    [['corrections:', '- date: 2025-01-05', ' text: نعم'], '5   text: نعم'],
  ])('%j', (lines, line) => {
    expect(written(...lines)).toEqual([line]);
    expect(mended([...rest, ...lines])).not.toBeInstanceOf(Array);
  });
});

describe('fields within a field, however they are parted', () => {
  const image = 'image: {src: a.jpg, alt: قارب}';

  it.each([
    'image: {src:a.jpg, alt:قارب}',
    'image: {src: a.jpg، alt: قارب}',
    'image: {src: a.jpg alt: قارب}',
    'image: {src: a.jpg, alt: قارب',
    'image: src: a.jpg; alt: قارب}',
    'image: (src: a.jpg, alt: قارب)',
    'image: { src = a.jpg, alt = قارب }',
    'image: [src: a.jpg, alt: قارب]',
    'image: {"src": "a.jpg" "alt": "قارب"}',
  ])('%s', (line) => {
    expect(written(line)).toEqual([`3 ${image}`]);
  });

  it.each([
    [['image: src: a.jpg', '  alt: قارب'], image],
    [['image:', '  - src: a.jpg', '  - alt: قارب'], image],
    [['image: {src: a.jpg, alt: قارب, مرفأ}'], 'image: {src: a.jpg, alt: "قارب, مرفأ"}'],
    [
      ['sources: [{name:أ, url:https://a.example/}]'],
      'sources: [{name: أ, url: https://a.example/}]',
    ],
    [['sources: {name: أ}'], 'sources: [{name: أ}]'],
    [['sources:', '  - {name:أ}'], '  - {name: أ}'],
    [['sources: name: أ، name: ب'], 'sources: [{name: أ}, {name: ب}]'],
    [['sources:', '  name: أ'], '  - name: أ'],
  ])('%j', (lines, fixed) => {
    expect(written(...lines)[0]?.slice(2)).toBe(fixed);
    expect(mended([...rest, ...lines])).not.toBeInstanceOf(Array);
  });

  it('but braces with a name that no field has are not made a name', () => {
    expect(read([...rest, 'sources: [{ الاسم: أ }]']).problems).toMatchObject([
      { line: 3, en: expect.stringMatching(/no field called الاسم.*: name$/) },
    ]);
  });
});

it.each([
  ['image: { url: a.jpg, alt: ب }', 'url', 'src'],
  ['image: { src: a.jpg, الوصف: ب }', 'الوصف', 'alt'],
  ['image:\n  src: a.jpg\n  وصف: ب', 'وصف', 'alt'],
  ['sources:\n  - الاسم: أ', 'الاسم', 'name'],
  ['corrections:\n  - date: 2025-01-05\n    النص: أ', 'النص', 'text'],
])('a field of a field under another name: %s', (line, name, meant) => {
  expect(read([...rest, line]).problems).toMatchObject([
    { en: `There is no field called ${name}. Write this name in its place: ${meant}` },
  ]);
});

it.each([
  ['image:\n  src: a.jpg\n  alt: ب\n  لون: أحمر', 6, 'no field called لون'],
  ['image:\n  src: a.jpg\n  \u200Falt: ب', 5, '  alt: ب'],
])('a name that no field has is told of once: %s', (lines, line, words) => {
  expect(read([...rest, lines]).problems).toMatchObject([
    { line, en: expect.stringContaining(words) },
  ]);
});

it.each([
  [['tags: [أ, "", ب]'], 3],
  [['tags:', '  - أ', '  - ""'], 5],
  [['tags:', '  - أ', '  -'], 5],
])('an item without words is told of once: %j', (lines, line) => {
  expect(read([...rest, ...lines]).problems).toMatchObject([
    { line, en: 'Item 2 of tags is empty. Write it, or remove it.' },
  ]);
});
