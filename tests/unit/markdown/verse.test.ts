import { describe, expect, it } from 'vitest';
import { html, notes } from './rendered.ts';

describe('verse', () => {
  const BAYT = '<p class="bayt"><span>صدر البيت</span> <span>عجز البيت</span></p>';

  it.each([' * ', ' *** ', ' … ', ' ... ', ' | ', ' / ', ' = ', '\t'])(
    'parts its halves at «%s»',
    (sign) => {
      expect(html(`:::شعر\nصدر البيت${sign}عجز البيت\n:::`)).toBe(
        `<figure class="verse">${BAYT}</figure>`,
      );
    },
  );

  it('names its poet, from either end', () => {
    const named = `<figure class="verse">${BAYT}<figcaption>— المتنبي</figcaption></figure>`;
    expect(html(':::شعر المتنبي\nصدر البيت * عجز البيت\n:::')).toBe(named);
    expect(html(':::شعر\nصدر البيت * عجز البيت\n— المتنبي\n:::')).toBe(named);
  });

  it('is named by its opening line and its last, both', () => {
    expect(html(':::شعر الأطلال\nصدر البيت * عجز البيت\n— إبراهيم ناجي\n:::')).toContain(
      '<figcaption>— الأطلال— إبراهيم ناجي</figcaption>',
    );
  });

  it('has no poet in a line that is not its last', () => {
    expect(html(':::شعر\n— من أنت؟\nصدر البيت * عجز البيت\n:::')).toContain(
      '<p class="verse-line"><span>— من أنت؟</span></p>',
    );
  });

  it.each([
    ['led to', ':::شعر\nصدر[^1] * عجز\n:::\n\n[^1]: شرح'],
    ['on the spot', ':::شعر\nصدر^[شرح] * عجز\n:::'],
    ['written among the lines', ':::شعر\nصدر[^1] * عجز\n[^1]: شرح\n:::'],
    ['at the name', ':::شعر ليلى[^1]\nصدر * عجز\n:::\n\n[^1]: شرح'],
  ])('keeps its footnotes: %s', (_where, text) => {
    const page = html(text);
    expect(page).toMatch(/<span>صدر.*<span>عجز<\/span><\/p>/);
    expect(page).toContain('<a href="#footnote-1" id="footnote-1-place"');
    expect(page).toMatch(/<li id="footnote-1"><p>شرح <a href="#footnote-1-place"/);
    expect(notes(text)).toEqual([]);
  });

  it('carries emphasis and links over the sign between its halves', () => {
    expect(html(':::شعر\n[صدر **البيت * عجز** البيت](/articles/x/)\n:::')).toContain(
      '<span><a href="/articles/x/">صدر <strong>البيت</strong></a></span> <span><a href="/articles/x/"><strong>عجز</strong> البيت</a></span>',
    );
  });

  it.each(['\\*', '`*`'])('is not parted by %s', (sign) => {
    expect(html(`:::شعر\nصدر ${sign} عجز\n:::`)).toContain('<p class="verse-line">');
  });

  it('tells the line of what is wrong in the second name', () => {
    expect(notes(':::شعر ليلى\nصدر\n\n— نور ![أ](a.png)\n:::')).toEqual([[4, 'error']]);
  });

  it('keeps its stanzas, lines of one piece, and emphasis', () => {
    expect(html(':::شعر\nأ * ب\n\n**سطر** وحده\n:::')).toContain(
      '<p class="verse-line stanza"><span><strong>سطر</strong> وحده</span></p>',
    );
  });
});
