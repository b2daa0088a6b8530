import { describe, expect, it } from 'vitest';
import { foreignDate } from '../../../src/import/foreign-date.ts';
import { notionFields, withoutPageNumber } from '../../../src/import/markdown/notion.ts';

const NUMBER = '0123456789abcdef0123456789abcdef';

describe('the properties of a page of Notion', () => {
  it.each([
    [
      'known ones',
      'x.md',
      'Created: March 4, 2025\nTags: صيد',
      { Created: 'March 4, 2025', Tags: 'صيد' },
    ],
    ['any, below the number of a page', `x ${NUMBER}.md`, 'المراجع: نور', { المراجع: 'نور' }],
    [
      'a value with a colon',
      `x ${NUMBER}.md`,
      'URL: https://a.example/',
      { URL: 'https://a.example/' },
    ],
  ])('are read: %s', (_what, name, lines, fields) => {
    const text = `# عنوان\n\n${lines}\n\nنص.\n`;
    expect(notionFields(text, name)).toEqual({ fields, body: '# عنوان\n\nنص.\n' });
  });

  it.each([
    ['lines of a text', '# عنوان\n\nالمكان: صيدا\nالموعد: الفجر\n\nنص.\n'],
    ['one line', '# عنوان\n\nTags: صيد\n\nنص.\n'],
    ['lines without a title', 'Created: March 4, 2025\nTags: صيد\n\nنص.\n'],
    ['lines of a paragraph', '# عنوان\n\nCreated: March 4, 2025\nTags: صيد\nنص.\n'],
  ])('but not %s', (_what, text) => {
    expect(notionFields(text, 'x.md')).toBeUndefined();
  });

  it.each([
    [`مرسى القوارب ${NUMBER}`, 'مرسى القوارب'],
    [`boats-${NUMBER}.md`, 'boats.md'],
    ['boats 2025.md', 'boats 2025.md'],
  ])('%s without its number is %s', (name, plain) => {
    expect(withoutPageNumber(name)).toBe(plain);
  });
});

describe('a date with an hour of twelve', () => {
  it.each([
    ['March 4, 2025 2:30 PM', '2025-03-04 14:30'],
    ['March 4, 2025 12:05 AM', '2025-03-04 00:05'],
    ['March 4, 2025 12:05 pm', '2025-03-04 12:05'],
    ['March 4, 2025 14:30', '2025-03-04 14:30'],
    ['March 4, 2025 14:30 PM', undefined],
    ['March 4, 2025 0:30 AM', undefined],
  ])('%s', (written, date) => {
    expect(foreignDate(written)).toBe(date);
  });
});
