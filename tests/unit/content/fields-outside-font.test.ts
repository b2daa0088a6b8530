import { describe, expect, it } from 'vitest';
import { fieldsOutsideFont } from '../../../src/content/advice/fields-outside-font.ts';

const fields = (...lines: readonly string[]) =>
  fieldsOutsideFont(`---\n${lines.join('\n')}\n---\n\nنصّ فيه λ.\n`, 'x.md');

describe('a character that the font does not cover', () => {
  it('is named with its line, once', () => {
    const told = fields('title: خبر', 'description: من هنا → إلى هناك', 'tags: [→]');
    expect(told).toMatchObject([{ file: 'x.md', line: 3, severity: 'advice' }]);
    expect(told[0]?.ar).toContain('«→» (U+2192)');
    expect(told[0]?.en).toContain('"→" (U+2192)');
  });

  it('is told for each character', () => {
    expect(fields('title: خبر 🙂 Ж').map(({ en }) => /"(.+?)"/.exec(en)?.[1])).toEqual(['🙂', 'Ж']);
  });

  it('is not told where something else is said of it', () => {
    const text = '---\ntitle: خبر 🙂 Ж\n---\n\nنصّ.\n';
    expect(fieldsOutsideFont(text, 'x.md', new Set(['🙂']))).toMatchObject([
      { en: expect.stringContaining('"Ж"') },
    ]);
  });

  it.each([
    ['Arabic with its marks', 'قُلْ: «نعم»؟ ﷺ'],
    ['another language of the script', 'ئەم هەواڵە، پښتو، ئۇيغۇر'],
    ['Latin with its marks', 'Erdoğan, Škoda & São Paulo'],
    ['signs of figures', '½ كوب و5 م² وCO₂ و±3 و₪20 و‰5 و≈ 7'],
    ['what is never drawn', 'نمی\u200Cخواهم \u2068x\u2069'],
    ['letters with marks apart', 'أ'.normalize('NFD')],
  ])('is not found in %s', (_what, title) => {
    expect(fields(`title: ${title}`)).toEqual([]);
  });
});
