import { describe, expect, it } from 'vitest';
import { runsInLtr } from '../../../src/bidi/runs-in-ltr.ts';
import { runsInRtl } from '../../../src/bidi/runs-in-rtl.ts';
import { runsToIsolate } from '../../../src/bidi/runs-to-isolate.ts';
import { marked, written } from './marked.ts';

/** Texts with ⟦…⟧ around each run that must be isolated, of those that the text has. */
describe.each([
  [
    'what the algorithm would reorder',
    'لغة ⟦C++⟧ هنا',
    'لغة C هنا',
    'بلغت ⟦-5⟧ درجات',
    'بلغت 5 درجات',
    'نحو ⟦10 000⟧ نسمة',
  ],
  [
    'names between which nothing is Arabic, but for the last',
    'قناتا ⟦CNN⟧، BBC هنا',
    'قنوات ⟦CNN⟧، ⟦BBC⟧، Fox هنا',
    'قناتا CNN وBBC هنا',
    'قناتا (CNN) (BBC) هنا',
  ],
  [
    'a name before a number, which is then right by itself',
    'ولد ⟦John Smith⟧ (1911-2006) في لندن',
    'مجلة ⟦Nature⟧ 2020-2024 كاملة',
    'تدفع «⟦Google⟧» 5 مليارات',
  ],
  ['a number before another, where no name is', '⟦2020⟧-2024 أعوام صعبة', 'بين 2020-2024 أعوام'],
  ['every other number of a row', '1-⟦2⟧-3 أقسام', '⟦1⟧-2-⟦3⟧-4 أقسام', 'من 1-2-3 أقسام'],
  [
    'a number with its sign, and not the name before it',
    'CNN: ⟦-5⟧ درجات',
    'CNN: ⟦+5⟧ درجات',
    '⟦CNN⟧: 5 درجات',
    '⟦CNN⟧، ⟦-x⟧ هنا',
  ],
  [
    'a sign to the left of its number, where another stands to the right',
    'نسبة ⟦-5%⟧ ثم ⟦10%⟧ هنا',
    'نسبة 5% ثم 10% هنا',
    '5%-10% من الناس و⟦20%⟧ من غيرهم',
    'نسبة 10% وعملية ⟦2 × (3 + 4)⟧ هنا',
    'الحرارة ⟦-5°⟧ ثم ⟦5°⟧ ثم 5 هنا',
    'سعر ⟦-5$⟧ ثم ⟦5$⟧ هنا',
  ],
] as const)('in a right-to-left text: %s', (_what, ...texts) => {
  it.each(texts)('%s', (shown) => {
    const text = written(shown);
    const isolated = runsToIsolate(text, 'rtl', runsInRtl(text));
    expect(
      marked(
        text,
        isolated.map(({ amount, ...run }) => amount ?? run),
      ),
    ).toBe(shown);
  });
});

describe('in a left-to-right text', () => {
  it.each([
    'He founded ⟦الأهرام⟧ 25 years ago',
    'The papers ⟦الأهرام⟧, الحياة and others',
    'The paper الأهرام and 25 others',
    'He founded ⟦الأهرام (الحياة)⟧ 25 years ago',
    'He founded الأهرام (الحياة) years ago',
    'At 25 in الأهرام and 30',
    'Call ⟦٠١١-٢٣٤-٥٦٧٨⟧ today',
  ])('%s', (shown) => {
    const text = written(shown);
    expect(marked(text, runsToIsolate(text, 'ltr', runsInLtr(text)))).toBe(shown);
  });
});

it('all is isolated of a text in which each round would isolate one more', () => {
  const text = 'C++)CNN(٥5%.5%"5°)+5،-5, -5خYahoo!, .+5';
  const runs = runsInRtl(text);
  expect(runs).toHaveLength(10);
  expect(runsToIsolate(text, 'rtl', runs)).toEqual(runs);
});

it('a text without runs has none to isolate', () => {
  expect(runsToIsolate('خبر', 'rtl', [])).toEqual([]);
});
