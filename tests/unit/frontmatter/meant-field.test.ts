import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../../src/content/json-schemas.ts';
import { articleSchema } from '../../../src/content/schemas/article-schema.ts';
import { authorSchema } from '../../../src/content/schemas/author-schema.ts';
import { meantField } from '../../../src/frontmatter/meant-field.ts';
import { parseFile } from '../../../src/frontmatter/parse-file.ts';

const schema = articleSchema({ timeZone: 'UTC', sections: [] });

function told(...fields: readonly string[]): readonly string[] {
  const parsed = parseFile(`---\n${fields.join('\n')}\n---\n\nنصّ.\n`, 'a.md', schema);
  if (!('problems' in parsed)) return [];
  return parsed.problems.map(({ line, en }) => `${line}: ${en}`);
}

describe('a field under another name', () => {
  it.each([
    ['Title', 'title'],
    ['TITLE', 'title'],
    ['العنوان', 'title'],
    ['headline', 'title'],
    ['tittle', 'title'],
    ['titel', 'title'],
    ['date', 'pubDate'],
    ['Date', 'pubDate'],
    ['التاريخ', 'pubDate'],
    ['تاريخ النشر', 'pubDate'],
    ['pub_date', 'pubDate'],
    ['lastmod', 'updatedDate'],
    ['category', 'section'],
    ['القسم', 'section'],
    ['الوسوم', 'tags'],
    ['keywords', 'tags'],
    ['Author', 'author'],
    ['الكاتب', 'author'],
    ['الكُتّاب', 'authors'],
    ['summary', 'description'],
    ['descripton', 'description'],
    ['cover', 'image'],
    ['source', 'sources'],
    ['مسودة', 'draft'],
    ['status', 'draft'],
    ['اللغة', 'lang'],
  ])('%s means %s', (written, name) => {
    expect(meantField([written], schema)).toBe(name);
  });

  it.each(['layout', 'weight', 'tug', 'عاجل', 'constructor', '__proto__'])(
    '%s means none',
    (name) => {
      expect(meantField([name], schema)).toBeUndefined();
    },
  );

  it('is one that its file and its place can have', () => {
    expect(meantField(['title'], authorSchema)).toBe('name');
    expect(meantField(['image', 'file'], schema)).toBe('src');
    expect(meantField(['sources', 0, 'link'], schema)).toBe('url');
    expect(meantField(['image', 'pubDate'], schema)).toBeUndefined();
  });

  it('is named to its editor, who is not told that it is missing', () => {
    expect(told('العنوان: خبر', 'date: 2025-03-04')).toEqual([
      '2: There is no field called العنوان. Write this name in its place: title',
      '3: There is no field called date. Write this name in its place: pubDate',
    ]);
    expect(
      told('title: خبر', 'pubDate: 2025-03-04', 'image:', '  file: a.jpg', '  alt: قارب'),
    ).toEqual(['5: There is no field called file. Write this name in its place: src']);
  });

  const DRAFT = 'For a draft write draft: true in place of the line';

  it.each([
    'published: false',
    'publish: false',
    'published: true',
    'status: draft',
    'visible: no',
    'مسودة: نعم',
  ])('is a draft or none, where other systems say whether an article can be read: %s', (line) => {
    const fields = ['title: خبر', 'pubDate: 2025-03-04'];
    expect(told(...fields, line)).toEqual([expect.stringContaining(DRAFT)]);
    expect(told(...fields, 'draft: true', line)).toEqual([
      expect.stringContaining('Correct the name or remove '),
    ]);
  });

  it('but not where its day stands there', () => {
    expect(told('title: خبر', 'published: 2025-03-04')).toEqual([
      expect.stringContaining('Write this name in its place: pubDate'),
    ]);
    expect(meantField(['published'], authorSchema, false)).toBeUndefined();
  });

  it('is not named where the field itself is there', () => {
    const [line] = told('title: خبر', 'Title: آخر', 'pubDate: 2025-03-04');
    expect(line).toBe('3: There is no field called Title. Correct the name or remove the line.');
  });

  it('that says the address is told that the name of the file does', () => {
    expect(told('title: خبر', 'pubDate: 2025-03-04', 'slug: a')[0]).toMatch(
      /^4: .*name of the file/,
    );
  });
});

it('a picture in one line is told the line with its description, which is read', () => {
  const [line = ''] = told('title: خبر', 'pubDate: 2025-03-04', 'image: a.jpg');
  const [, written = ''] = /^4: .*Write this line as: (.*)$/.exec(line) ?? [];
  expect(written).toContain('"a.jpg"');
  expect(told('title: خبر', 'pubDate: 2025-03-04', written)).toEqual([]);
});

it('but not where it is no name of a file', () => {
  const [line] = told('title: خبر', 'pubDate: 2025-03-04', 'image: {src: a.jpg, alt: قارب: جميل}');
  expect(line).toContain('4: ');
  expect(line).not.toContain('src: "{src');
});

it('several in a list of one are parted, and read', () => {
  expect(told('title: خبر', 'pubDate: 2025-03-04', 'authors: نور و ليلى')[0]).toContain(
    'write this line as: authors: [نور, ليلى]',
  );
});

it('every field of an article, a page, a tag and an author is known by a slip of its name', () => {
  const names = [...jsonSchemas()].flatMap(([file, json]) =>
    file.startsWith('site') ? [] : Object.keys(JSON.parse(json).properties),
  );
  const others = new Set(names).difference(new Set(['type', 'roleEn', 'nameEn']));
  const lost = [...others].filter((name) =>
    [schema, authorSchema].every((one) => meantField([name.toUpperCase()], one) !== name),
  );
  expect(lost).toEqual([]);
});
