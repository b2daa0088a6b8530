import { describe, expect, it } from 'vitest';
import { html, own, render, shown } from './rendered.ts';

const told = (text: string) =>
  render(text).notes.map(({ line, severity, en }) => `${line} ${severity}: ${en}`);
const lines = (text: string) => `<p>${text.replaceAll('\n', '<br>')}</p>`;
const UL = '<ul><li>أ</li><li>ب</li></ul>';

describe('signs that other programs and hands put before items make a list', () => {
  it.each(
    ['−', '‐', '‒', '_', '~', '→', '=>', '->', '»', '§', '٭', '✦', '◄', '۞'].map((sign) => [sign]),
  )('%s', (sign) => {
    expect(shown(`${sign} أ\n${sign} ب`)).toBe(UL);
    expect(told(`${sign} أ\n${sign} ب`)).toEqual([]);
  });

  it.each(['o', 'Ø', '§', 'v'])('a sign of Word in another font: %s', (sign) => {
    expect(shown(`${sign} أ\n${sign} ب`)).toBe(UL);
    expect(shown(`${sign} x\n${sign} y`)).not.toContain(sign === '§' ? '<p' : '<ul');
  });

  it.each([
    ['( ١ ) أ\n( ٢ ) ب'],
    ['١ . أ\n٢ . ب'],
    ['١ ) أ\n٢ ) ب'],
    ['١.) أ\n٢.) ب'],
    ['١-) أ\n٢-) ب'],
    ['١، أ\n٢، ب'],
  ])('a number: %s', (text) => {
    expect(shown(text)).toBe('<ol class="arabic-digits"><li>أ</li><li>ب</li></ol>');
  });

  it.each([
    ['[1] أ\n[2] ب', own('[1] أ', '[2] ب')],
    ['[١]: أ\n[٢]: ب', own('[١]: أ', '[٢]: ب')],
    ['I. أ\nII. ب\nIII. ج', own('I. أ', 'II. ب', 'III. ج')],
    ['i) أ\nii) ب', own('i) أ', 'ii) ب')],
    ['I. Repair\nII. Build', own('I. Repair', 'II. Build')],
    ['XVII) أ\nXVIII) ب', own('XVII) أ', 'XVIII) ب')],
    ['أولاً أ\nثانياً ب', own('أولاً أ', 'ثانياً ب')],
    ['☐ أ\n☑ ب', own('☐ أ', '☑ ب')],
    ['أ- ج\n\nب- د', own('<p>أ- ج</p>', '<p>ب- د</p>')],
  ])('a sign that stays: %s', (text, page) => {
    expect(shown(text)).toBe(page);
  });

  it.each([
    ['A. Smith\nB. Jones'],
    ['I. Newton\nV. Smith'],
    ['V. Smith\nVI. Jones'],
    ['[1] وحده'],
    ['[1]: https://a.example\n[2]: /b\n\n[أ][1] و[ب][2]'],
    ['8: الافتتاح\n9: الكلمة'],
    ['« أ\n« ب'],
  ])('but not %s', (text) => {
    expect(html(text)).not.toMatch(/<[ou]l/);
  });

  it('takes unseen marks from the second sign of a line as well', () => {
    expect(shown('- \u200F١- أ\n  \u200F٢- ب')).toBe(
      '<ul><li><ol class="arabic-digits"><li>أ</li><li>ب</li></ol></li></ul>',
    );
  });
});

describe('an empty line does not part a list from the one below its item', () => {
  it.each([
    [
      '1- أ\n\n  - ب\n  - ج\n2- د',
      '<ol><li><p>أ</p><ul><li>ب</li><li>ج</li></ul></li><li><p>د</p></li></ol>',
    ],
    ['1. أ\n\n- ب\n\n2. ج', '<ol><li><p>أ</p><ul><li>ب</li></ul></li><li><p>ج</p></li></ol>'],
    ['• أ\n\n- ب\n\n• ج', '<ul><li><p>أ</p><ul><li>ب</li></ul></li><li><p>ج</p></li></ul>'],
    [
      '١- أ\n\nأ- ب\n\nب- ج\n\n٢- د',
      `<ol class="arabic-digits"><li><p>أ</p>${own('<p>أ- ب</p>', '<p>ب- ج</p>')}</li><li><p>د</p></li></ol>`,
    ],
    ['1. أ\n\n- ب\n\nنص\n\n2. ج', '<p>1. أ</p><ul><li>ب</li></ul><p>نص</p><p>2. ج</p>'],
  ])('%s', (text, page) => {
    expect(shown(text)).toBe(page);
  });
});

describe('what may be scores is no list', () => {
  it.each(['1- 1 تعادل\n2- 1 فوز', '١- ١ تعادل\n٢- ١ فوز', '1- 3 قتلى\n2- 5 جرحى'])(
    '%s',
    (text) => {
      expect(shown(text)).toBe(lines(text));
      expect(told(text)).toHaveLength(1);
      expect(told(text)[0]).toMatch(/^1 advice: .*write "1\. " in place of "1- "/);
      // Doing as it says works.
      expect(html(text.replace(/- /g, '. '))).toMatch(/<ol/);
    },
  );

  it.each(['1- 20 جريحاً\n2- 5 قتلى', '1- 3 قتلى\n2- جرحى'])(
    'but what cannot be is one: %s',
    (text) => {
      expect(html(text)).toContain('<ol');
    },
  );
});

describe('rows that no list is made of stand one below another', () => {
  it.each([
    ['2.5 مليون أ\n3.5 مليون ب'],
    ['الاسم ..... ليلى\nالعمر ..... 30'],
    ['ذهب 24 = 300 ريال\nذهب 21 = 260 ريالاً'],
    ['س = ص\nص = ع'],
    ['د 12: ليلى\nد 45: نور'],
    ['د. 12: ليلى\nد. 45: نور'],
    ['1 أكتوبر\n2 نوفمبر'],
    ['٢٠٢٣ - بداية\n٢٠٢٤ - نهاية'],
    ['8:30 افتتاح\n9:30 كلمة'],
    ['+20 2 1234\n+20 2 1235'],
    ['#1 أ\n#2 ب'],
    ['#غزة #رفح\n#صيدا'],
    ['المادة 1: يعمل بهذا القانون من تاريخ نشره في الجريدة.\nالمادة 2: يلغى كل نص يخالفه.'],
    ['الخطوة (1) – اغسل السمك جيداً تحت ماء بارد\nالخطوة (2) – جفف السمك'],
    ['أ: ج\nب: د'],
    ['ليلى: من؟\nنور: أنا.'],
    ['المكان: الميناء\nالزمان: الخميس'],
    ['كتب/ نور\nتصوير/ ليلى'],
    ['س: كيف بدأت؟\nبدأت صغيراً.\nس: ومتى؟\nأمس.'],
    ['نص\n———\nنص'],
  ])('%s', (text) => {
    expect(shown(text)).toBe(lines(text));
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['. أ\n. ب', '"."'],
    ['/ أ\n/ ب', '"/"'],
    ['† أ\n† ب', '"†"'],
    ['أ | ب\nج | د', '|--|--|'],
    ['أ | ب\nج | د | ه', '|--|--|'],
    ['أ\tب\nج\tد', 'a tab'],
    ['أ\t\tب\nج\t\tد', 'a tab'],
    ['أ \t ب\nج\tد', 'a tab'],
    ['أ    ب\nج    د', 'a wide space'],
    ['صدر * عجز\nصدر * عجز', ':::verse'],
    ['صدر ،،، عجز\nصدر ،،، عجز', ':::verse'],
    ['صدر ... عجز\nصدر ... عجز', ':::verse'],
    ['صدر *** عجز\nصدر *** عجز', ':::verse'],
    ['صدر ❁ عجز\nصدر ❁ عجز', ':::verse'],
  ])('and their editor is told what to write: %s', (text, said) => {
    expect(shown(text)).toBe(lines(text));
    const [note, ...others] = told(text).filter((each) => !each.includes('typeface'));
    expect(others).toEqual([]);
    expect(note).toMatch(/^1 advice/);
    expect(note).toContain(said);
  });

  it.each([
    ['قال\n300 شخص'],
    ['بلغ العدد\nالمادة 1: يعمل به.'],
    ['بلغ العدد\n300. وعاد\n400 شخص'],
    ['قال إن\nالوزير: نعم'],
    ['قال إن\nالقاهرة/ واس'],
    ['لـ"خبر" نعم'],
    ['بـ«خبر»\nلـ«خبر»'],
    ['وعاد نور\nإلى (البيت)\n(القديم)'],
    ['قال * نعم\nثم مضى'],
    ['نص\nقال | أ | ب |'],
  ])('but not %s', (text) => {
    expect(html(text)).not.toContain('<br>');
    expect(told(text).filter((note) => !note.includes('become one paragraph'))).toEqual([]);
  });
});

it.each([
  'قال (1) نعم\n\n(1) أ',
  'قال [1] نعم\n\n1- أ',
  'قال(١) نعم\n\n(١) أ',
  'قال (12) نعم\n\n(12) أ',
])('a number to which the text refers is that of a note, and nothing is said of it: %s', (text) => {
  expect(told(text)).toEqual([]);
  expect(html(text)).not.toContain('<ol');
});

describe('a bar on one side makes rows of a table', () => {
  it.each(['| أ | ب\n| ج | د', 'أ | ب |\nج | د |', '| أ | ب |\n| ج | د'])('%s', (text) => {
    expect(html(text)).toMatch(/<table>.*<th scope="col">أ<.*<td>د<\/td>/);
    expect(told(text)).toEqual([]);
  });

  it.each([
    '| أ | ب\n| ج | د | ه',
    '| أ -- ب | ج\nد | ه |',
    '| أ -- ب | ج |\n| د | ه',
    '| أ | ب\n| -- | --',
    '| أ |\n| ب | ج |\n| د | ه |',
    '|—|—|\n| أ | ب |\n| ج | د |',
    '| أ | ب |\n| ج | د |\n|—|—|\n| ه | و |',
    '- | أ | ب |\n| ج | د |',
  ])('but not of others: %s', (text) => {
    expect(html(text)).not.toMatch(/<table>.*<td>/);
  });

  it.each([
    ['| أ | ب |\n| ج | د |\n| ه | و |\nنص', ['أ', 'ب', 'ج', 'د', 'ه', 'و']],
    ['| أ | ب |\n|— نور|— ليلى|', ['أ', 'ب', '— نور', '— ليلى']],
    ['| أ | ب | ج |\n| د | ه |', ['أ', 'ب', 'ج', 'د', 'ه', '']],
    ['| أ | ب |\n| نص | — |', ['أ', 'ب', 'نص', '—']],
    ['| أ |\n\n| ب | ج |\n| د | ه |', ['ب', 'ج', 'د', 'ه']],
    ['قال | أ | ب |\n| ج | د |\n| ه | و |', ['ج', 'د', 'ه', 'و']],
  ])('and all of them: %s', (text, cells) => {
    expect([...html(text).matchAll(/<t[hd](?: [^>]*)?>([^<]*)</g)].map(([, cell]) => cell)).toEqual(
      cells,
    );
    expect(html(text)).toMatch(/<\/div>(?:<p>نص<\/p>)?$/);
  });
});

describe('items one behind another are told of', () => {
  it.each([
    ['1) أ 2) ب', '"1)"'],
    ['١- أ ٢- ب', '"١-"'],
    ['الشروط: 1- أ 2- ب 3- ج', '"1-"'],
    ['أ) ج ب) د', '"أ)"'],
    ['• أ • ب', '"•"'],
    ['- بند - آخر - ثالث', '"-"'],
    ['* بند * آخر * ثالث', '"*"'],
  ])('%s', (text, sign) => {
    expect(told(text)).toHaveLength(1);
    expect(told(text)[0]).toContain(
      `1 advice: This line has several items, the first of them ${sign}`,
    );
    expect(told(`نص\n\n${text}`)[0]).toMatch(/^3 advice: This line has several items/);
  });

  it.each([
    'فاز 2- 1 ثم 3- 2',
    'قال (1) ثم (3)',
    'في 1. يناير 2. فبراير',
    '> بيروت > صيدا > صور',
    '- القاهرة - رويترز',
    '1. أ . ب . ج',
  ])('but not %s', (text) => {
    expect(told(text).filter((each) => each.includes('several'))).toEqual([]);
  });
});
