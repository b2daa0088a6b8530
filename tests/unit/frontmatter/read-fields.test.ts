import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../../src/content/schemas/article-schema.ts';
import { readFields } from '../../../src/frontmatter/read-fields.ts';

const schema = articleSchema({
  timeZone: 'UTC',
  sections: [{ name: 'علوم', nameEn: 'Science' }],
});
const read = (lines: readonly string[]) => readFields(`${lines.join('\n')}\n`, 1, schema);

/** Does what the message says: writes the line it gives in the place it gives. */
function asAdvised(lines: readonly string[], { line, en }: { line: number; en: string }) {
  const advice =
    /write (?:this line as|the whole field as|in place of lines (\d+) to (\d+)): (.*)$/s.exec(en);
  if (!advice) return undefined;
  const [, from = line, to = line, write = ''] = advice;
  return lines.toSpliced(Number(from) - 1, Number(to) - Number(from) + 1, write);
}

/** What is left when everything was done that is said, or the message with which one is left alone. */
function mended(lines: readonly string[]): unknown {
  let mine = lines;
  for (const _attempt of lines) {
    const { data, problems } = read(mine);
    if (data) return data;
    const next = problems[0] && asAdvised(mine, problems[0]);
    if (!next) return problems;
    mine = next;
  }
  return mine;
}

describe('a headline that YAML would not read as it is typed', () => {
  it.each([
    ['السعودية تحتفل #اليوم_الوطني غدا', '#'],
    ['#غزة تنتصر', '#'],
    ['&عاجل خبر', '«&»'],
    ['!مهم خبر', '«!»'],
    ['*عاجل خبر', '«*»'],
    ['@un تغرد', '«@»'],
    ['%50 من السكان', '«%»'],
    ['`خبر', '«`»'],
    ['> خبر', '«>»'],
    ['| خبر', '«|»'],
    ['- خبر', '«-»'],
    ['? خبر', '«?»'],
    [', خبر', '«,»'],
    ['] خبر', '«]»'],
    ['[عاجل] زلزال', '«[»'],
    ['{عاجل} زلزال', '«{»'],
    ['[عاجل]', 'نصاً'],
    ['{عاجل}', 'نصاً'],
    ['[عاجل #غزة]', '#'],
    ['غزة - [فيديو] #عاجل', '#'],
    ['"عاجل" #غزة', '#'],
    ["'' #غزة", '#'],
    ['true', 'نصاً'],
    ['null', 'نصاً'],
    ['"المرفأ" يعود', 'علامة اقتباس'],
    ["'المرفأ' يعود", 'علامة اقتباس'],
    ['عاجل: حريق', 'نقطتان'],
    ['قال: "لا" وقال: \'نعم\'', 'نقطتان'],
    ['&a [*a]', '«&»'],
  ])('%s', (title, named) => {
    const lines = ['draft: true', `title: ${title}`];
    const { data, problems } = read(lines);
    expect(data).toBeUndefined();
    expect(problems).toMatchObject([{ line: 2, ar: expect.stringContaining(named) }]);
    // The line to write is the same in both languages.
    expect(problems[0]?.ar.split(': title: ')[1]).toBe(problems[0]?.en.split(': title: ')[1]);
    expect(mended(lines)).toMatchObject({ title });
  });

  it.each([
    ['"خبر', 'خبر', 'لم تُغلق'],
    ['"C:\\new"', 'C:\\new', 'العلامة \\'],
    ['"C:\\خبر"', 'C:\\خبر', 'العلامة \\'],
    ['""نعم" للسلام"', '"نعم" للسلام', 'علامة اقتباس'],
    ['"قال "نعم" أمس"', 'قال "نعم" أمس', 'علامة اقتباس'],
  ])('between marks: %s', (written, title, named) => {
    const lines = ['draft: true', `title: ${written}`];
    expect(read(lines).problems).toMatchObject([{ line: 2, ar: expect.stringContaining(named) }]);
    expect(mended(lines)).toMatchObject({ title });
  });

  it.each([
    ['no space', 'title:خبر'],
    ['a no-break space', 'title:\u00A0خبر'],
    ['a direction mark before the name', '\u200Ftitle: خبر'],
    ['a direction mark behind the colon', 'title:\u200F خبر'],
    ['a wide colon', 'title：خبر'],
    ['a space above', '\u00A0title: خبر'],
  ])('the name is not read: %s', (_what, line) => {
    const lines = ['draft: true', line];
    expect(read(lines).problems).toMatchObject([{ line: 2, ar: expect.stringContaining('(:)') }]);
    expect(mended(lines)).toMatchObject({ title: 'خبر' });
  });
});

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
    ['a block', ['description: >', '  أ', '  lang: en'], { description: 'أ lang: en', lang: 'ar' }],
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
  ])('a picture needs its description: %s', (line, written) => {
    expect(read([...rest, line]).problems).toMatchObject([
      { line: 3, en: expect.stringMatching(new RegExp(`: ${RegExp.escape(written)}$`)) },
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

describe('fields that are more than anyone writes', () => {
  it('are refused where they become too many, and not read', () => {
    const lines = ['title: خبر', 'pubDate: 2025-01-01', ...Array<string>(20_000).fill('- a')];
    const { data, problems } = read(lines);
    expect(data).toBeUndefined();
    expect(problems).toHaveLength(1);
    // The two before have 31 characters, each of these four.
    expect(problems[0]).toMatchObject({ line: 3 + Math.floor((64_000 - 31) / 4) });
    expect(problems[0]?.en).toMatch(/longer than 64000 characters, and are not read/);
  });

  it('are told to be moved in up to some, and of the others that there are none such', () => {
    const names = Array.from({ length: 100 }, (_, at) => `name: ${at}`);
    const { problems } = read(['title: خبر', 'draft: true', 'sources:', ...names]);
    expect(problems.filter(({ en }) => en.includes('has to begin with spaces'))).toHaveLength(40);
    expect(problems.some(({ en }) => en.includes('no field called name'))).toBe(true);
  });

  it('are told what is wrong with one of them, and no fix is tried in all of it', () => {
    const short = read(['pubDate: 2025-01-01', 'title: - a', ...Array<string>(9).fill('- a')]);
    expect(short.problems.some(({ en }) => en.includes('Write'))).toBe(true);
    const long = read(['pubDate: 2025-01-01', 'title: - a', ...Array<string>(1500).fill('- a')]);
    expect(long.problems).toMatchObject([
      { line: 2, en: expect.stringContaining('The value begins with the sign -') },
    ]);
  });

  it.each(['a: &a ', 'a: *b ', 'a: '])('are told to be too deep on one line: %s', (name) => {
    const { problems } = read([`title: ${name.repeat(9000)}]`, 'pubDate: 2025-01-01']);
    expect(problems[0]).toMatchObject({ line: 1 });
    expect(problems[0]?.en).toMatch(/lists within lists, more than any field needs/);
  });
});
