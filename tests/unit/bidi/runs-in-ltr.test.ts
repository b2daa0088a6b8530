import { describe, expect, it } from 'vitest';
import { runsInLtr } from '../../../src/bidi/runs-in-ltr.ts';
import { marked, written } from './marked.ts';

/** ⟦…⟧ around what runs from right to left, ⟨…⟩ around a number that runs from left to right. */
function shown(text: string): string {
  const runs = runsInLtr(text);
  const arabic = marked(
    text,
    runs.filter(({ direction }) => direction === 'rtl'),
  );
  const numbers = runs.filter(({ direction }) => direction === 'ltr');
  expect(arabic.replace(/[⟦⟧]/g, '')).toBe(text);
  return `${arabic}${numbers.map(({ start, end }) => ` ⟨${text.slice(start, end)}⟩`).join('')}`;
}

describe.each([
  [
    'Arabic with what stands between its words',
    'the ⟦خبر⟧ here',
    'the ⟦خبر جديد⟧ here',
    'the ⟦خَبَرٌ⟧ here',
    'the ⟦خبر - جديد⟧ here',
    'the ⟦خبر، جديد⟧ here',
    'the ⟦خبر⟧ here and ⟦جديد⟧ there',
    'the ⟦خبر⟧, ⟦جديد⟧ here',
    'the ⟦خبر⟧; ⟦جديد⟧ here',
    'the ⟦خبر⟧: ⟦جديد⟧ here',
    'the ⟦خبر⟧. ⟦جديد⟧ here',
    'the ⟦خبر⟧! ⟦جديد⟧ here',
    'the ⟦خبر⟧? ⟦جديد⟧ here',
    'the ⟦خبر.جديد⟧ here',
    'the ⟦خبر⟧ "⟦جديد⟧" here',
    'the ⟦خبر⟧ “⟦جديد⟧” here',
    'the ⟦خبر⟧\n⟦جديد⟧ here',
    'the ⟦هل⟧ a ⟦خبر؟⟧ here',
    'the ⟦خبر؟⟧ here',
    'the ⟦خبر؛⟧ here',
    'the ⟦خبر؟؟⟧ here',
    'the ⟦خبر\u200Dي⟧ here',
    'the ⟦خبر⟧! here',
  ],
  [
    'its digits, and the sign after them',
    'the ⟦خبر ٢٥⟧ here',
    'the ⟦خبر ٢٥٪⟧ here',
    'the ⟦خبر ٢٥%⟧ here',
    'the ⟦خبر ۲۵⟧ here',
    'the ⟦خبر⟧ 25 here ⟨25⟩',
    'the ٢٥ here ⟨٢٥⟩',
    'the ⟦خبر 25 جديد⟧ here',
  ],
  [
    'a tag and a handle',
    'the ⟦#خبر⟧ here',
    'the ⟦@خبر⟧ here',
    'the a#⟦خبر⟧ here',
    'the 5#⟦خبر⟧ here ⟨5⟩',
    'the *⟦خبر⟧ here',
  ],
  [
    'all between marks that have no letter but its own',
    'the “⟦خبر 25⟧” here',
    'the (⟦قناة 24!⟧) here',
    'the (⟦25 خبر⟧) here',
    'the "⟦نعم!⟧" here',
    'the (⟦خبر⟧ a) here',
    'the (a ⟦خبر⟧) here',
    'the (25) here ⟨25⟩',
    'the () here',
    'the (⟦25 (خبر) 24⟧) here',
    'the (⟦خبر 1⟧) and (⟦خبر 2⟧) here',
    'the (a) and (⟦خبر 2⟧) here',
    'the (⟦خبر 2⟧) and (a) here',
    'the (a (⟦"خبر 2"⟧)) here',
    '⟦خبر⟧ (a',
  ],
  [
    'brackets in it, with what they hold',
    'the ⟦خبر (جديد)⟧ here',
    'the ⟦خبر (جديد 5!)⟧ here',
    'the ⟦(خبر) جديد⟧ here',
    'the ⟦(5 خبر) جديد⟧ here',
    'the ⟦(خبر) (جديد)⟧ here',
    'the ⟦(خبر) ثم (جديد)⟧ here',
    'the ⟦خبر (جديد) [آخر]⟧ and (⟦خبر⟧) here',
    'the (⟦خبر ثم خبر⟧) here',
  ],
  [
    'words with what a hyphen joins to them, and parts of words',
    'the ⟦كوفيد-19⟧, 5 here ⟨5⟩',
    'the ⟦كوفيد⟧ -19 here ⟨19⟩',
    'the suffix ⟦-ات⟧, here',
    'the -⟦كتابة⟧ here',
    'the prefix ⟦ال-⟧ here',
    'the prefix ⟦ال-⟧, here',
    'the ⟦كتابة⟧- here',
  ],
  [
    'numbers of one group and of several',
    'at 25 and 1,000.5 ⟨25⟩ ⟨1,000.5⟩',
    'at 14:30 on 9/6/2026 ⟨14:30⟩ ⟨9/6/2026⟩',
    'at 1٫5 and 1٬5 ⟨1٫5⟩ ⟨1٬5⟩',
    'at +20 2 1234 5678 now ⟨+20 2 1234 5678⟩',
    'the ⟦خبر⟧ +20 2 1234 5678 now 5 ⟨+20 2 1234 5678⟩ ⟨5⟩',
    'at 5, 6. ⟨5⟩ ⟨6⟩',
  ],
] as const)('%s', (_what, ...texts) => {
  it.each(texts)('%s', (expected) => {
    expect(shown(written(expected.replace(/ ⟨[^⟩]*⟩/g, '')))).toBe(expected);
  });
});
