import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteInMemory } from './site-in-memory.ts';

const TEXTS = [
  ['سفينة عبدالله تعود', 'زار عبد الرحمن المرفأ، ومعه وزير الصيد.', 'قطع 2.5 كيلومتر بسفينته.'],
  [
    'معرض بالميناء',
    'عرضت وG77 طائرة F-16 وبـA380.\nعبد\nالله صورة',
    'قال عبد الله: «لا سيما الصور».',
  ],
  ['أبو ظبي وأبوظبي', 'الصورة في أبوظبي، ولاسيما للسفن. كلفتها 25 ألفاً، والله.', 'وزير. الصيد'],
  [
    'رسالة إلى بور سعيد',
    "كتب O'Neill عن C++ في 12/11/2024، وعن صيدهم.",
    'زار وزير الصيد مصر في 2020-2021',
    'كتب المصدر ان الصورة قديمة، وقال مصدران إنها قد تكون قديمة',
    'عاد في ١٣.١٢.٢٠٢٣، أو في 2022-10-14',
    'غادر في 05/03، وبلغ في 6.7.2019',
    'قال إنشاء الله، ووصلت إحدى عشرة سفينة، وأكد الصياد ذلك',
  ],
] as const;

const site = siteInMemory(TEXTS);

const WORDS = TEXTS.flat().flatMap((text) => text.replace(/[«»]/g, '').split(/\s+/));
const OTHERS = [
  'عبد الله',
  'عبدالله',
  'لعبد الله',
  'وعبدالرحمن',
  'عبد الرحمن',
  'أبو ظبي',
  'أبوظبي',
  'بورسعيد',
  'لا سيما',
  'لاسيما',
  'سفينة',
  'سفن',
  'صورة',
  'صور',
  'F16',
  'F-16',
  'A380',
  'G77',
  '2.5',
  '٢٫٥',
  '25',
  'O’Neill',
  'مصرفي',
  'زعفران',
  'الصياد',
  'المصدران',
  'المصدر ان',
  '13/12/2023',
  '13.12',
  '12.11',
  '11.2024',
  '13.12.2023',
  '14.10.2022',
  '5.3',
  '05.03',
  '5',
  '06.07',
  'أحد عشر',
  'الأحدعشر',
  'شاءالله',
  'ماشاء الله',
  'يؤكد',
];

/** What a reader may ask for that is one thing: a word, or a phrase. */
const QUESTIONS = fc.oneof(
  fc.constantFrom(...WORDS, ...OTHERS).map((word) => `${word} `),
  fc
    .tuple(fc.nat(WORDS.length - 1), fc.integer({ min: 1, max: 4 }))
    .map(([from, length]) => `"${WORDS.slice(from, from + length).join(' ')}"`),
  fc
    .array(fc.constantFrom(...WORDS, ...OTHERS), { minLength: 1, maxLength: 2 })
    .map((words) => `«${words.join(' ')}»`),
);

describe('the search page and find in an article', () => {
  it('answer every question alike', async () => {
    await fc.assert(
      fc.asyncProperty(QUESTIONS, async (question) => {
        const found = await site.search(question);
        for (const number of TEXTS.keys()) {
          const hits = await site.findIn(number, question);
          expect([number, hits.length > 0, hits]).toEqual([number, found.includes(number), hits]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['عبد الله', ['عبدالله', 'عبد الله']],
    ['عبدالله', ['عبدالله', 'عبد الله']],
    ['«قال عبدالله»', ['قال عبد الله']],
    ['«لعبد الله»', []],
    ['لعبد الرحمن', ['عبد الرحمن']],
    ['أبوظبي', ['أبو ظبي', 'وأبوظبي', 'أبوظبي']],
    ['لاسيما', ['لا سيما', 'ولاسيما']],
    ['بورسعيد ', ['بور سعيد']],
    ['F16', ['F 16']],
    ['F-16', ['F 16']],
    ['G77', ['G77']],
    ['A380', ['A380']],
    ['O’Neill', ["O'Neill"]],
    ['C++', ['C++']],
    ['2.5', ['2.5']],
    ['٢٫٥', ['2.5']],
    ['25', ['25']],
    // The beginning of a date, and its end.
    ['12.11', ['12 11']],
    ['١٢٫١١', ['12 11']],
    ['13.12', ['١٣ ١٢']],
    ['12.2023', ['١٢ ٢٠٢٣']],
    ['2022.10', ['2022 10']],
    ['5.2', []],
    // With a zero before a number below ten, and without.
    ['5.3', ['05 03']],
    ['05.03', ['05 03']],
    ['06.07', ['6 7']],
    ['6.07', ['6 7']],
    ['3 ', ['03']],
    ['07 ', ['7']],
    ['2024', ['2024']],
    ['2021', ['2021']],
    ['2023', ['٢٠٢٣']],
    ['«13/12/2023»', ['١٣ ١٢ ٢٠٢٣']],
    ['«12.11.2024»', ['12 11 2024']],
    ['«2022.10.14»', ['2022 10 14']],
    ['«المصدران»', []],
    ['«مصدران»', ['مصدران']],
    ['«المصدر ان»', ['المصدر ان']],
    ['«مصدر ان»', []],
    ['مصرفي ', []],
    ['«وزير الصيد»', ['وزير الصيد', 'وزير الصيد', 'وزير الصيد']],
    ['ولا سيما', ['لا سيما', 'ولاسيما']],
    ['أحد عشر', ['إحدى عشرة']],
    ['الأحدعشر', ['إحدى عشرة']],
    ['شاء الله', ['إنشاء الله']],
    ['ماشاءالله', ['إنشاء الله']],
    ['يؤكد ', ['وأكد']],
  ])('find %s', async (question, expected) => {
    const inPages = await Promise.all(
      [...TEXTS.keys()].map((number) => site.findIn(number, question)),
    );
    expect(inPages.flat()).toEqual(expected);
    expect((await site.search(question)).sort()).toEqual(
      [...TEXTS.keys()].filter((number) => (inPages[number] ?? []).length > 0),
    );
  });
});

it.each(['12-11', '١٢/١١', '12.11', '12/11/2024'])(
  'the search finds a date by %s',
  async (typed) => {
    expect((await site.search(typed))[0]).toBe(3);
  },
);

/** The words of a name stand elsewhere, side by side nowhere. */
describe('a foreign name that was typed as two words', () => {
  const names = siteInMemory([
    ['أول', 'سافر إلى نيويورك ثم نيوجيرسي'],
    ['ثان', 'قال يورك إن جيرسي جميلة'],
    ['ثالث', 'نيو لا غير'],
  ]);

  it.each([
    ['نيو يورك ', [0]],
    ['لنيو يورك ', [0]],
    ['«نيو يورك»', [0]],
    ['نيو جيرسي ', [0]],
    ['«إلى نيو يورك ثم»', [0]],
    ['يورك ', [1]],
  ])('finds %s', async (question, expected) => {
    expect((await names.search(question)).sort()).toEqual(expected);
    const found = await Promise.all([0, 1, 2].map((number) => names.findIn(number, question)));
    expect([0, 1, 2].filter((number) => found[number]?.length)).toEqual(expected);
  });
});

/** A noun in ي is spelled like a perfect in ى: the dots that are typed tell them apart. */
describe('a word with dots at its end', () => {
  const verbs = siteInMemory([
    ['أول', 'السعي إلى السلام، وهذا السعي سعي طويل'],
    ['ثان', 'يسعى الوزير وتسعى الحكومة'],
    ['ثالث', 'كانوا يسعون وسعت إليه'],
  ]);

  it.each([
    ['سعي', [0]],
    ['سعى', [0, 1, 2]],
    ['يسعى', [0, 1, 2]],
  ])('finds %s', async (question, expected) => {
    expect((await verbs.search(question)).sort()).toEqual(expected);
    const found = await Promise.all([0, 1, 2].map((number) => verbs.findIn(number, question)));
    expect([0, 1, 2].filter((number) => found[number]?.length)).toEqual(expected);
  });
});
