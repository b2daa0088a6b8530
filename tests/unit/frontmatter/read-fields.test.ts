import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFields } from '../../../src/frontmatter/read-fields.ts';
import { mended, read, schema } from './advised-fields.ts';

describe('what is below a name', () => {
  const rest = ['title: خبر', 'draft: true'];

  it.each([
    ['a list', ['tags: [a #b, c]'], { tags: ['a #b', 'c'] }],
    ['a list and a comment', ['tags: [a] # b'], { tags: ['a'] }],
    ['a list left open', ['tags: [أ, ب'], { tags: ['أ', 'ب'] }],
    ['a list without brackets', ['tags: أ، ب'], { tags: ['أ', 'ب'] }],
    ['Arabic commas', ['tags: [أ، ب]'], { tags: ['أ', 'ب'] }],
    ['no commas', ['tags: ["أ" "ب"]'], { tags: ['أ', 'ب'] }],
    ['bars', ['tags: صيد | موانئ|بحر'], { tags: ['صيد', 'موانئ', 'بحر'] }],
    ['dashes between spaces', ['tags: صيد - أبو-ظبي – بحر'], { tags: ['صيد', 'أبو-ظبي', 'بحر'] }],
    ['strokes', ['tags: صيد / موانئ'], { tags: ['صيد', 'موانئ'] }],
    ['points', ['tags: صيد • موانئ'], { tags: ['صيد', 'موانئ'] }],
    ['dashes beside commas', ['tags: مصر - تاريخ، صيد'], { tags: ['مصر - تاريخ', 'صيد'] }],
    ['several in the field of one', ['author: [نور, ليلى]'], { authors: ['نور', 'ليلى'] }],
    ['Arabic commas in items', ['tags:', '  - أ، ب', '  - ج'], { tags: ['أ', 'ب', 'ج'] }],
    ['Arabic commas behind #', ['tags:', '  - أ #ب، ج'], { tags: ['أ #ب', 'ج'] }],
    ['items without a space', ['tags:', '-غزة', '-رفح'], { tags: ['غزة', 'رفح'] }],
    ['an item further in', ['tags:', '- غزة', ' - رفح'], { tags: ['غزة', 'رفح'] }],
    ['one of several', ['tags:', '  - أ', '    - ب', '  - ج'], { tags: ['أ', 'ب', 'ج'] }],
    ['items with another sign', ['tags:', '• غزة', '– رفح'], { tags: ['غزة', 'رفح'] }],
    ['tags that begin with #', ['tags: "#غزة #رفح"'], { tags: ['#غزة', '#رفح'] }],
    ['Arabic semicolons', ['tags: [غزة; رفح؛ صيدا]'], { tags: ['غزة', 'رفح', 'صيدا'] }],
    [
      'items',
      ['tags:', '  - كوريا: روسيا', '  - b #c', '  - #d', '  - - هـ'],
      { tags: ['كوريا: روسيا', 'b #c', '#d', '- هـ'] },
    ],
    [
      'a picture',
      ['image:', '  src: a.jpg', '  alt: قارب: كبير', '  caption: صيد #بحر'],
      { image: { src: 'a.jpg', alt: 'قارب: كبير', caption: 'صيد #بحر' } },
    ],
    [
      'no space',
      ['image:', '  src: a.jpg', '  alt:قارب'],
      { image: { src: 'a.jpg', alt: 'قارب' } },
    ],
    [
      'a correction',
      ['corrections:', '  - date: 2025-01-01', '    text: ذكرت: تسعون #1'],
      { corrections: [{ text: 'ذكرت: تسعون #1' }] },
    ],
    ['a source', ['sources:', '  - name: &وكالة كذا'], { sources: [{ name: '&وكالة كذا' }] }],
    ['a source by its name alone', ['sources: وكالة'], { sources: [{ name: 'وكالة' }] }],
    [
      'sources by their names alone',
      ['sources:', '  - وكالة', '  - أ: ب'],
      { sources: [{ name: 'وكالة' }, { name: 'أ: ب' }] },
    ],
    [
      'sources by their names in a line',
      ['sources: [وكالة، صحيفة]'],
      { sources: [{ name: 'وكالة' }, { name: 'صحيفة' }] },
    ],
    [
      'a picture as far out as its name',
      ['image:', 'src: a.jpg', 'alt: قارب', 'author: أ'],
      { image: { src: 'a.jpg', alt: 'قارب' }, author: 'أ' },
    ],
    [
      'a description as far out as its picture',
      ['image:', '    src: a.jpg', 'alt: قارب'],
      { image: { src: 'a.jpg', alt: 'قارب' } },
    ],
    [
      'sources as far out as their name',
      ['sources:', 'name: أ', 'url: https://a.example/', 'name: ب'],
      { sources: [{ name: 'أ', url: 'https://a.example/' }, { name: 'ب' }] },
    ],
    [
      'an address as far out as its source',
      ['sources:', '- name: أ', 'url: https://a.example/'],
      { sources: [{ name: 'أ', url: 'https://a.example/' }] },
    ],
    [
      'sources by their names, of which one says so',
      ['sources:', '- أ', 'name: ب'],
      { sources: [{ name: 'أ' }, { name: 'ب' }] },
    ],
    ['a tab before a field', ['author: أ', '\tlang: en'], { author: 'أ', lang: 'en' }],
    ['a tab', ['sources:', '\t- name: وكالة'], { sources: [{ name: 'وكالة' }] }],
    ['two lines', ['description: أول', '  ثان #وسم'], { description: 'أول ثان #وسم' }],
    ['two lines, a colon', ['description: أول', '  ثان: كذا'], { description: 'أول ثان: كذا' }],
    ['a line like a comment', ['author: أ', '  #ب'], { author: 'أ #ب' }],
    ['below a block', ['author: >', '   أ', '  #ب'], { author: 'أ #ب' }],
  ])('%s', (_what, lines, data) => {
    expect(read([...rest, ...lines]).data).toBeUndefined();
    expect(mended([...rest, ...lines])).toMatchObject(data);
  });

  it.each([
    ['a list', ['tags: # وسوم', '  - أ', '  # ثم', '  - ب'], { tags: ['أ', 'ب'] }],
    ['lines of their own', ['# أ', 'author: ب', '', '# ج'], { author: 'ب' }],
    ['a block with #', ['description: |', '  #أ #ب', '  ج'], { description: '#أ #ب\nج' }],
    ['a folded text', ['description: >-', '  أ', '  ب'], { description: 'أ ب' }],
  ])('comments that hide nothing: %s', (_what, lines, data) => {
    expect(read([...rest, ...lines]).data).toMatchObject(data);
  });

  it.each([
    ['a text', ['author: أ', ' lang: en'], { author: 'أ', lang: 'en' }],
    ['a list', ['tags: [أ]', '  author: ب'], { tags: ['أ'], author: 'ب' }],
    ['less deep than a list', ['tags:', '  - أ', ' lang: en'], { tags: ['أ'], lang: 'en' }],
    ['less deep than words', ['author:', '', '   أ', '  lang: en'], { author: 'أ', lang: 'en' }],
    ['a block', ['description: >', '  أ', '  lang: en'], { description: 'أ lang: en', lang: 'ar' }],
    ['as deep as words', ['image:', '  src: a.jpg', '  alt: ب'], { image: { alt: 'ب' } }],
  ])('a field that begins with a space is a field, but in a block: %s', (_what, lines, data) => {
    expect(read([...rest, ...lines]).data).toMatchObject(data);
  });

  it.each([
    [
      'a name without a value',
      ['sources:', '  - name:'],
      [4, 'name in item 1 of sources is empty'],
    ],
    ['items that have several fields', ['corrections:', '  - أ', '  - ب'], [4, '"  - date: …"']],
    ['a name that no field has', ['image: a.jpg', 'src: b.jpg'], [4, 'no field called src']],
    ['below a list of words', ['tags:', '- أ', 'name: ب'], [5, 'no field called name']],
    ['what a picture lacks', ['image:', 'src: a.jpg'], [3, 'begins with "  alt: "']],
  ])('is told of once: %s', (_what, lines, [line, words]) => {
    const told = read([...rest, ...lines]).problems.filter(({ en }) => en.includes(String(words)));
    expect(told).toMatchObject([{ line }]);
  });

  it.each([
    ['image: a.jpg', 'image: {src: "a.jpg", alt: "what the picture shows"}'],
    ['image: [a.jpg]', 'image: {src: "a.jpg", alt: "what the picture shows"}'],
    ['image: "![قارب](a.jpg)"', 'image: {src: "a.jpg", alt: "قارب"}'],
    [
      'image: https://example.org/a.jpg?w=3',
      'image: {src: "a.jpg", alt: "what the picture shows"}',
    ],
    ['image: https://example.org/?id=5', 'image: {src: "boat.jpg", alt: "what the picture shows"}'],
  ])('a picture needs its description: %s', (line, written) => {
    expect(read([...rest, line]).problems).toMatchObject([
      { line: 3, en: expect.stringMatching(new RegExp(`: ${RegExp.escape(written)}$`)) },
    ]);
  });

  it('fields in the place of a text are named', () => {
    const lines = ['title: خبر', 'description:', '  text: ملخص', 'pubDate: 2024-11-12'];
    expect(read(lines).problems).toMatchObject([
      {
        line: 2,
        ar: expect.stringContaining('description نصّ واحد، وتحته هنا حقول: text.'),
        en: expect.stringContaining('description is one text, and has fields here: text.'),
      },
    ]);
  });

  it.each(['نعم', 'yes', '"true"'])('what is true or false says what that is: %s', (value) => {
    expect(read(['title: خبر', `draft: ${value}`]).problems).toMatchObject([
      {
        line: 2,
        ar: expect.stringContaining('draft true (أي نعم) أو false (أي لا)'),
        en: expect.stringContaining('draft must be true (yes) or false (no)'),
      },
    ]);
  });

  it('a comment is taken away where it can be nothing else', () => {
    const lines = ['title: خبر', 'pubDate: 2024-11-12 # غداً', 'section: علوم #2'];
    expect(read(lines).problems).toMatchObject([{ line: 2 }, { line: 3 }]);
    expect(mended(lines)).toMatchObject({ section: { name: 'علوم' } });
  });

  it('a date that is none is told as a date', () => {
    const [problem] = read(['title: خبر', 'pubDate: 2024-11-12: غداً']).problems;
    expect(problem?.ar).toContain('ما بعد اليوم في التاريخ 2024-11-12: غداً');
  });

  it.each([
    ['a sign alone', '%'],
    ['a dash', '-\n\n'],
    ['an open bracket above empty lines', 'tags: [أ\n\n\n'],
  ])('a fault that is noticed behind the last line is told at it: %s', (_what, yaml) => {
    const { problems } = readFields(yaml, 1, schema);
    expect(problems.map(({ line }) => line)).toEqual(problems.map(() => 1));
  });

  it.each([
    ['names within names', `${'? '.repeat(60)}a`],
    ['brackets for a name', `${'{'.repeat(15)}${'}'.repeat(15)}: أ`],
    ['a list for a name', '[أ, ب]: ج'],
  ])('what is no name is told, and does not grow: %s', (_what, line) => {
    expect(read([...rest, line]).problems).toMatchObject([{ line: 3, severity: 'error' }]);
  });

  it('all faults are told at once, each on its line', () => {
    const lines = ['title: أ #1', 'pubDate: 2024-02-30', 'author: *ب', 'image:', '  src: a: b'];
    expect(read(lines).problems.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('any text', () => {
  const PIECES = [...'&!*@`%|>-?,[]{}"\'\\~=<:#.', ' ', ' ', ' #', ': ', '- ', '\\n', '\\u', '\t'];
  const WORDS = ['خبر', 'عاجل', 'a', '10', '٣', 'null', 'true', '«', '»', '“', '\u200F', '\u00A0'];
  const typed = fc
    .array(fc.constantFrom(...PIECES, ...WORDS), { minLength: 1, maxLength: 10 })
    .map((pieces) => pieces.join('').trim())
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
  const letters = (value: unknown) => String(value).replace(/[^\p{L}\p{N}]/gu, '');

  it.each([
    ['a headline', (text: string) => [`title: ${text}`, 'draft: true'], ['title']],
    [
      'a caption',
      (text: string) => [
        'title: خبر',
        'draft: true',
        'image:',
        `  caption: ${text}`,
        '  src: a.jpg',
        '  alt: ب',
      ],
      ['image', 'caption'],
    ],
    [
      'a correction',
      (text: string) => [
        'title: خبر',
        'draft: true',
        'corrections:',
        '  - date: 2025-01-01',
        `    text: ${text}`,
        'lang: ar',
      ],
      ['corrections', '0', 'text'],
    ],
  ])('is read whole, or is once its message is followed: %s', (_what, lines, path) => {
    fc.assert(
      fc.property(typed, (text) => {
        const data = mended(lines(text));
        const value = path.reduce<unknown>(
          (part, step) => new Map(Object.entries(Object(part))).get(step),
          data,
        );
        expect(letters(value)).toBe(letters(text));
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    ['brackets', `title: ${'['.repeat(20_000)}`],
    ['items', `tags:\n  ${'- '.repeat(20_000)}`],
    ['an alias of itself', 'tags: &a [*a]'],
    ['a key of YAML', '? title\n: خبر'],
    ['the name of a prototype', '__proto__: خبر'],
  ])('never ends in a stack: %s', (_what, yaml) => {
    expect(read([yaml]).problems).not.toEqual([]);
  });
});
