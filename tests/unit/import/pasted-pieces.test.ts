import { describe, expect, it } from 'vitest';
import { readPasted } from '../../../src/import/blocks.ts';
import { pastedText } from '../../../src/import/plain-text.ts';
import { PARAGRAPHS, shown, shownOf, TEXT } from './shown-blocks.ts';

/** Between two paragraphs of the text. */
const within = (lines: string) => `${PARAGRAPHS[0]}\n\n${lines}\n\n${PARAGRAPHS[1]}`;

describe('what stands between paragraphs', () => {
  it.each([
    ['signs', '• شباك\n• محركات', { list: ['- شباك', '- محركات'] }],
    ['signs of Word, with tabs', '\uF0B7\tشباك\n\uF0B7\tمحركات', { list: ['- شباك', '- محركات'] }],
    ['dashes', '- شباك\n- محركات', { list: ['- شباك', '- محركات'] }],
    ['long dashes', '– شباك\n– محركات', { list: ['- شباك', '- محركات'] }],
    ['dashes without a space', '-شباك\n-محركات', { list: ['- شباك', '- محركات'] }],
    ['asterisks', '* شباك\n* محركات', { list: ['- شباك', '- محركات'] }],
    ['numbers with a dash', '١- شباك\n٢- محركات', { list: ['١. شباك', '٢. محركات'] }],
    ['numbers with a bracket', '1) شباك\n2) محركات', { list: ['1. شباك', '2. محركات'] }],
    ['numbers in brackets', '(1) شباك\n(2) محركات', { list: ['1. شباك', '2. محركات'] }],
    ['numbers with a tatweel', '١ـ شباك\n٢ـ محركات', { list: ['١. شباك', '٢. محركات'] }],
    ['numbers in circles', '① شباك\n② محركات', { list: ['1. شباك', '2. محركات'] }],
    ['numbers in filled circles', '❶ شباك\n❷ محركات', { list: ['1. شباك', '2. محركات'] }],
    ['tatweels', 'ـ شباك\nـ محركات', { list: ['- شباك', '- محركات'] }],
    ['signs on one line', '• شباك • محركات', { list: ['- شباك', '- محركات'] }],
    ['numbers with a stroke', '1/ شباك\n2/ محركات', { list: ['1. شباك', '2. محركات'] }],
    ['numbers that begin elsewhere', '3- شباك\n4- محركات', { list: ['3. شباك', '4. محركات'] }],
    ['letters', 'أ- شباك\nب- محركات', { list: ['أ- شباك', 'ب- محركات'] }],
    ['letters in brackets', '(أ) شباك\n(ب) محركات', { list: ['(أ) شباك', '(ب) محركات'] }],
    ['letters with a tatweel', 'أـ شباك\nبـ محركات', { list: ['أـ شباك', 'بـ محركات'] }],
    [
      'letters in the order of the dictionary',
      'ب) شباك\nت) حبال',
      { list: ['ب) شباك', 'ت) حبال'] },
    ],
    ['letters with a dot', 'أ. شباك\nب. محركات', { list: ['أ. شباك', 'ب. محركات'] }],
    ['numbers in words', 'أولاً: شباك\nثانياً: محركات', { list: ['أولاً: شباك', 'ثانياً: محركات'] }],
    [
      'signs behind marks of direction',
      '\u200F• شباك\n\u200E\u200F• محركات',
      { list: ['- شباك', '- محركات'] },
    ],
    ['numbers behind such', '\u200F1- شباك\n\u200F2- محركات', { list: ['1. شباك', '2. محركات'] }],
    [
      'items with empty lines between them',
      '• شباك\n\n• محركات\n\n• وقود',
      { list: ['- شباك', '- محركات', '- وقود'] },
    ],
    [
      'lists of two levels',
      '1- شباك\n- كبيرة\n- صغيرة\n2- وقود',
      { list: ['1. شباك\n  - كبيرة\n  - صغيرة', '2. وقود'] },
    ],
  ])('is a list: %s', (_what, lines, list) => {
    expect(shownOf(within(lines))).toEqual([PARAGRAPHS[0], list, PARAGRAPHS[1]]);
  });

  it.each([
    ['Latin numbers that do not count', 'I. شباك\nIII. محركات\nV. وقود'],
    ['letters that do not follow one another', 'أ- شباك\nد- محركات'],
    ['numbers that do not count', '3- شباك\n5- محركات'],
    ['verse', 'قفا نرَ البحر عند المغيب\nوقد عاد منه رفاق الصبا'],
    ['who wrote it, and where', 'كتب: نور الحداد\nصيدا - رويترز'],
    ['an address', 'نادي البحارة\nشارع الميناء 12\nصيدا'],
  ])('is kept line by line: %s', (_what, lines) => {
    expect(shownOf(within(lines))).toEqual([
      PARAGRAPHS[0],
      { lines: lines.split('\n') },
      PARAGRAPHS[1],
    ]);
  });

  it.each([
    ['##ما بعد العودة', { heading: 'ما بعد العودة' }],
    ['### ما بعد العودة ###', { heading: 'ما بعد العودة' }],
    ['# ما بعد العودة', '# ما بعد العودة'],
    ['#العودة', '#العودة'],
  ])('is a heading where it was typed as one: %s', (line, block) => {
    expect(shownOf(within(line))).toEqual([PARAGRAPHS[0], block, PARAGRAPHS[1]]);
  });

  it('is no heading in the midst of a sentence that was wrapped', () => {
    const lines =
      'وكان في الميناء قبل الحرب بحسب سجلات البلدية ما يزيد على\n2024 قارباً، منها\nمئة قارب كبيرة تعمل في أعالي البحر وتعود مرة كل أسبوع.';
    for (const text of [within(lines), lines, `${PARAGRAPHS[0]}\n${lines}`])
      expect(JSON.stringify(shownOf(text))).not.toContain('heading');
  });

  it('is what was said, and no heading, behind a colon', () => {
    expect(shownOf(within('قال محمد:\n\nنحن سعداء بالعودة'))).not.toContainEqual({
      heading: 'نحن سعداء بالعودة',
    });
  });

  it('is what one quotes who is quoted, and no heading', () => {
    const quoted =
      '> قال محمد:\n> نحن سعداء بالعودة\n>> ورد عليه علي:\n> > وأنا أيضاً\n> ثم سكت الاثنان.';
    expect(shownOf(within(quoted))[1]).toEqual({
      quotation: [
        'قال محمد:',
        'نحن سعداء بالعودة',
        { quotation: ['ورد عليه علي:', 'وأنا أيضاً'] },
        'ثم سكت الاثنان.',
      ],
    });
    expect(shownOf('>'.repeat(5000).concat(' قال'))).toHaveLength(1);
  });

  it.each([
    ['a question and an answer', 'س: متى عدت؟\nج: عدت أمس'],
    ['questions and answers with dashes', 'س- متى عدت؟\nج- عدت أمس'],
    ['an interview', 'نور: متى عدت؟\nسالم: عدت أمس\nنور: ومع من؟\nسالم: مع أبي'],
    ['one who speaks', '- كيف كان البحر؟'],
    ['two who speak', '- كيف كان البحر؟\n- هادئاً\n- ومتى عدت؟\n- أمس'],
    ['numbered questions', 'السؤال الأول: متى عدت\nالجواب: أمس'],
    ['questions with a stroke', 'س1/ متى عدت؟\nج1/ أمس'],
    ['what a picture is', 'صورة أرشيفية'],
    ['where a picture is from', 'لقطة من الجو'],
    ['a name', 'نور الحداد'],
    ['a name with a title', 'د. عبدالله بن سالم'],
    ['a sentence that is cut off', 'والسفن التي عادت من'],
    ['a quotation that is cut off', 'وهو يصف «البحر الهادئ'],
    ['a single number', '5- شباك'],
    ['a caption', 'صورة: القوارب عند الفجر (رويترز)'],
    ['an agency', '(رويترز)'],
    ['a dateline', 'صيدا - رويترز'],
    ['a day', 'الثلاثاء 4 مارس 2025'],
    ['a signature', 'بقلم نور الحداد'],
    ['a pointer', 'اقرأ أيضاً: عودة القوارب'],
    ['a rule', '* * *'],
    ['one line in columns', 'السنة\tالعدد'],
  ])('is a paragraph and no heading: %s', (_what, lines) => {
    const expected = lines.replaceAll('\t', ' ').split('\n');
    expect(shownOf(within(lines))).toEqual([PARAGRAPHS[0], ...expected, PARAGRAPHS[1]]);
  });

  it.each([
    ['tabs', 'السنة\tالعدد\n2023\t15\n2024\t17'],
    ['bars', '| السنة | العدد |\n|---|---|\n| 2023 | 15 |\n| 2024 | 17 |'],
    ['spaces', 'السنة      العدد\n2023       15\n2024       17'],
  ])('is a table: %s', (_what, lines) => {
    const table = [
      ['السنة', 'العدد'],
      ['2023', '15'],
      ['2024', '17'],
    ];
    expect(shownOf(within(lines))).toEqual([PARAGRAPHS[0], { table }, PARAGRAPHS[1]]);
  });

  it.each([
    [
      'an empty cell',
      'النوع\t2023\t2024\nالقوارب\t15\t18\nالسفن\t\t3',
      [
        ['النوع', '2023', '2024'],
        ['القوارب', '15', '18'],
        ['السفن', '', '3'],
      ],
    ],
    [
      'an empty corner',
      '\t2023\t2024\nالقوارب\t15\t18\nالسفن\t\t3',
      [
        ['', '2023', '2024'],
        ['القوارب', '15', '18'],
        ['السفن', '', '3'],
      ],
    ],
    [
      'an empty last cell',
      'السنة\tالعدد\n2023\t\n2024\t',
      [
        ['السنة', 'العدد'],
        ['2023', ''],
        ['2024', ''],
      ],
    ],
    [
      'an empty last cell between spaces',
      'السنة      العدد\n2023\n2024       17',
      [
        ['السنة', 'العدد'],
        ['2023', ''],
        ['2024', '17'],
      ],
    ],
    [
      'columns that two tabs end',
      '\tالنوع\t\t2023\n\tالقوارب\t\t15',
      [
        ['النوع', '2023'],
        ['القوارب', '15'],
      ],
    ],
  ])('is a table with %s', (_what, lines, table) => {
    expect(shownOf(within(lines))).toEqual([PARAGRAPHS[0], { table }, PARAGRAPHS[1]]);
  });

  it.each([
    ['a sign', 'قفا نرَ البحر * وقد عاد الرفاق\nفما كل من غاب * يعود إلى البيت'],
    ['dots', 'قفا نرَ البحر ... وقد عاد الرفاق\nفما كل من غاب … يعود إلى البيت'],
    ['spaces', 'قفا نرَ البحر       وقد عاد الرفاق\nفما كل من غاب       يعود إلى البيت'],
  ])('is verse in halves, parted by %s', (_what, lines) => {
    const verse = ['قفا نرَ البحر * وقد عاد الرفاق', 'فما كل من غاب * يعود إلى البيت'];
    expect(shownOf(within(lines))).toEqual([PARAGRAPHS[0], { verse }, PARAGRAPHS[1]]);
  });

  it('is verse in halves of which the second ones stand further in, each on its line', () => {
    const lines =
      'قفا نرَ البحر عند المغيب\n    وقد عاد منه رفاق الصبا\nفما كل من غاب عنا يعود\n    ولا كل من عاد منه اهتدى';
    const verse = [
      'قفا نرَ البحر عند المغيب * وقد عاد منه رفاق الصبا',
      'فما كل من غاب عنا يعود * ولا كل من عاد منه اهتدى',
    ];
    expect(shownOf(within(lines))).toEqual([PARAGRAPHS[0], { verse }, PARAGRAPHS[1]]);
  });

  it('is a short answer, and no heading, behind a question', () => {
    expect(shownOf(within('متى عدت؟\n\nأمس صباحاً\n\nومع من؟')).slice(1, 4)).toEqual([
      'متى عدت؟',
      'أمس صباحاً',
      'ومع من؟',
    ]);
  });

  it('is a poem with its stanzas, where a sentence says so', () => {
    const text = `وأنشد الشاعر يومها:\n\nيا بحر كم من مركب\nعاد إليك في المساء\n\nيا بحر كم من غائب\nلم يعد بعد المساء\n\n${PARAGRAPHS[1]}`;
    const verse = [
      'يا بحر كم من مركب',
      'عاد إليك في المساء',
      '',
      'يا بحر كم من غائب',
      'لم يعد بعد المساء',
    ];
    expect(shownOf(text)).toEqual(['وأنشد الشاعر يومها:', { verse }, PARAGRAPHS[1]]);
  });
});

describe('the first line', () => {
  it.each([
    ['a headline', `عودة القوارب\n${TEXT}`, 'عودة القوارب'],
    ['a headline above a byline', `عودة القوارب\nنور الحداد – صيدا\n\n${TEXT}`, 'عودة القوارب'],
    ['a question', `ماذا بعد؟\n${TEXT}`, 'ماذا بعد؟'],
    ['who wrote it', `كتب: نور الحداد\n\n${TEXT}`, undefined],
    ['who wrote it, by name alone', `نور الحداد\n\n${TEXT}`, undefined],
    ['a question to someone', `س: متى عدت\nج: أمس\n\n${TEXT}`, undefined],
    ['an item', `• شباك\n• محركات\n\n${TEXT}`, undefined],
    ['a row', `السنة\tالعدد\n2023\t15\n\n${TEXT}`, undefined],
    ['all there is', 'عودة القوارب', undefined],
  ])('is %s', (_what, text, headline) => {
    const pasted = readPasted(pastedText(text, 'a.txt'));
    expect(pasted.headline).toBe(headline);
    if (headline)
      expect(shown(pasted.blocks('rest'))).toEqual(shownOf(text.slice(headline.length)));
  });
});
