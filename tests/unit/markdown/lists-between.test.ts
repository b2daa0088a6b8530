import { describe, expect, it } from 'vitest';
import { html, ol, own, render, ul } from './rendered.ts';

describe('items of another kind between two of a list are a list in the one above them', () => {
  it.each([
    ['1. أ\n- ب\n2. ج\n- د\n3. ه', ol(`أ${ul('ب')}`, `ج${ul('د')}`, 'ه')],
    ['1. أ\n- ب\n- ج\n2. د', ol(`أ${ul('ب', 'ج')}`, 'د')],
    ['1. أ\n2. ب\n- ج\n3. د', ol('أ', `ب${ul('ج')}`, 'د')],
    ['1. أ\n-  ب\n2. ج', ol(`أ${ul('ب')}`, 'ج')],
    ['1- أ\n• ب\n• ج\n2- د', ol(`أ${ul('ب', 'ج')}`, 'د')],
    ['1- أ\n• ب\n2- ج\n• د', ol(`أ${ul('ب')}`, `ج${ul('د')}`)],
    ['1- أ\nأ- ب\nب- ج\n2- د', ol(`أ${own('أ- ب', 'ب- ج')}`, 'د')],
    ['1- أ\nأ- ب\n2- ج', ol(`أ${own('أ- ب')}`, 'ج')],
    ['أ- أ\n1- ب\n2- ج\nب- د', own(`أ- أ${ol('ب', 'ج')}`, 'ب- د')],
    [
      'أولاً: أ\n1- ب\n2- ج\nثانياً: د\n1- ه\n2- و',
      own(`أولاً: أ${ol('ب', 'ج')}`, `ثانياً: د${ol('ه', 'و')}`),
    ],
    ['أولاً: أ\n- ب\nثانياً: ج\n- د', own(`أولاً: أ${ul('ب')}`, `ثانياً: ج${ul('د')}`)],
    ['• أ\n1- ب\n2- ج\n• د\n1- ه\n2- و', ul(`أ${ol('ب', 'ج')}`, `د${ol('ه', 'و')}`)],
    ['1- أ\nأ- ب\n• ج\nب- د\n• ه\n2- و', ol(`أ${own(`أ- ب${ul('ج')}`, `ب- د${ul('ه')}`)}`, 'و')],
    ['> 1- أ\n> • ب\n> 2- ج', `<blockquote>${ol(`أ${ul('ب')}`, 'ج')}</blockquote>`],
    ['1- أ\n- ب\nتابع\n2- ج', ol(`أ${ul('بتابع')}`, 'ج')],
    ['1- أ\n- ب\n\n2- ج\n\nنص', `${ol(`<p>أ</p>${ul('ب')}`, '<p>ج</p>')}<p>نص</p>`],
    ['1- أ\n– من؟\n– نور\n2- ج', ol('أ<br>– من؟<br>– نور', 'ج')],
    ['أ- أ\n1- ب\n2- ج\nب- د\n3- ه', own(`أ- أ${ol('ب', 'ج')}`, 'ب- د3- ه')],
    ['أ- أ\n1- ب\nب- د\n1- ه\n2- و', own(`أ- أ${ol('ب')}`, `ب- د${ol('ه', 'و')}`)],
  ])('%s', (text, page) => {
    expect(html(text)).toBe(page);
    expect(render(text).notes.filter(({ en }) => !en.includes('"3-"'))).toEqual([]);
  });

  it.each([
    ['below the last, if none stood above', '1. أ\n2. ب\n- ج', `${ol('أ', 'ب')}${ul('ج')}`],
    ['words behind an empty line', '1. أ\n\nب\n\n2. ج', '<p>1. أ</p><p>ب</p><p>2. ج</p>'],
    ['behind a heading', '1. أ\n## ب\n- ج\n2. د', /^<p>1\. أ<\/p><h2/],
    ['a line across the page', '1. أ\n- - -\n2. د', '<p>1. أ</p><hr><p>2. د</p>'],
    ['one of signs together', '1. أ\n* **\n2. د', '<p>1. أ</p><hr><p>2. د</p>'],
    ['a year', '1- أ\n2024. ب\n2- ج', ol('أ2024. ب', 'ج')],
  ])('but not %s', (_what, text, page) => {
    if (typeof page === 'string') expect(html(text)).toBe(page);
    else expect(html(text)).toMatch(page);
  });
});

describe('what ends a list of which it is no part', () => {
  it.each([
    ['1- أ\n2- ب\n|ج|د|\n|ه|و|', ol('أ', 'ب')],
    ['- أ\n- ب\n|ج|د|\n|--|--|\n|ه|و|', ul('أ', 'ب')],
  ])('is a table: %s', (text, page) => {
    expect(html(text)).toMatch(new RegExp(`^${page}<div class="table"><table>.*</table></div>$`));
    expect(render(text).notes).toEqual([]);
  });

  it.each([
    ['> 1- أ\n> 2- ب\n> — نور', 'quotation', ol('أ', 'ب')],
    ['> - أ\n> - ب\n> — نور', 'quotation', ul('أ', 'ب')],
    [':::اقتباس\n1- أ\n2- ب\n— نور\n:::', 'pull-quote', ol('أ', 'ب')],
  ])('is the source of a quotation: %s', (text, name, quoted) => {
    expect(html(text)).toBe(
      `<figure class="${name}"><blockquote>${quoted}</blockquote><figcaption>— نور</figcaption></figure>`,
    );
  });
});
