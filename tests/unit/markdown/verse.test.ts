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

  it.each([
    '  *  ',
    ' || ',
    ' // ',
    ' == ',
    ' .. ',
    '\t\t',
    ' ** ',
    ' ،، ',
    ' # ',
    ' ~ ',
    ' -- ',
    ' ــ ',
    ' ❁ ',
  ])('parts its halves at «%s», too', (sign) => {
    expect(html(`:::شعر\nصدر البيت${sign}عجز البيت\n:::`)).toBe(
      `<figure class="verse">${BAYT}</figure>`,
    );
  });

  const line = (...halves: readonly string[]) =>
    `<p class="${halves.length === 2 ? 'bayt' : 'verse-line'}">${halves.map((half) => `<span>${half}</span>`).join(' ')}</p>`;
  const poem = (...parts: readonly string[]) => `<figure class="verse">${parts.join('')}</figure>`;
  const name = (...names: readonly string[]) =>
    `<figcaption>${names.map((poet) => `— ${poet}`).join('')}</figcaption>`;

  it.each([
    ['أ *ب', line('أ *ب')],
    ['أ* ب', line('أ* ب')],
    ['أ . ب', line('أ . ب')],
    ['أ - ب', line('أ - ب')],
    ['* أ * ب', line('* أ', 'ب')],
    ['أ * ب * ج', line('أ', 'ب', 'ج')],
    ['# أ\n- ب', `${line('# أ')}${line('- ب')}`],
    ['أ **ب** * ج', line('أ <strong>ب</strong>', 'ج')],
    ['**أ** * ب * ج', line('<strong>أ</strong>', 'ب', 'ج')],
    ['`أ` * ب', line('<code>أ</code>', 'ب')],
    [
      '**أ * *ب* * ج**',
      line('<strong>أ</strong>', '<strong><em>ب</em></strong>', '<strong>ج</strong>'),
    ],
    ['[أ * ب](/x "y")', line('<a href="/x" title="y">أ</a>', '<a href="/x" title="y">ب</a>')],
    ['[أ * ب]{lang=fa}', line('<bdi lang="fa">أ</bdi>', '<bdi lang="fa">ب</bdi>')],
    ['أ\n    [^1]: س', `${line('أ')}${line('[^1]: س')}`],
    ['أ\n—', `${line('أ')}${line('—')}`],
    ['أ\n- ليلى', `${line('أ')}${line('- ليلى')}`],
    ['أ\nب — ليلى', `${line('أ')}${line('ب — ليلى')}`],
    ['— ليلى\nأ', `${line('— ليلى')}${line('أ')}`],
    ['— ليلى\nأ\n— نور', `${line('— ليلى')}${line('أ')}${name('نور')}`],
    ['أ\n--ليلى', `${line('أ')}${name('ليلى')}`],
    ['أ\n–  ليلى', `${line('أ')}${name('ليلى')}`],
    ['أ\n\n― ليلى\n\n', `${line('أ')}${name('ليلى')}`],
    ['— ليلى', name('ليلى')],
    ['', ''],
  ])('is read as it is written: %s', (text, parts) => {
    expect(html(`:::شعر\n${text}\n:::`)).toBe(poem(parts));
  });

  it('has stanzas', () => {
    const stanza = line('ج', 'د').replace('bayt', 'bayt stanza');
    expect(html(':::شعر\nأ * ب\n\n\nج * د\nه * و\n\n:::')).toBe(
      poem(line('أ', 'ب'), stanza, line('ه', 'و')),
    );
  });

  it.each([
    ['of more than a line', '[^1]: س\n    ص\nج', 'سص', line('ج')],
    ['before an empty line', '[^1]: س\n\nج', 'س', line('ج').replace('line', 'line stanza')],
    ['before a line that is not far in', '[^1]: س\n   ج', 'س', line('ج')],
    ['at the end', '[^1]: س\n    ص', 'سص', ''],
    ['before a poet', '[^1]: س\n— ليلى', 'س', name('ليلى')],
  ])('has footnotes among its lines: %s', (_what, text, words, rest) => {
    for (const [inside, indent] of [
      ['', ''],
      ['- ', '  '],
    ]) {
      const written = `:::شعر\nأ[^1]\n${text}\n:::`.replaceAll('\n', `\n${indent}`);
      const page = html(`${inside}${written}`.replaceAll(/^ +$/gm, ''));
      expect(page).toMatch(/<span>أ<sup.*?<\/sup><\/span>/);
      expect(page).toContain(`</sup></span></p>${rest}</figure>`);
      expect(page).toContain(`<li id="footnote-1"><p>${words} <a`);
    }
  });

  it.each([
    ['a half', ':::شعر\nأ * ب\n\nج * <b>\n:::', 6],
    ['its name', ':::شعر <b>\nأ\n:::', 3],
    ['its poet', ':::شعر\nأ\n— <b>\n:::', 5],
    ['its poet beside its name', ':::شعر أ\nب\n\n\n— <b>\n:::', 7],
    ['a footnote among its lines', ':::شعر\nأ[^1]\n[^1]: س\n    <b>\nب\n:::', 6],
  ])('has its line when something is said of %s', (_what, text, at) => {
    expect(notes(`نص\n\n${text}`)).toEqual([[at, 'advice']]);
  });

  it.each(['\\*', '`*`', '–', '-'])('is not parted by %s', (sign) => {
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
