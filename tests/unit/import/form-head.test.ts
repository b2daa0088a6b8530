import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../src/import/article.ts';

const BODY = 'عاد الصيادون أمس إلى المرفأ بعد عامين من الغياب.';
const FILE = { file: 'خبر.txt' };
const made = (text: string, details = {}) => {
  const article = makeArticle(text, details, FILE, [{ name: 'اقتصاد' }]);
  const [, fields = '', body = ''] =
    /^---\n([\s\S]*?)---\n\n([\s\S]*)$/.exec(article.markdown) ?? [];
  return { fields, body, told: article.told.map(({ en }) => en), missing: article.missing };
};

describe('lines that say what a text is', () => {
  it.each([
    [
      'العنوان: عودة القوارب\nالكاتب: نور الحداد\nالتاريخ: 5 آذار 2025\nالقسم: اقتصاد\nالوسوم: صيد، موانئ',
      'title: عودة القوارب\npubDate: 2025-03-05\nsection: اقتصاد\ntags: [صيد, موانئ]\nauthor: نور الحداد\n',
    ],
    [
      'عنوان الخبر : عودة القوارب\n\nالملخّص: ملخص قصير.\n\nتاريخ النشر: 2025/03/05',
      'title: عودة القوارب\ndescription: ملخص قصير.\npubDate: 2025-03-05\n',
    ],
    [
      '**Title:** عودة القوارب\n**Author:** نور\n**Publish date:** 5 March 2025',
      'title: عودة القوارب\npubDate: 2025-03-05\nauthor: نور\n',
    ],
    [
      'العنوان: عودة القوارب\nالتاريخ: 2025-03-05\nالحالة: مسودة',
      'title: عودة القوارب\npubDate: 2025-03-05\ndraft: true\n',
    ],
  ])('are fields: %j', (head, fields) => {
    expect(made(`${head}\n\n${BODY}`)).toEqual({
      fields,
      body: `${BODY}\n`,
      told: [],
      missing: [],
    });
  });

  it('go behind what is typed, and leave what they cannot say', () => {
    const head = 'العنوان: عودة القوارب\nالمكان: صيدا\nالكاتب: نور\nالتاريخ: غداً';
    const { fields, body, told, missing } = made(`${head}\n\n${BODY}`, { author: 'ليلى' });
    expect(fields).toBe('title: عودة القوارب\nauthor: ليلى\ndraft: true\n');
    expect(body).toBe(`المكان: صيدا\n\n${BODY}\n`);
    expect(told).toEqual([expect.stringContaining('غداً')]);
    expect(missing).toEqual(['pubDate']);
  });

  it.each([
    ['no title', `نصّ\nالكاتب: نور\nالتاريخ: 2025-03-05\n\n${BODY}`, 'الكاتب: نور'],
    ['a title further down', `نصّ.\n\nالعنوان: عودة\nالكاتب: نور\n\n${BODY}`, 'الكاتب: نور'],
    ['nothing below', 'العنوان: عودة\nالكاتب: نور', 'الكاتب: نور'],
  ])('stay where there is %s', (_what, text, line) => {
    expect(made(text).body).toContain(line);
  });

  it.each([
    'الرابط: https://a.example/news/1',
    'السلسلة: الموانئ',
    'Image: boat.jpg',
    'caption: قارب',
    'slug: boats',
    'featured: true',
  ])('stay in the text where a text has no place for them: %s', (line) => {
    const { fields, body } = made(`العنوان: عودة\nالكاتب: نور\n${line}\nالقسم: اقتصاد\n\n${BODY}`);
    expect(fields).toBe('title: عودة\nsection: اقتصاد\nauthor: نور\ndraft: true\n');
    expect(body).toBe(`${line}\n\n${BODY}\n`);
  });

  it.each([
    ['in an interview', 'الصحيفة: متى عدت؟\nالكاتب: قبل عام.'],
    ['below what is said', 'قال الوزير: نعم.\n\nالوسوم: صيد'],
    ['beside a place', 'إلى: صيدا\n\nالقسم: اقتصاد'],
  ])('end above a text that has such lines, too: %s', (_what, text) => {
    const { fields, body } = made(`العنوان: عودة\nالتاريخ: 2025-03-05\n\n${text}`);
    expect(fields).toBe('title: عودة\npubDate: 2025-03-05\n');
    for (const line of text.split(/\n+/)) expect(body).toContain(line.replace(/^.*: /, ''));
  });

  it('are those of a mail where one says from whom it is', () => {
    const { fields, told } = made(`العنوان: عودة\nمن: نور\nالتاريخ: 5 مارس 2025\n\n${BODY}`);
    expect(fields).toContain('pubDate: 2025-03-05\n');
    expect(told.join()).toContain('"من: نور"');
  });
});
