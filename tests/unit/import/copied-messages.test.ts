import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../src/import/article.ts';
import { readChat } from '../../../src/import/pasted/chat.ts';
import { withoutPageEdges } from '../../../src/import/pasted/page-edges.ts';

describe('messages that were copied out of a talk', () => {
  it.each([
    [
      'of a telephone in Arabic',
      '٤/٣/٢٠٢٥، ١٠:١٥ ص - الرسائل والمكالمات مشفرة تماماً بين الطرفين.\n٤/٣/٢٠٢٥، ١٠:١٦ ص - نور: عاد القارب.\nوحده.\n٤/٣/٢٠٢٥، ١٠:١٧ ص - نور: <تم استبعاد الوسائط>',
    ],
    [
      'of a telephone in English, of one whom it does not know',
      '3/4/25, 10:15\u202FAM - Messages and calls are end-to-end encrypted.\n3/4/25, 10:16\u202FAM - +961 3 123 456: عاد القارب.\nوحده.\n3/4/25, 10:18\u202FAM - Nour joined using a link',
    ],
    [
      'of a browser',
      '[10:16، ٤/٣/٢٠٢٥] نور: عاد القارب.\nوحده.\n[10:17 ص, 4/3/2025] نور: <Media omitted>\n[10:18, 2025-03-04] نور: This message was deleted',
    ],
    [
      'of which some were changed, or have a file',
      '4/3/2025, 10:16 - نور: عاد القارب. <تم تعديل هذه الرسالة>\nوحده. <This message was edited>\n4/3/2025, 10:17 - نور: IMG-20250304-WA0001.jpg (الملف مرفق)',
    ],
    [
      'of Telegram on a desk',
      'ميناء صيدا, [04.03.2025 10:15]\nعاد القارب.\nوحده.\n\nميناء صيدا, [04.03.2025 10:20]\n[ Photo ]',
    ],
  ])('are their words: %s', (_what, text) => {
    const { text: words, left = [] } = readChat(text) ?? {};
    expect(words).toBe('عاد القارب.\nوحده.');
    // Each stamp is told of, and what stands in place of a picture.
    expect(left.length).toBeGreaterThan(2);
  });

  it.each([
    ['a report by the hour', '4/3/2025 10:15 - غادر القارب الميناء\n4/3/2025 10:20 - عاد'],
    ['a report in sentences', '4/3/2025 10:15 - قال نور\n4/3/2025 10:20 - نور: عاد'],
    ['a line about a talk', 'الرسائل مشفرة.\n4/3/2025 10:20 - نور: عاد'],
  ])('are not %s', (_what, text) => {
    expect(readChat(text)).toBeUndefined();
  });
});

describe('what messages mark by signs of their own', () => {
  const textOf = (words: string) =>
    makeArticle(`4/3/2025, 10:15 - نور: ${words}`, {}, { file: 'chat.txt' })
      .markdown.split('\n---\n')[1]
      ?.trim();

  it.each([
    ['*مهم*: عاد *القارب الأول*', '**مهم**: عاد **القارب الأول**'],
    ['_حسنا_، ~ألغي~ الموعد', '*حسنا*، ~~ألغي~~ الموعد'],
    ['(*«عاد»*)', '(**«عاد»**)'],
  ])('is Markdown: %s', (words, markdown) => {
    expect(textOf(words)).toBe(markdown);
  });

  it.each([
    ['5*3*2 وs_b_c', '5\\*3\\*2 وs_b_c'],
    ['* عاد * نور', '- عاد * نور'],
    ['عاد ** نور ** وحده', 'عاد ** نور ** وحده'],
    ['ثمنه ~5 أو 6~7', 'ثمنه ~5 أو 6~7'],
  ])('and nothing else is: %s', (words, markdown) => {
    expect(textOf(words)).toBe(markdown);
  });

  it('but in no other text', () => {
    const { markdown } = makeArticle('عاد *القارب* أمس.', {}, { file: 'a.txt' });
    expect(markdown).toContain('عاد \\*القارب\\* أمس.');
  });
});

describe('numbers of pages that say what they are', () => {
  it.each(['صفحة 3 من 12', 'صفحة ٣ من ١٢', 'Page 3 of 12', 'Page | 3', '- 3 -', '– ٣ –'])(
    'go, though they stand between whole sentences, and one alone: %s',
    (number) => {
      const { text, left } = withoutPageEdges(`عاد القارب.\n\n${number}\n\nوعاد نور معه.`);
      expect(text).toBe('عاد القارب.\n\nوعاد نور معه.');
      expect(left).toEqual([number]);
    },
  );

  it('and take no paragraph along that stands between two', () => {
    const { text } = withoutPageEdges('أ.\n\n- 3 -\n\nعاد نور.\n\n- 4 -\n\nب.\n\n- 5 -');
    expect(text).toBe('أ.\n\nعاد نور.\n\nب.');
  });

  it.each(['3', 'ص 3', 'صفحة', '- 3 قوارب -', 'صفحة 3 من كتابه'])('but not %s', (line) => {
    const text = `عاد القارب.\n\n${line}\n\nوعاد نور معه.`;
    expect(withoutPageEdges(text)).toEqual({ text, left: [] });
  });
});
