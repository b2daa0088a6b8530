import { describe, expect, it } from 'vitest';
import { adviceOnText } from '../../../src/markdown/advice/text-advice.ts';
import { createMarkdown, renderMarkdown } from '../../../src/markdown/render.ts';

const md = createMarkdown();
/** Characters that the font lacks are another matter: `outside-font.ts`. */
const notes = (text: string, language: 'ar' | 'en' = 'ar') =>
  renderMarkdown(md, text, language).notes.filter(({ en }) => !en.includes('typeface'));

describe('what the file does not show is refused', () => {
  it.each([
    ['an entity', 'سطر\nنعم&#x202E; لا', 'U+202E'],
    ['an entity with a name', 'سطر\nنع&shy;م', 'U+00AD'],
    ['an encoded address', 'سطر\n<https://a.example/%E2%80%AE>', 'U+202E'],
    ['the title of a link', 'سطر\n[نعم](/a "&#x200B;")', 'U+200B'],
    ['a cell', '\n| a&#x202E; |\n|--|\n| b |', 'U+202E'],
    ['the language of code', '\n```js&#x202E;\nx\n```', 'U+202E'],
    ['an isolate that stays open', '\nنعم &#x2066; لا', 'U+2066'],
  ])('%s', (_what, text, name) => {
    expect(notes(text)).toMatchObject([
      { line: 2, severity: 'error', en: expect.stringContaining(name) },
    ]);
  });

  it('marks without end, which would take minutes to put in order', () => {
    const told = notes(`\nن${'&#x651;&#x64E;&#x670;'.repeat(5_000)}`);
    expect(told.filter(({ severity }) => severity === 'error')).toMatchObject([
      { line: 2, en: expect.stringContaining('more than thirty marks') },
    ]);
    const marks = '&#x651;&#x64E;&#x670;'.repeat(50);
    for (const text of [`ن${marks}`, `نص ![ن${marks}](a.png)`])
      expect(renderMarkdown(md, text).html).not.toMatch(/\p{Mn}{31}/u);
  });

  it.each(['نعم &#x2066;*a*&#x2069; لا', 'a&nbsp;b&zwnj;c&lrm;', '`&#x202E;`'])(
    'nothing is wrong with %s',
    (text) => {
      expect(notes(text)).toEqual([]);
    },
  );
});

describe('advice', () => {
  it.each([
    ['Persian letters', 'في کوریا', '«كوريا»'],
    ['a Persian letter at the end', 'وعلی الطريق', '«وعلى»'],
    ['letters of two alphabets', 'شركة Gооgle', 'Gооgle'],
    ['a Persian letter that can be one of two', 'رأی الناس', '«رأي» أو «رأى» بحسب المراد'],
    ['tatweels', 'جميـــل', 'احذفها'],
    ['tatweels for dashes', 'وأضاف ــ في تصريحات ــ نعم', 'اكتب مكانها «–»'],
    ['many tatweels for a dash', 'وأضاف ـــــ نعم', 'اكتب مكانها «–»'],
    ['tatweels for a colon', 'وقال:ــ نعم', 'اكتب مكانها «–»'],
    ['tatweels between figures', 'من ٢٠٢٠ــ٢٠٢٤', 'اكتب مكانها «–»'],
    ['a rule of tatweels', 'ــــــــ', 'اكتب مكانها ---'],
    ['too many marks', 'قَََََال', '«ق»'],
    ['too many marks on a later letter', 'قََال سَََََ', '«س»'],
    ['a letter as printers had it', 'نعم &#xFEFB; لا', '«ﻻ»'],
    ['figures of two kinds', 'بين 12 و١٢', '١٢'],
  ])('%s', (_what, text, said) => {
    expect(notes(`سطر\n\n${text}`)).toMatchObject([
      { line: 3, severity: 'advice', ar: expect.stringContaining(said) },
    ]);
  });

  it('shows a rule of tatweels by itself, and says one thing of it', () => {
    const { html, notes: told } = renderMarkdown(md, 'نص.\nـــــ\nنص.');
    expect(html).toMatch(/نص\.<br>\nـــــ<br>\nنص\./);
    expect(told).toMatchObject([{ line: 2, ar: expect.stringContaining('اكتب مكانها ---') }]);
  });

  it.each([
    ['علی', '«علي» أو «على»'],
    ['فعلی', '«فعلي» أو «فعلى»'],
    ['وفی', '«وفي» أو «وفى»'],
    ['فی', 'اكتبها «في».'],
    ['التی', 'اكتبها «التي».'],
    ['للذی', 'اكتبها «للذي».'],
    ['الأخری', 'اكتبها «الأخرى».'],
    ['إلی', 'اكتبها «إلى».'],
    ['حتی', '«حتى»'],
    ['متی', '«متى»'],
    ['ولدی', '«ولدي» أو «ولدى»'],
    ['مصلی', '«مصلي» أو «مصلى»'],
    ['علیه', '«عليه»'],
    ['علیه حتی', '«عليه»'],
    ['کتاب', '«كتاب»'],
    ['ہو', '«هو»'],
    ['ەو', '«هو»'],
    ['مدرسۀ', '«مدرسة»'],
    ['مِصریّ', '«مِصريّ»'],
  ])('writes a word in Arabic letters: %s', (word, said) => {
    expect(notes(`قال ${word} نعم`)).toMatchObject([{ ar: expect.stringContaining(said) }]);
  });

  it.each(['گفتی', 'کچ', 'پیر', 'چای', 'ژرفی', 'ٹیم', 'ڈاک', 'بڑی', 'ہیں'])(
    'takes no Persian or Urdu word for a wrong Arabic one: %s',
    (word) => {
      expect(notes(`قال ${word} نعم`)).toEqual([]);
    },
  );

  it.each(['الموسم 2025-2026 بدأ.', 'بين 2020-2024', 'العام 1446-1447هـ', '2024-2020'])(
    'says nothing of a range of years, which all read alike: %s',
    (text) => {
      expect(notes(text)).toEqual([]);
    },
  );

  it.each(['Gооgle', 'Aб', 'aο', 'бA', 'éа', 'aΥ', 'γAο'])('of two alphabets: %s', (word) => {
    expect(notes(`قال ${word} نعم`)).toMatchObject([{ ar: expect.stringContaining(word) }]);
    expect(notes(`He said ${word}.`, 'en')).toMatchObject([{ en: expect.stringContaining(word) }]);
  });

  it.each(['γray', 'AΩ', 'µm', 'xα', 'Аб', 'A б', 'б A', 'a-б', 'ا б'])('not of %s', (word) => {
    expect(notes(`قال ${word} نعم`)).toEqual([]);
  });

  it.each([
    ['جميــل', 1],
    ['جميـل جـميل', 0],
    ['قََل', 0],
    ['قَََل', 0],
    ['قَََََل', 1],
    ['قَََََل قََََل', 1],
    ['َََََ', 0],
  ])('of rows of signs: %s', (text, times) => {
    expect(notes(text)).toHaveLength(times);
    expect(notes(text, 'en')).toHaveLength(times);
  });

  it.each([
    ['١٢ و12', 1],
    ['12 و۱۲', 1],
    ['١٢ و۱۲', 1],
    ['سطر\\\n١٢\n12\n١٢', 3],
    ['12\nسطر\n\n١٢', 4],
    ['12.\n١٢', 2],
    ['12-\n١٢', 2],
    ['بA 12\n١٢', 2],
    ['12 A\n١٢', 2],
  ])('of figures of two kinds, where the second is: %s', (text, line) => {
    expect(notes(text)).toMatchObject([{ line, severity: 'advice' }]);
  });

  it.each([
    'A4 و١٢',
    'G-20 و١٢',
    '20-A و١٢',
    '20A و١٢',
    'A.4 و١٢',
    '12\n\n`١٢`',
    '[12]{lang=en} و١٢',
  ])('not where the figures are a name’s, or no text: %s', (text) => {
    expect(notes(text)).toEqual([]);
  });

  it.each([
    ['a name of Persian letters that Arabic lacks', 'قال گفتگوی'],
    ['one tatweel', 'قناة الـBBC'],
    ['Greek in science', 'أشعة γ و5 µm وTGFβ'],
    ['figures of Latin names', 'كوفيد ١٩ وCovid-19 وiPhone 16 Pro'.replace(' 16', '16')],
    ['a phrase that says it is Persian', 'كتب 12 سطراً: [کوریا در ۱۴۰۰]{lang=fa}'],
    ['code', '`کوریا` و`ـــ`'],
    ['full tashkeel', 'وَقَّعَ الرَّئِيسُ الاتِّفاقِيَّةَ'],
    ['dates and telephones', 'في 2024-11-12 على 0123-456-789 و1234-5678-90'],
  ])('has nothing to say of %s', (_what, text) => {
    expect(notes(text)).toEqual([]);
  });

  it.each([
    ['قال: این کتاب خوب است و من آن را می‌خوانم. في کوریا', ['«كوريا»']],
    ['في کوریا قال: این کتاب خوب است.', ['«كوريا»']],
    ['قال: این کتاب خوب است.', []],
  ])('leaves sentences in Persian alone, and nothing beside them: %s', (text, said) => {
    expect(notes(text)).toMatchObject(said.map((word) => ({ ar: expect.stringContaining(word) })));
  });

  it.each([
    ['في کوریا بين 12 و١٢', 'ar', ['«كوريا»', '١٢']],
    ['في کوریا بين 12 و١٢', 'en', ['١٢']],
    ['بين 12 و13', 'ar', []],
    ['جميـــل', 'ar', ['احذفها']],
  ] as const)('is the same of a text by itself: %s (%s)', (text, language, said) => {
    expect(adviceOnText(text, language)).toMatchObject(
      said.map((word) => ({ ar: expect.stringContaining(word) })),
    );
  });

  it('leaves Persian in English articles alone, and no dash of tatweels', () => {
    expect(notes('He said ــ yes', 'en')).toMatchObject([{ line: 1, severity: 'advice' }]);
    expect(notes('The word کتاب of 2020-2024', 'en')).toEqual([]);
  });
});
