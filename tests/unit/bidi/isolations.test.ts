import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolatedRuns, isolations } from '../../../src/bidi/isolated-runs.ts';
import { runsInRtl } from '../../../src/bidi/runs-in-rtl.ts';
import { runsToIsolate } from '../../../src/bidi/runs-to-isolate.ts';

/** What is isolated of a text, each with its element. */
const shown = (text: string, direction: 'ltr' | 'rtl' = 'rtl') =>
  isolations(text, direction).map(({ start, end, tag, dir }) =>
    [text.slice(start, end), tag, ...(dir ? [dir] : [])].join(' '),
  );

describe('the element', () => {
  it.each([
    ['a name', 'لغة C++ هنا', ['C++ bdi']],
    ['a number, which has no letter to tell its direction', 'بلغت -5 درجات', ['-5 bdi ltr']],
    ['a telephone in Arabic digits', 'رقم ٠١١-٢٣٤-٥٦٧٨ هنا', ['٠١١-٢٣٤-٥٦٧٨ bdo ltr']],
    ['one that keeps its order', 'رقم (٠١١) ٢٣٤٥٦٧٨ هنا', ['(٠١١) ٢٣٤٥٦٧٨ bdi ltr']],
  ])('of %s', (_what, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('of Arabic in another text has no direction but its letters’', () => {
    expect(shown('It is الأهرام 25 years on', 'ltr')).toEqual(['الأهرام bdi']);
  });
});

describe('what an editor isolated by characters', () => {
  it.each([
    ['\u2066C++ ثم -5\u2069'],
    ['\u2067C++ ثم -5\u2069'],
    ['\u2068C++ ثم -5\u2069'],
    ['\u202AC++ ثم -5\u202C'],
    ['\u202BC++ ثم -5\u202C'],
    ['\u202DC++ ثم -5\u202C'],
    ['\u202EC++ ثم -5\u202C'],
    ['\u2068C++ ثم -5'],
    ['\u202BC++ ثم -5'],
    ['\u2068C++\u202C ثم -5\u2069'],
    ['\u202BC++\u2069 ثم -5\u202C'],
  ])('is left alone: %j', (explicit) => {
    expect(shown(`لغة ${explicit}`)).toEqual([]);
  });

  it('ends where it is closed, or with its line', () => {
    expect(shown('لغة \u2068C++\u2069 ثم C# هنا')).toEqual(['C# bdi']);
    expect(shown('لغة \u202BC++\u202C ثم C# هنا')).toEqual(['C# bdi']);
    expect(shown('لغة \u2068C++\nلغة C# هنا')).toEqual(['C# bdi']);
    expect(shown('لغة \u202BC++\nلغة C# هنا')).toEqual(['C# bdi']);
    expect(shown('لغة \u2069C# هنا')).toEqual(['C# bdi']);
  });
});

it('numbers that stand alone are told apart at once from those that do not', () => {
  const pieces = [
    'خبر',
    'في',
    '25',
    '2018',
    '٢٥',
    ' ',
    ' ',
    ' ',
    '.',
    '،',
    '-',
    '–',
    '(',
    ')',
    ':',
    '\n',
    '«',
    '/',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (chosen) => {
      const text = chosen.join('');
      const all = runsToIsolate(text, 'rtl', runsInRtl(text));
      const expected = all.map(({ amount, start, end }) => amount ?? { start, end });
      const told = isolations(text, 'rtl').map(({ start, end }) => ({ start, end }));
      expect(told).toEqual(expected.map(({ start, end }) => ({ start, end })));
    }),
    { numRuns: 3000 },
  );
});

it('a text is cut into runs, of which none is empty', () => {
  const [isolate, number] = [{ tag: 'bdi' }, { tag: 'bdi', dir: 'ltr' }];
  expect(isolatedRuns('لغة C++ عند -5', 'rtl')).toEqual([
    { text: 'لغة ' },
    { text: 'C++', isolate },
    { text: ' عند ' },
    { text: '-5', isolate: number },
  ]);
  expect(isolatedRuns('C++ لغة', 'rtl')).toEqual([{ text: 'C++', isolate }, { text: ' لغة' }]);
  expect(isolatedRuns('لغة', 'rtl')).toEqual([{ text: 'لغة' }]);
  expect(isolatedRuns('', 'rtl')).toEqual([]);
});
