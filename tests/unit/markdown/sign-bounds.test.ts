import { describe, expect, it } from 'vitest';
import { html, notes, ol, own, render, shown, ul } from './rendered.ts';

const p = (...lines: readonly string[]) => `<p>${lines.join('<br>')}</p>`;

describe('signs of one row are a list that keeps them', () => {
  it.each([
    'A. قال\nB. قال',
    'I. Smith\nII. Jones',
    'i) x\nii) y',
    'أ– ج\nب- د',
    'أـ ج\nب— د',
    'ا- ج\nب- د',
    'أ -  ج\nب -  د',
    'أ- ج\nب - د',
    'A. «نور»\nB. «ليلى»',
    'اولاً: ج\nثانياً: د',
    'أولاً:  ج\nثانياً:  د',
    'أولا ج\nثانيا د',
    'أولا - ج\nثانيا – د',
    'أولاً:- ج\nثانياً:- د',
    '[1] أ\n[2] ب',
    '[1]أ\n[2]ب',
    '[1]  «أ»\n[2]  ب',
    '[1]:  أ\n[2]:  ب',
    '[1]: 5 أ\n[2]: 6 ب',
    '[1]: كتاب. أ\n[2]: ب',
    '[١] أ\n[٢] ب',
    '[۱] أ\n[۲] ب',
    '1–1 أ\n1-2 ب',
    '✅أ\n❌ب',
    '★  أ\n☆  ب',
    '☑\uFE0E أ\n☐ ب',
    '1\uFE0F\u20E3 أ\n2\uFE0F\u20E3 ب',
  ])('%j', (text) => {
    const items = text.split('\n').map((line) => `<li>${line}</li>`);
    expect(shown(text)).toBe(`<ul class="own-signs">${items.join('')}</ul>`);
  });

  it.each([
    ['letters that touch their word', 'أ.نص\nب.نص'],
    ['Latin ones', 'a)x\nb)y'],
    ['a prefix with its word', 'بـ"نعم"\nجـ"لا"'],
    ['large letters with small ones', 'A) x\nb) y'],
    ['two signs behind them', 'أ- ج\nب) د'],
    ['numerals of a row', 'أول يوم\nثاني يوم'],
    ['titles of names', 'د. ليلى\nهـ. نور'],
    ['initials of which one may be a numeral', 'I. Smith\nJ. نور'],
    ['initials before other Latin words', 'A. X نور\nB. Y نور'],
    ['numerals of paragraphs', 'أولاً: ج\n\nثانياً: د'],
    ['figures of two kinds', '[1] أ\n[٢] ب'],
    ['links of numbers', '[1] (أ)\n[2] (ب)'],
    ['parts that empty lines part', '1-1 أ\n\n1-2 ب'],
    ['parts that begin elsewhere', '1-9 أ\n1-10 ب'],
    ['parts from nought', '1-0 أ\n1-1 ب'],
    ['codes', '1-01 أ\n1-02 ب'],
    ['marks of a name', '©أ\n®ب'],
    ['ranges', '10 - 20 درجة\n11 - 21 درجة'],
    ['ranges from one', '1 - 20 درجة\n2 - 30 درجة'],
    ['compounds', '1-a\n2-b'],
    ['goals', '1-  0 للهلال\n2-  1 للنصر'],
    ['degrees below nought', '–5 أ\n–6 ب'],
    ['years', '1000. أ\n1001. ب'],
    ['signs alone', '1-\n2-'],
    ['one that is left out', '1- أ\n5- ب\n2- ج'],
  ])('but not %s', (_what, text) => {
    const lines = text.replaceAll('\n', '').replaceAll('"', '&quot;');
    expect(shown(text).replaceAll(/<\/?(?:p|br)[^>]*>/g, '')).toBe(lines);
  });

  it.each(['en', 'ar-EG', 'fa'])('up to ten and beyond, in the digits of %s', (locale) => {
    const items = Array.from(
      { length: 11 },
      (_none, at) => `[${(at + 1).toLocaleString(locale)}] أ`,
    );
    expect(shown(items.join('\n'))).toBe(own(...items));
  });

  it('and addresses are no sources', () => {
    for (const address of ['https://a.example', 'mailto:a@b.example', '/x', 'ab.pdf', 'a.mp3'])
      expect(html([1, 2, 3].map((number) => `[${number}]: ${address}`).join('\n'))).toBe('');
  });

  it('nor is what may be a name told of', () => {
    expect(notes('نص\n\nA. Smith\n\nB. Jones')).toEqual([]);
  });
});

describe('signs in the place of which the list has its own', () => {
  it.each([
    ['1.a\n2.b', ol('a', 'b')],
    ['1)a\n2)b', ol('a', 'b')],
    ['(1)a\n(2)b', ol('a', 'b')],
    ['999. أ\n1000. ب', ol('أ', 'ب').replace('ol>', 'ol start="999">')],
    ['1- 5% من الناس\n2- 7% من غيرهم', ol('5% من الناس', '7% من غيرهم')],
    ['1- 30 جريحاً\n2- 0 قتلى', ol('30 جريحاً', '0 قتلى')],
    ['1.) 5 أ\n2.) 6 ب', ol('5 أ', '6 ب')],
    ['1- أ\\\\\n2- ب', ol('أ\\', 'ب')],
    ['1-أ\n2-«ب»', ol('أ', '«ب»')],
    ['1-  أ\n2 -  ب', ol('أ', 'ب')],
    ['-أ *مهم* ب\n-ج', ul('أ <em>مهم</em> ب', 'ج')],
    ['*أ * ب\n*ج', ul('أ * ب', 'ج')],
    ['–أ\n–ب', ul('أ', 'ب')],
    ['–  أ\n–  ب', ul('أ', 'ب')],
    ['–  5 أ\n–  6 ب', ul('5 أ', '6 ب')],
    ['−  أ\n−  ب', ul('أ', 'ب')],
    ['→  أ\n→  ب', ul('أ', 'ب')],
    ['o  أ\no  ب', ul('أ', 'ب')],
    ['•  أ\n•  ب', ul('أ', 'ب')],
    ['• أ\n3- ب\n4- ج\n• د', ul(`أ${ol('ب', 'ج').replace('ol>', 'ol start="3">')}`, 'د')],
    ['• أ\n3- ب\n• د', ul('أ3- ب', 'د')],
    ['> -أ\n> -ب', `<blockquote>${ul('أ', 'ب')}</blockquote>`],
    ['-أ\n-ب\n\n-من؟\n-أنا', ul('أ', 'ب') + p('-من؟', '-أنا')],
    ['– من؟\n– أنا\n\n– أ\n– ب', p('– من؟', '– أنا') + ul('أ', 'ب')],
    ['– نعمة\n– ب', ul('نعمة', 'ب')],
  ])('%j', (text, page) => {
    expect(shown(text)).toBe(page);
  });

  it.each([
    'قال: نعم',
    'وقال: نعم',
    'أ»؟',
    'أ؟”',
    'أ؟ ',
    '«لا» قال',
    '  بلى',
    'رد نور',
    'ردّ نور',
    'ردت ليلى',
    'فردّت ليلى',
    'سألته عن حاله',
  ])('but not where people speak: %j', (said) => {
    expect(shown(`– ${said}\n– ب`)).toBe(p(`– ${said.trimEnd()}`, '– ب'));
  });
});

describe('a line between two signs, or the name of who is quoted, is no item', () => {
  const quoted = (words: string, name: string) =>
    `<figure class="quotation"><blockquote>${p(words)}</blockquote><figcaption>— ${name}</figcaption></figure>`;

  it.each([
    ['* كاتب *\n\n* ثان', p('* كاتب *') + ul('ثان')],
    ['* كاتب * \nنص', p('* كاتب *', 'نص')],
    ['-  انتهى  - \n\nنص', p('-  انتهى  -') + p('نص')],
    ['- أ\n\n  * كاتب *', ul(`${p('أ')}${p('* كاتب *')}`)],
    ['* كاتب * و', ul('كاتب * و')],
    ['* كاتب *\n* شاعر *', p('* كاتب *', '* شاعر *')],
    ['- أ\n- انتهى -', ul('أ', 'انتهى -')],
    ['  -أ\n- انتهى -', ul('أ') + ul('انتهى -')],
    ['- أ\n\n- انتهى -', ul(p('أ'), p('انتهى -'))],
    ['«أ» \n- نور', p('«أ»', '- نور')],
    ['- «أ»\n- نور', ul('«أ»<br>- نور')],
    ['«أ».\n- نور', p('«أ».', '- نور')],
    ['«أ»\n- نور\n«ب»\n- سلمى', p('«أ»', '- نور', '«ب»', '- سلمى')],
    ['«أ»\n- نور\nتابع', p('«أ»') + ul('نورتابع')],
    ['«أ»\n- نور\n- سلمى', p('«أ»') + ul('نور', 'سلمى')],
    ['«أ»\n* نور - حارس', p('«أ»') + ul('نور - حارس')],
    ['قال: «أ»\n- نور', p('قال: «أ»') + ul('نور')],
    ['«أ» قال\n- نور', p('«أ» قال') + ul('نور')],
    ['«أ»\n-نور\n«ب»\n-سلمى', p('«أ»', '-نور', '«ب»', '-سلمى')],
    ['نص > أ\n- نور', p('نص &gt; أ') + ul('نور')],
    [`«أ»\n- ${'كلمة '.repeat(12)}أ`, p('«أ»') + ul(`${'كلمة '.repeat(12)}أ`)],
    ['>أ\n- نور', quoted('أ', 'نور')],
    ['>أ\n- د. نور', quoted('أ', 'د. نور')],
    ['>«أ»\n- نور', quoted('«أ»', 'نور')],
    ['>  «أ»\n>  - نور', quoted('«أ»', 'نور')],
    ['> أ\n- نور.', `<blockquote>${p('أ')}</blockquote>${ul('نور.')}`],
    ['> أ\n- نور\n- سلمى', `<blockquote>${p('أ')}</blockquote>${ul('نور', 'سلمى')}`],
    ['>> أ\n- نور', `<blockquote><blockquote>${p('أ')}</blockquote></blockquote>${ul('نور')}`],
  ])('%j', (text, page) => {
    expect(shown(text)).toBe(page);
  });
});

it.each([
  ['المطلوب:1) خبز 2) ماء', 1],
  ['المطلوب:  1) خبز 2) ماء', 1],
  ['1) خبز 2) ماء', 1],
  ['المطلوب: 3) خبز 4) ماء', 0],
  ['3) خبز 4) ماء', 0],
  ['أ) خبز ب) ماء', 1],
  ['نزل 1) خبز 2) ماء', 0],
  ['قال: نعم 1) خبز 2) ماء', 0],
])('items on one line are told of where the first begins them: %s', (text, told) => {
  expect(render(text).notes.filter(({ en }) => en.includes('several items'))).toHaveLength(told);
});
