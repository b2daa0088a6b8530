import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../../src/content/schemas/article-schema.ts';
import { parseFile } from '../../../src/frontmatter/parse-file.ts';

const schema = articleSchema({
  timeZone: 'UTC',
  sections: [{ name: 'علوم', nameEn: 'Science' }],
});
const parse = (text: string) => parseFile(text, 'x.md', schema);
const article = (...frontmatter: readonly string[]) =>
  `---\n${frontmatter.join('\n')}\n---\n\nنصّ الخبر.\n`;

describe('an article that is right', () => {
  it('needs a title and a date', () => {
    const result = parse(article('title: خبر', 'pubDate: 2024-11-12'));
    expect(result).toMatchObject({ file: { data: { title: 'خبر', lang: 'ar', tags: [] } } });
  });

  it('needs only a title as a draft', () => {
    expect(parse(article('title: خبر', 'draft: true'))).toHaveProperty('file');
  });

  it.each(['علوم', 'Science'])('may name its section in either language: %s', (section) => {
    const result = parse(article('title: خبر', 'pubDate: 2024-11-12', `section: ${section}`));
    expect(result).toMatchObject({ file: { data: { section: { name: 'علوم' } } } });
  });

  it.each(['2024', '1.10', '007', '0x1F', '1e3', '.inf', '2024-11-12', 'نعم', 'yes', 'C# وF#'])(
    'has the headline that was typed: %s',
    (title) => {
      expect(parse(article(`title: ${title}`, 'draft: true'))).toMatchObject({
        file: { data: { title } },
      });
    },
  );

  it('keeps the line of its text', () => {
    const result = parse(article('title: خبر', 'pubDate: 2024-11-12'));
    expect(result).toMatchObject({ file: { atItsLines: '\n\n\n\n\nنصّ الخبر.\n' } });
  });

  it('may have Windows line ends and a byte order mark', () => {
    const text = `\uFEFF${article('title: خبر', 'pubDate: 2024-11-12').replaceAll('\n', '\r\n')}`;
    expect(parse(text)).toMatchObject({ file: { data: { title: 'خبر' } } });
  });

  it('may have line ends of old', () => {
    expect(parse(article('title: خبر', 'draft: true').replaceAll('\n', '\r'))).toMatchObject({
      file: { data: { title: 'خبر', draft: true }, body: '\nنصّ الخبر.\n' },
    });
  });
});

describe('what an editor is told', () => {
  it.each([
    ['no title', article('pubDate: 2024-11-12'), 2, 'title'],
    ['an empty title', article('title: ""', 'pubDate: 2024-11-12'), 2, 'title'],
    ['no date', article('title: خبر'), 2, 'pubDate: 2024-11-12'],
    ['a day that is not there', article('title: خبر', 'pubDate: 2024-02-30'), 3, '2024-02-30'],
    ['another order', article('title: خبر', 'pubDate: 12-11-2024'), 3, '12-11-2024'],
    ['a section', article('title: خبر', 'pubDate: 2024-11-12', 'section: طقس'), 4, 'علوم'],
    ['tags', article('title: خبر', 'pubDate: 2024-11-12', 'tags: [ا، ب]'), 4, 'tags: ['],
    ['a mark too many', article('title: خبر', 'draft: "true"'), 3, 'بلا علامات حولها'],
    ['a language', article('title: خبر', 'pubDate: 2024-11-12', 'lang: fr'), 4, 'ar'],
    ['a misspelt field', article('title: خبر', 'pubDate: 2024-11-12', 'sektion: x'), 4, 'sektion'],
    ['a field twice', article('title: خبر', 'pubDate: 2024-11-12', 'title: آخر'), 4, 'مرتين'],
    ['a list in the fields’ place', article('- title: خبر', 'draft: true'), 2, 'title: خبر'],
    ['text in the fields’ place', article('عنوان الخبر'), 2, 'title: العنوان'],
    [
      'a source that is text',
      article('title: خبر', 'pubDate: 2024-11-12', 'sources: وكالة'),
      4,
      'sources: [{name: "وكالة"}]',
    ],
    [
      'sources that are texts',
      article('title: خبر', 'pubDate: 2024-11-12', 'sources: [وكالة]'),
      4,
      'sources: [{name: "وكالة"}]',
    ],
    [
      'a source that is a script',
      article('title: خبر', 'draft: true', 'sources:', '  - name: أ', '    url: javascript:x'),
      6,
      'الحقل url في العنصر 1 من sources',
    ],
    [
      'an empty tag',
      article('title: خبر', 'draft: true', 'tags:', '  - أ', '  - ""'),
      6,
      'العنصر 2 من tags',
    ],
    [
      'a field of an item that is missing',
      article(
        'title: خبر',
        'draft: true',
        'corrections:',
        '  - text: أ',
        '    date: 2024-11-12',
        '  - text: ب',
      ),
      7,
      'الحقل date في العنصر 2 من corrections غير موجود',
    ],
    ['a quote left open', article('title: "خبر', 'pubDate: 2024-11-12'), 2, 'title: "خبر"'],
    ['a bracket left open', article('title: خبر', 'draft: true', 'tags: [ا, ب'), 4, '[ا, ب]'],
    ['a note', article('title: خبر', 'draft: true', 'description: أ <!-- سر -->'), 4, '«<!--»'],
    ['a note in marks', article('title: "خبر <!-- سر -->"', 'draft: true'), 2, 'بالعلامة #'],
    ['a spoilt note', article('draft: true', 'title: خبر <!– سر –>'), 3, '«<!–»'],
    [
      'a note in a tag',
      article('title: أ', 'draft: true', 'tags:', '  - ب', '  - ج<!-- د'),
      6,
      '<!--',
    ],
    [
      'a note in a source',
      article(
        'title: أ',
        'draft: true',
        'sources:',
        '  - url: https://a.example',
        '    name: ب <!-- ج',
      ),
      6,
      '<!--',
    ],
    [
      'a note in a correction',
      article(
        'title: أ',
        'pubDate: 2024-11-12',
        'corrections:',
        '  - date: 2024-11-12',
        '    text: ب <!-- ج -->',
      ),
      6,
      '<!--',
    ],
    [
      'a note in a caption',
      article(
        'title: أ',
        'draft: true',
        'image:',
        '  src: a.jpg',
        '  alt: ب',
        '  caption: ج &lt;!-- د',
      ),
      7,
      '«&lt;!--»',
    ],
    ['no text', '---\ntitle: خبر\npubDate: 2024-11-12\n---\n\n', 5, '---'],
    ['no frontmatter', 'نصّ بلا حقول', 1, '---'],
  ])('%s', (_what, text, line, named) => {
    const result = parse(text);
    const [problem] = 'problems' in result ? result.problems : [];
    expect(problem).toMatchObject({ file: 'x.md', line, severity: 'error' });
    expect(problem?.ar).toMatch(/\p{Script=Arabic}/u);
    expect(problem?.ar).toContain(named);
    expect(problem?.en).toMatch(/^[A-Za-z]/);
  });

  it.each([
    ['no line at all', '---\ntitle: خبر\ndraft: true\n\nنصّ.\n', 4, 'السطر 3'],
    ['no empty line either', '---\ntitle: خبر\nنصّ.\n', 3, 'السطر 2'],
    ['a rule in the text below', '---\ntitle: خبر\n\nنصّ.\n\n---\n\nنصّ.\n', 3, 'السطر 2'],
    ['a heading', '---\ntitle: خبر\n\n## عنوان\n\nنصّ.\n', 3, 'السطر 2'],
    ['a list', '---\ntitle: خبر\n\n- أ\n- ب\n\nنصّ.\n', 3, 'السطر 2'],
    ['an agency', '---\ntitle: خبر\n\nCNN: نصّ.\n\nنصّ.\n', 3, 'السطر 2'],
    ['a comment', '---\n# أ\n\ntags:\n\n  - أ\n\nنصّ.\n', 7, 'السطر 6'],
    ['no text', '---\ntitle: خبر', 3, 'السطر 2'],
    ['a dash in its place', '---\ntitle: خبر\n—\n\nنصّ.\n', 3, '«—»'],
    ['two hyphens', '---\ntitle: خبر\n--\n\nنصّ.\n\n---\n', 3, '«--»'],
    ['another end of YAML', '---\ntitle: خبر\n...\n\nنصّ.\n', 3, '«...»'],
  ])('the closing line is missing: %s', (_what, text, line, named) => {
    const result = parse(text);
    expect('problems' in result && result.problems).toMatchObject([
      { line, ar: expect.stringContaining(named), en: expect.stringMatching(/: ---$/) },
    ]);
  });

  it.each([
    ['four hyphens', '----\ntitle: خبر\n---\n\nنصّ.\n', '«----»'],
    ['empty lines above', '\n\n---\ntitle: خبر\n---\n\nنصّ.\n', 'الأسطر الفارغة'],
  ])('the opening line is not right: %s', (_what, text, named) => {
    const result = parse(text);
    expect('problems' in result && result.problems).toMatchObject([
      { line: 1, ar: expect.stringContaining(named) },
    ]);
  });

  it('names each misspelt field at its own line', () => {
    const result = parse(article('title: خبر', 'sektion: x', 'draft: true', 'autor: y'));
    expect('problems' in result && result.problems).toMatchObject([{ line: 3 }, { line: 5 }]);
  });

  it('names every problem at once', () => {
    const result = parse(article('pubDate: 2024-02-30', 'section: طقس'));
    expect('problems' in result && result.problems).toHaveLength(3);
  });
});
