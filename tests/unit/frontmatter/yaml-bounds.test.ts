import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { maskOf } from '../../../src/content/mending/mask-file.ts';
import { areSameFields } from '../../../src/content/mending/same-words.ts';
import { parseFile } from '../../../src/frontmatter/parse-file.ts';
import { beyondBounds } from '../../../src/frontmatter/yaml-bounds.ts';
import { readMarkdown } from '../../../src/import/markdown/read-markdown.ts';

const rows = (count: number, row: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => row(at)).join('');

/** What no parser has to see, its fault, and the character at which a depth is found. */
const BEYOND: Readonly<Record<string, readonly [source: string, fault: string, offset: number]>> = {
  'lists within lists': ['['.repeat(21), 'depth', 20],
  'fields within fields': ['{a: '.repeat(21), 'depth', 80],
  'names that are made of names': ['? '.repeat(21), 'depth', 40],
  'names in items': ['- ? '.repeat(11), 'depth', 40],
  'items within items': ['- '.repeat(21), 'depth', 40],
  'names behind names': ['a: '.repeat(21), 'depth', 61],
  'lines that begin far in': [`a:\n${' '.repeat(101)}b: c\n`, 'depth', 104],
  'names upon names': [rows(2001, (at) => `k${at}: v\n`), 'names', 0],
  'names between braces': [`{${rows(2001, (at) => `"${at}":1,`)}`, 'names', 0],
};

describe('what is beyond the bounds of YAML', () => {
  it.each(Object.entries(BEYOND))('is found: %s', (_what, [source, fault, offset]) => {
    const found = beyondBounds(source);
    expect(found?.fault).toBe(fault);
    if (fault === 'depth') expect(found?.offset).toBe(offset);
    else expect(source.slice(0, found?.offset).match(/:/g)).toHaveLength(2000);
  });

  it.each([
    ['as deep as may be', `${'['.repeat(20)}${']'.repeat(20)}`],
    ['as many names as may be', rows(2000, (at) => `k${at}: v\n`)],
    ['many items', '- خبر\n'.repeat(5000)],
    ['signs in a text', `a: "${'[ ? - : '.repeat(500)}"`],
    ['signs in a comment', `# ${'- ? [ '.repeat(500)}\na: b\n`],
    ['many short lists', 'a: [b]\n'.repeat(1900)],
    ['a text that goes on far in', `a: خبر\n${' '.repeat(120)}من الميناء\n`],
  ])('is nothing that people write: %s', (_what, source) => {
    expect(beyondBounds(source)).toBeUndefined();
  });
});

/** Sources that took a parser for minutes, or its stack, with as much of them. */
const HOSTILE = [
  '? ',
  '- ? ',
  '? - ',
  '[',
  '{a: ',
  '? a\n',
  '?\n',
  '<<: *a\n',
  'a: &a *a\n',
].flatMap((unit) => [1000, 10_000].map((length) => unit.repeat(length / unit.length)));

describe('YAML that nobody writes is not given to the parser', () => {
  const schema = z.strictObject({ title: z.string() });

  it.each(HOSTILE)('of an article: %.12s', (yaml) => {
    const result = parseFile(`---\ntitle: خبر\n${yaml}\n---\nنصّ\n`, 'a.md', schema);
    const problems = 'problems' in result ? result.problems : [];
    expect(problems[0]).toMatchObject({ file: 'a.md', line: expect.any(Number) });
    expect(problems.every(({ ar, en }) => ar !== '' && en !== '')).toBe(true);
  });

  it.each(HOSTILE)('of an article that is mended: %.12s', (yaml) => {
    expect(maskOf(`---\ntitle: خبر\n${yaml}\n---\nنصّ\n`)).toBeDefined();
    expect(areSameFields(yaml, yaml)).toBe(true);
  });

  it.each(HOSTILE)('of another system, whose fields are read one by one: %.12s', (yaml) => {
    const { found } = readMarkdown(`---\ntitle: خبر\nextra:\n  ${yaml}\n---\nنصّ\n`, 'a.md', []);
    expect(found.title).toBe('خبر');
  });

  it('of another system, whose line is told', () => {
    const { told } = readMarkdown(
      `\n---\ntitle: خبر\ntags: ${'['.repeat(30)}\n---\nنصّ\n`,
      'a.md',
      [],
    );
    expect(told[0]?.en).toMatch(/^Line 4: This line has lists within lists/);
    expect(told[0]?.ar).toMatch(/^السطر 4: في هذا السطر قوائم/);
    expect(told[1]?.en).toMatch(/each was read by itself/);
  });
});
