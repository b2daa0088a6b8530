import { describe, expect, it } from 'vitest';
import { shown, told, ul } from './rendered.ts';

const LONG = `${'كلمة '.repeat(30)}ثم انتهت.`;
const joinedAt = (line: number) => [
  `${line} advice: These lines follow one another and become one paragraph`,
];

describe('lines that are rows stand one below another, and nothing is said', () => {
  it.each([
    ['matches and scorers', 'الأهلي 2 - 1 الزمالك\nسجل: حسين (12)، وسام (75)\nالمصري 0 - 0 إنبي'],
    [
      'matches below their heading',
      'النتائج:\nالهلال (3-1) النصر\nهاتريك سالم بعد ساعة\nالاتحاد 2:2 الشباب',
    ],
    ['where someone is found', 'إدارة الإعلام في الشركة\ninfo@a.example\n+20 2 1234567\nصيدا'],
    ['what is needed, of which some is not counted', '2 كوب طحين\n3 بيضات\nملح'],
    ['what is announced', 'للتواصل:\nنور الحداد\ninfo@a.example'],
    ['an hour and what happened', 'الساعة 10:05\nوصول الوفد\n11:30 ص\nبدء الاجتماع'],
    ['names of lines with a full stop', 'المراسل: نور الحداد\nت.: 1234 2 20'],
    ['matches to come', 'الأهلي - الزمالك\nالإسماعيلي – المصري'],
    ['matches below what announces them', 'مباريات اليوم:\nالأهلي ضد الزمالك\nالهلال ضد النصر'],
    ['offices and who holds them', 'الرئيس - أحمد سالم\nالنائبة - نور الحداد'],
    ['what was said and who said it', '«لن نتراجع»\nالرئيس أحمد سالم'],
    ['few words that announce a text', 'العنوان الفرعي:\nنص تحته'],
    ['notes with a sign in brackets', '[*] حاشية\n[**] حاشية أخرى'],
    ['tags of what a text is about', '#صيد #موانئ\nنص تحتها'],
    ['figures behind rows of dots', 'الرياض ..... 35\nجدة ....... 38'],
  ])('%s', (_kind, text) => {
    expect(shown(`${LONG}\n\n${text}`)).toContain(`<p>${text.replaceAll('\n', '<br>')}</p>`);
    expect(told(`${LONG}\n\n${text}`)).toEqual([]);
  });

  it.each([
    'وصل الوفد - كما أُعلن أمس - إلى\nالمطار - بعد ساعات - من الانتظار',
    'وصل الوفد الرسمي إلى العاصمة - كما أُعلن\nأمس - بعد ساعات طويلة من الانتظار في المطار',
    'كتب أحمد سالم\nالقاهرة - رويترز',
  ])('but asides between dashes are of their sentence: %s', (text) => {
    expect(shown(text)).not.toContain('<br>');
  });

  it('but sentences that have scores in them are joined', () => {
    const text = 'فاز الأهلي 2 - 1 على الزمالك مساء أمس، ثم\nفاز إنبي 3 - 0 على سموحة في طنطا.';
    expect(shown(text)).not.toContain('<br>');
  });
});

describe('short lines in a text of longer ones were ended by hand, which is told', () => {
  it.each([
    ['a signature', 'المدير التنفيذي للشركة الوطنية\nخالد بن عبد العزيز', 4],
    [
      'lines of more than forty letters',
      'رئيس قسم الدراسات التاريخية والأثرية بجامعة صيدا\nنور بنت سالم بن أحمد\nصيدا',
      4,
    ],
    [
      'a line above what stands alone',
      'شركة المياه الوطنية، إدارة العلاقات\nشارع الملك فهد\ninfo@a.example',
      4,
    ],
    ['stanzas of a text that is all short lines', 'يا ليل الصب متى غده\nأقيام الساعة موعده', 4],
    ['in a quotation', '> قال الأول كلاماً\n> وقال الثاني كلاماً', 4],
    ['in a box', ':::ملاحظة\nالسطر الأول هنا\nوالسطر الثاني هنا\n:::', 5],
  ])('%s', (_kind, text, line) => {
    expect(told(`${LONG}\n\n${text}`)).toEqual(joinedAt(line));
  });

  it('a line that a quotation takes in is told of as that, once', () => {
    expect(told(`${LONG}\n\n> قال الأول كلاماً\nوقال الثاني`)).toEqual([
      '4 advice: This line is read as part of the quotation above it',
    ]);
  });

  it('stanzas are told of, where all of a text is short lines', () => {
    const stanza = 'يا ليل الصب متى غده\nأقيام الساعة موعده';
    expect(told(`${stanza}\n\n${stanza}`)).toEqual([...joinedAt(2), ...joinedAt(5)]);
    expect(told(stanza)).toEqual([]);
  });

  it.each(['[أ](/x)\nنص تحته', 'اقرأ: [أ](/x)\n[ب](/y)'])('a link has its line: %s', (text) => {
    expect(shown(text)).toContain('</a><br>');
  });

  it('a word that was cut is told of', () => {
    const said = '2 advice: The line above this one ends in a letter and a hyphen';
    expect(told('وصل الوفد إلى العا-\nصمة اليوم.')).toEqual([said]);
    expect(told('وصل الوفد إلى العا-\\\nصمة اليوم.')).toEqual([]);
    expect(told('وصل 10-\n20 وفداً - أمس')).toEqual([]);
  });

  it('but not where all lines were broken to one width', () => {
    const wrapped = `${'كلمة '.repeat(9)}ثم\n${'كلمة '.repeat(9)}ثم\nانتهى.`;
    expect(told(`${wrapped}\n\n${'كلمة '.repeat(8)}كلمات\nوانتهى.`)).toEqual([]);
  });
});

describe('signs that are written several times make items further in', () => {
  const verse = (...lines: readonly string[]) =>
    `<figure class="verse">${lines.map((line) => `<p class="verse-line"><span>${line}</span></p>`).join('')}</figure>`;

  it.each([
    ['- أ\n-- ب\n-- ج\n- د', ul(`أ${ul('ب', 'ج')}`, 'د')],
    ['* أ\n** ب\n*** ج\n* د', ul(`أ${ul(`ب${ul('ج')}`)}`, 'د')],
    ['+ أ\n++ ب', ul(`أ${ul('ب')}`)],
    ['– أ\n–– ب\n– ج', ul(`أ${ul('ب')}`, 'ج')],
    ['• أ\n•• ب\n•• ج\n• د', ul(`أ${ul('ب', 'ج')}`, 'د')],
    ['- أ\n\n-- ب', ul(`<p>أ</p>${ul('ب')}`)],
    ['• أ\n•• ب\n• ج', ul(`أ${ul('ب')}`, 'ج')],
  ])('%j', (text, page) => {
    expect(shown(text)).toBe(page);
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['-- أ\n-- ب', ul('أ', 'ب')],
    ['* أ\n** ب ** ج', '<ul><li>أ** ب ** ج</li></ul>'],
    ['- أ\n\nنص\n\n-- ب', '<ul><li>أ</li></ul><p>نص</p><p>-- ب</p>'],
    ['- أ\n--- ب', '<ul><li>أ--- ب</li></ul>'],
    ['- أ\nتابع\n-- ب', ul(`أتابع${ul('ب')}`)],
    ['```\n- أ\n-- ب\n```', '<pre><code>- أ\n-- ب\n</code></pre>'],
    ['```\n~~~\n- أ\n-- ب\n```', '<pre><code>~~~\n- أ\n-- ب\n</code></pre>'],
    [':::شعر\n• صدر\n•• عجز\n:::', verse('• صدر', '•• عجز')],
    ['> :::شعر\n> • صدر\n> •• عجز\n> :::', `<blockquote>${verse('• صدر', '•• عجز')}</blockquote>`],
  ])('but not in %j', (text, page) => {
    expect(shown(text).replaceAll('\n', '')).toBe(page.replaceAll('\n', ''));
  });

  it.each([
    ['قال: نعم.\n\n* أ\n** ب', 3],
    ['نص.\n\n* أ\n** ب', 3],
    ['نص* و**آخر**.\n\n* أ\n\n** ب\n\nنص', 3],
    ['نص.\n\n* أ\n** ب\n*** ج', 3],
    ['نص.\n\n* أ\n** ب\n\nنص', 3],
    ['نص* هنا.\n\n* أ\n\n** ب\n\nنص', 3],
  ])('and may be notes below a text: %j', (text, line) => {
    const said = `${line} advice: These lines are read as a list`;
    expect(told(text)).toContain(said);
    const notes = text.replaceAll(
      /\n+(\*+) /g,
      (_all, sign) => `\n\n${sign.replaceAll('*', '\\*')} `,
    );
    expect(shown(notes)).not.toContain('<ul>');
    expect(told(notes)).not.toContain(said);
  });

  it.each([
    '  نص:  \n\n* أ\n** ب',
    'و**آخر** في البحر.\n\n* أ',
    'نص:\n* أ\n** ب',
    'نص.\n\n* أ\n** ب\n** ج',
    'نص.\n\n- أ\n-- ب',
    'مقدمة.\n\nنص:\n* أ\n** ب',
    'نص:\n \n* أ\n** ب',
    'نص (\\*).\n\n* أ\n\n-- ب\n-- ج',
  ])('but %j is a list', (text) => {
    expect(told(text)).toEqual([]);
  });
});
