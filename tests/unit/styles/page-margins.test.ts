import fc from 'fast-check';
import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { pageMargins } from '../../../src/styles/page-margins.ts';

describe('pageMargins', () => {
  it('writes the title above and the number below', () => {
    expect(pageMargins('مرفأ جديد', 'من')).toBe(
      '@page{@top-center{content:"مرفأ جديد"}@bottom-center{content:counter(page) " من " counter(pages)}}',
    );
  });

  it('lets no title end its string, its rule or its <style>', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'خx"\\</style>{};\n\'') }), (title) => {
        const css = pageMargins(title, 'من');
        expect(css).not.toMatch(/<|\n/);
        const contents: string[] = [];
        postcss.parse(css).walkDecls('content', ({ value }) => {
          contents.push(value);
        });
        expect(contents).toHaveLength(2);
        expect(unquoted(contents[0] ?? '')).toBe(title);
      }),
    );
  });
});

/** What a browser reads in a string of CSS: https://www.w3.org/TR/css-syntax-3/#consume-escaped-code-point */
function unquoted(string: string): string {
  return string
    .slice(1, -1)
    .replace(/\\([0-9a-f]+) /g, (_escape, hex) => String.fromCodePoint(Number.parseInt(hex, 16)));
}

it('numbers of printed pages are in the publication’s digits', () => {
  expect(pageMargins('خبر', 'من', 'arab')).toContain(
    'counter(page,arabic-indic) " من " counter(pages,arabic-indic)',
  );
});
