import { describe, expect, it } from 'vitest';
import { mendText } from '../../../src/content/mending/mend-text.ts';
import { foldedWords, isSameMarkdown } from '../../../src/content/mending/same-words.ts';

const file = (title: string, body: string) => `---\ntitle: ${title}\n---\n\n${body}\n`;

/** What becomes of words in a headline and in a text, which are mended alike, and stay as they then are. */
function mended(words: string): string {
  const [inTitle, inBody] = [file(words, 'نص'), file('خبر', words)].map((text) => {
    const once = mendText(text, true);
    expect(mendText(once, true)).toBe(once);
    return once;
  });
  const made = inBody?.slice(file('خبر', '').length - 1, -1) ?? '';
  if (!words.includes('\n')) expect(inTitle).toBe(file(made, 'نص'));
  return made;
}

describe('a Persian ی', () => {
  it.each([
    ['فی البیت التی الذی هی', 'في البيت التي الذي هي'],
    ['ذهب إلی البيت حتی متی', 'ذهب إلى البيت حتى متى'],
    ['الأمین العام السیاسی', 'الأمين العام السياسي'],
    ['مِصریّ', 'مِصريّ'],
    ['وعلیه يقول', 'وعليه يقول'],
    ['کوریا', 'كوريا'],
  ])('is mended where the word cannot be another: %s', (written, expected) => {
    expect(mended(written)).toBe(expected);
  });

  it.each([
    'قال علی السيستاني',
    'مصطفی موسی عیسی هدی سلمی',
    'رأی انتهی أعطی مضی وفی وهی لدی ولدی فعلی مستوی',
  ])('stays at the end of other words: %s', (words) => {
    expect(mended(words)).toBe(words.replace('عیسی', 'عيسی'));
  });

  it('stays among words that are mended', () => {
    expect(mended('ذهب علی إلی الکوفة بکتابی')).toBe('ذهب علی إلى الكوفة بكتابی');
  });
});

it.each([
  ['علی', 'على'],
  ['علی', 'علي'],
  ['على', 'علي'],
  ['رأی،', 'رأي،'],
  ['سلمیـ', 'سلمى'],
  ['ﻋﻠﻲ', 'على'],
])('no guard takes one word for another: %s, %s', (one, other) => {
  expect(foldedWords(one)).not.toEqual(foldedWords(other));
  expect(isSameMarkdown(`قال **${one}**`, `قال **${other}**`)).toBe(false);
});

it.each([
  ['فی الکتاب', 'في الكتاب'],
  ['ﻋﻠﻲ', 'علي'],
  ['مِصریّ', 'مِصريّ'],
])('and the same word is the same: %s, %s', (one, other) => {
  expect(foldedWords(one)).toEqual(foldedWords(other));
});

describe('all is mended, or nothing', () => {
  it.each([
    ['نعم??', 'نعم؟؟'],
    ['نعم؟?', 'نعم؟؟'],
    ['نعم?! ثم', 'نعم؟! ثم'],
    ['نعم!? ثم', 'نعم!؟ ثم'],
    ['نعم????????', 'نعم؟؟؟؟؟؟؟؟'],
    ['نعم,, ثم', 'نعم،، ثم'],
    ['قال "نعم"و"لا"', 'قال «نعم»و«لا»'],
    ['قال "نعم" و"لا" ثم "ربما"', 'قال «نعم» و«لا» ثم «ربما»'],
    ['"نعم"و"OK" ثم. قال "لا".', '"نعم"و"OK" ثم. قال «لا».'],
    ['قال "نعم." ثم قال "OK".', 'قال «نعم.» ثم قال "OK".'],
    ['قال "نعم" و`"x"`', 'قال «نعم» و`"x"`'],
    ['قال [نعم "لا"](/a "x")', 'قال [نعم «لا»](/a "x")'],
  ])('of a row of signs and of a sentence: %s', (written, expected) => {
    expect(mendText(file('خبر', written), true)).toBe(file('خبر', expected));
    expect(mendText(file('خبر', expected), true)).toBe(file('خبر', expected));
  });

  it.each(['"نعم"ثم "لا"', 'قال "OK" ثم "نعم"', '"نعم " ثم "لا"'])('nothing: %s', (written) => {
    expect(mendText(file('خبر', written), true)).toBe(file('خبر', written));
  });
});

describe('direction marks around lines', () => {
  it.each([
    ['numbers', '\u202B1- أول\u202C\n\u202B2- ثان\u202C', '1- أول\n2- ثان'],
    ['hyphens', '\u202A- أول\u202C\n\u202A- ثان\u202C', '- أول\n- ثان'],
    ['a heading', 'نص\n\n\u202B## عنوان\u202C', 'نص\n\n## عنوان'],
    ['a quotation', '> \u202B1- أول\n> \u202B2- ثان', '> 1- أول\n> 2- ثان'],
  ])('are taken out of all at once: %s', (_what, written, expected) => {
    expect(mended(written)).toBe(expected);
  });
});

it('a direction mark before a fence of code stays, to be deleted by hand', () => {
  const words = '\u202B```\nکود , "ﻛ"\n\u202B```';
  expect(mended(words)).toBe(words);
});

it.each(['من ٢٠٢٠ــ٢٠٢٤', 'من 2020ـــ2024', 'وأضاف ــ في تصريحات ــ نعم', 'ــــــ'])(
  'tatweels that are a dash stay: %s',
  (words) => {
    expect(mended(words)).toBe(words);
  },
);
