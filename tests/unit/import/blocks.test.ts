import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, readPasted } from '../../../src/import/blocks.ts';
import { pastedText } from '../../../src/import/plain-text.ts';

const PARAGRAPHS = [
  'عاد الصيادون أمس إلى المرفأ القديم بعد عامين من الغياب، وقالوا إن البحر كان هادئاً في الليل، وإنهم حملوا معهم شباكاً جديدة ومحركات مستعملة ووقوداً يكفي شهراً كاملاً من العمل.',
  'وقالت مديرة الميناء نور الحداد إن العودة كانت صعبة على الجميع. وأضافت أن الرصيف الشمالي سيُفتح في الربيع، بعد أن تنتهي أعمال الترميم التي بدأت في الشتاء الماضي، وأن السفن الكبيرة ستنتظر عاماً آخر على الأقل.',
  'وينتظر السكان أن تعود السوق إلى ما كانت عليه، وأن يجد أبناؤهم عملاً في القوارب أو في المصنع الذي يملح السمك عند مدخل المدينة.',
];
const TEXT = PARAGRAPHS.join('\n\n');

/** Breaks a text as a program does that counts letters, or one that measures them and so is off by some. */
function wrapped(text: string, width: number, offBy = 0): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    const room = width - ((lines.length * 7) % (offBy + 1));
    if (line === '') lines.splice(-1, 1, word);
    else if (line.length + 1 + word.length <= room) lines.splice(-1, 1, `${line} ${word}`);
    else lines.push(word);
  }
  return lines.join('\n');
}

const read = (text: string) => readPasted(pastedText(text, 'a.txt')).blocks('all');

/** Blocks in few words: paragraphs as their text, others as what they are and their lines. */
function shown(blocks: readonly Block[]): readonly unknown[] {
  return blocks.map(shownBlock);
}

function shownBlock(block: Block): unknown {
  switch (block.kind) {
    case 'paragraph':
      return block.text;
    case 'heading':
      return { heading: block.text };
    case 'lines':
      return { lines: block.lines };
    case 'verse':
      return { verse: block.lines.map((halves) => halves.join(' * ')) };
    case 'table':
      return { table: block.rows };
    case 'quotation':
      return { quotation: shown(block.blocks) };
    case 'list':
      return {
        list: block.items.map(({ sign, text, below }) =>
          [`${sign} ${text}`, ...below.map((item) => `  ${item.sign} ${item.text}`)].join('\n'),
        ),
      };
  }
}
const shownOf = (text: string) => shown(read(text));

describe('a text that is wrapped', () => {
  it.each([
    ['a mail, at 72 letters', wrapped(PARAGRAPHS[0] ?? '', 72), wrapped(PARAGRAPHS[1] ?? '', 72)],
    [
      'a PDF, whose lines differ',
      wrapped(PARAGRAPHS[0] ?? '', 80, 14),
      wrapped(PARAGRAPHS[1] ?? '', 80, 14),
    ],
    ['a narrow column', wrapped(PARAGRAPHS[0] ?? '', 36, 4), wrapped(PARAGRAPHS[1] ?? '', 36, 4)],
    [
      'Windows',
      wrapped(PARAGRAPHS[0] ?? '', 72).replaceAll('\n', '\r\n'),
      wrapped(PARAGRAPHS[1] ?? '', 72),
    ],
  ])('is read in paragraphs: %s', (_what, one, other) => {
    expect(shownOf(`${one}\n\n${other}`)).toEqual(PARAGRAPHS.slice(0, 2));
  });

  it('needs no empty lines between its paragraphs', () => {
    const text = PARAGRAPHS.map((paragraph) => wrapped(paragraph, 72)).join('\n');
    expect(shownOf(text)).toEqual(PARAGRAPHS);
  });

  it('may begin its paragraphs further in', () => {
    const full = `${'كلمة '.repeat(14).trim()}.`;
    const text = [full, ...PARAGRAPHS]
      .map((paragraph) => `    ${wrapped(paragraph, 72)}`)
      .join('\n');
    expect(shownOf(text)).toEqual([full, ...PARAGRAPHS]);
  });

  it('is not joined across its headline, its byline and its headings', () => {
    const text = [
      'عودة القوارب إلى المرفأ',
      'كتب: نور الحداد',
      '',
      ...PARAGRAPHS.flatMap((each) => [wrapped(each, 72), '', 'ما بعد العودة', '']),
    ];
    expect(shownOf(text.join('\n'))).toEqual([
      { lines: ['عودة القوارب إلى المرفأ', 'كتب: نور الحداد'] },
      PARAGRAPHS[0],
      { heading: 'ما بعد العودة' },
      PARAGRAPHS[1],
      { heading: 'ما بعد العودة' },
      PARAGRAPHS[2],
      'ما بعد العودة',
    ]);
  });

  it('has items that are wrapped, too', () => {
    const [one = '', two = ''] = PARAGRAPHS;
    const text = `${wrapped(one, 60)}\n\n- ${wrapped(one, 58)}\n- ${wrapped(two, 58).replaceAll('\n', '\n  ')}\n- قصير`;
    expect(shownOf(text)).toEqual([one, { list: [`- ${one}`, `- ${two}`, '- قصير'] }]);
  });

  it('keeps verse, answers and quoted lines apart', () => {
    const [one = '', two = ''] = PARAGRAPHS;
    const text = [
      wrapped(one, 72),
      '',
      'يا بحر كم من مركب',
      'عاد إليك في المساء',
      '',
      `س: ${wrapped(two, 69)}`,
      `ج: ${wrapped(one, 69)}`,
      '',
      `> ${wrapped(two, 70).replaceAll('\n', '\n> ')}`,
    ];
    expect(shownOf(text.join('\n'))).toEqual([
      one,
      { lines: ['يا بحر كم من مركب', 'عاد إليك في المساء'] },
      `س: ${two}`,
      `ج: ${one}`,
      { quotation: [two] },
    ]);
  });

  it('may be one paragraph of a text that is not', () => {
    const [one = '', two = ''] = PARAGRAPHS;
    expect(shownOf(`${one}\n\n${wrapped(two, 60)}\n\n${one}`)).toEqual([one, two, one]);
  });

  it('does not join at a word of a list, a title or a number that happens to begin a line', () => {
    const text =
      'ذهب الوفد إلى المدينة صباح اليوم مع وزير النقل ومدير الميناء\nد. أحمد سالم الذي قال إن الأعمال تنتهي قبل نهاية العام في\n2026 كما كان مقرراً منذ البداية - وهذا ما نفاه آخرون\n- ثم عاد مساء اليوم نفسه إلى العاصمة.';
    expect(shownOf(text)).toEqual([text.replaceAll('\n', ' ')]);
  });

  it('is joined again whatever its words and its width', () => {
    const word = fc.stringMatching(/^[ابتجحخدرسصطعفقكلمنهوي]{2,9}$/);
    const sentence = fc
      .array(word, { minLength: 4, maxLength: 14 })
      .map((words) => `${words.join(' ')}.`);
    const paragraph = fc
      .array(sentence, { minLength: 3, maxLength: 8 })
      .map((sentences) => sentences.join(' '));
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 2, maxLength: 6 }),
        fc.integer({ min: 55, max: 100 }),
        (paragraphs, width) => {
          const text = paragraphs.map((each) => wrapped(each, width)).join('\n\n');
          expect(shownOf(text)).toEqual(paragraphs);
        },
      ),
    );
  });
});

describe('a text that is not wrapped', () => {
  it.each([
    ['has a paragraph on each line', PARAGRAPHS.join('\n'), PARAGRAPHS],
    ['has a paragraph on each line, in Windows', PARAGRAPHS.join('\r\n'), PARAGRAPHS],
    [
      'has short paragraphs',
      'قال أحمد نعم.\nوقالت هند إنها لا تعرف شيئاً.\nوسكت زيد.',
      ['قال أحمد نعم.', 'وقالت هند إنها لا تعرف شيئاً.', 'وسكت زيد.'],
    ],
    [
      'has headings',
      `${PARAGRAPHS[0]}\nأسعار السمك\n${PARAGRAPHS[1]}`,
      [PARAGRAPHS[0], { heading: 'أسعار السمك' }, PARAGRAPHS[1]],
    ],
    ['is one line', 'وحيدة', ['وحيدة']],
  ])('%s', (_what, text, expected) => {
    expect(shownOf(text)).toEqual(expected);
  });

  it('is never joined, however alike its paragraphs are', () => {
    const word = fc.stringMatching(/^[ابتجحخدرسصطعفقكلمنهوي]{2,9}$/);
    const paragraph = fc
      .array(word, { minLength: 12, maxLength: 60 })
      .map((words) => `${words.join(' ')}.`);
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 2, maxLength: 8 }),
        fc.constantFrom('\n', '\n\n'),
        (paragraphs, between) => {
          expect(shownOf(paragraphs.join(between))).toEqual(paragraphs);
        },
      ),
    );
  });
});

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
    ['numbers with a stroke', '1/ شباك\n2/ محركات', { list: ['1. شباك', '2. محركات'] }],
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
    ['a list of letters', 'أ- شباك\nب- محركات'],
    ['a list whose numbers do not count from one', '3- شباك\n4- محركات'],
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
    ['a question and an answer', 'س: متى عدت؟\nج: عدت أمس'],
    ['questions and answers with dashes', 'س- متى عدت؟\nج- عدت أمس'],
    ['an interview', 'نور: متى عدت؟\nسالم: عدت أمس\nنور: ومع من؟\nسالم: مع أبي'],
    ['one who speaks', '- كيف كان البحر؟'],
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
    ['a sign', 'قفا نرَ البحر * وقد عاد الرفاق\nفما كل من غاب * يعود إلى البيت'],
    ['dots', 'قفا نرَ البحر ... وقد عاد الرفاق\nفما كل من غاب … يعود إلى البيت'],
    ['spaces', 'قفا نرَ البحر       وقد عاد الرفاق\nفما كل من غاب       يعود إلى البيت'],
  ])('is verse in halves, parted by %s', (_what, lines) => {
    const verse = ['قفا نرَ البحر * وقد عاد الرفاق', 'فما كل من غاب * يعود إلى البيت'];
    expect(shownOf(within(lines))).toEqual([PARAGRAPHS[0], { verse }, PARAGRAPHS[1]]);
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
