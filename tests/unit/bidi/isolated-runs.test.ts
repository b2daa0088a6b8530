import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bidiClass } from '../../../src/bidi/bidi-class.ts';
import { isolatedRuns, isolations } from '../../../src/bidi/isolated-runs.ts';
import { runsInRtl } from '../../../src/bidi/runs-in-rtl.ts';
import { runsToIsolate } from '../../../src/bidi/runs-to-isolate.ts';
import { piecesOf, VISUAL_ORDERS } from '../../setup/visual-orders.ts';

/** The text with ⟦…⟧ around what is isolated: `n:` where it is given a direction, `o:` by force. */
function marked(text: string, direction: 'ltr' | 'rtl'): string {
  return isolatedRuns(text, direction)
    .map(({ text: run, isolate }) => {
      if (!isolate) return run;
      return `⟦${isolate.tag === 'bdo' ? 'o:' : isolate.dir ? 'n:' : ''}${run}⟧`;
    })
    .join('');
}

const written = (shown: string) => shown.replace(/⟦(?:[no]:)?|⟧/g, '');

/** A letter or digit of a script that runs from right to left, ancient ones among them: «𐮩». */
function isRightToLeft(character: string): boolean {
  return ['R', 'AL', 'AN'].includes(bidiClass(character));
}

describe('a right-to-left text', () => {
  it.each([
    ['a telephone', 'اتصل على ⟦n:+20 2 1234 5678⟧ اليوم'],
    ['a telephone with its area', 'اتصل على ⟦n:(02) 1234 5678⟧ اليوم'],
    ['a number in groups', 'الرقم ⟦n:0123-456-789⟧ للحجز'],
    ['a date in figures', 'في ⟦n:2026-06-09⟧ صباحاً'],
    ['thousands between spaces', 'نحو ⟦n:10 000 000⟧ نسمة'],
    ['a negative number', 'بلغت ⟦n:-5⟧ درجات'],
    ['a number after a conjunction', 'بين ⟦n:-5⟧ و⟦n:-10⟧ وو⟦n:+5%⟧'],
    ['degrees', 'الحرارة ⟦n:−5°⟧ ثم ⟦25°C⟧'],
    ['a sum of money', 'بسعر ⟦n:$100⟧ و⟦n:€50⟧'],
    ['a measure', 'ملعب ⟦n:10×20⟧ متراً'],
    ['a sum', 'العملية ⟦n:2 + 3 = 5⟧ صحيحة'],
    ['a code', 'اطلب ⟦n:*123#⟧ الآن'],
    ['a name with signs', 'بلغات ⟦C++⟧ و⟦C#⟧ و⟦.NET⟧'],
    ['a name with a mark', 'اشترت ⟦Yahoo!⟧ شركة'],
    ['an abbreviation', 'في ⟦U.S.⟧ وحدها'],
    ['a company', 'شركة ⟦Apple Inc.⟧ الأميركية'],
    ['a handle and a hashtag', 'حساب ⟦@un_arabic⟧ ووسم ⟦#COP28⟧'],
    ['a name that begins with a number', 'متجر ⟦7-Eleven⟧ مغلق'],
    ['the same in quotation marks', 'غنّى «⟦50 Cent⟧» و"⟦Rock & Roll!⟧"'],
    ['a question in single guillemets', 'قال: ‹⟦Why not?⟧› ثم'],
    ['an ion', 'أيون ⟦Ca²⁺⟧ وأيون ⟦Na⁺⟧'],
    ['an address that ends in a slash', 'زر ⟦https://a.example/b/⟧ الآن'],
    ['an address with Arabic', 'اقرأ ⟦https://a.example/خبر/1/⟧، ثم'],
    ['a file', 'الملف ⟦.htaccess⟧ مفقود'],
    ['names that a comma parts', 'شركتا ⟦Apple⟧، Google الأميركيتان'],
    ['names in guillemets', 'شبكات «⟦CNN⟧»، «⟦BBC⟧»، «Fox» الثلاث'],
    ['a number after guillemets', 'تدفع «⟦Google⟧» 5 مليارات'],
    ['a number after a colon', '⟦Google⟧: 25 مليون'],
    ['a name between isolated ones', 'لغات ⟦Java⟧، ⟦C++⟧، Rust الثلاث'],
    ['a text of one name', '⟦Yahoo!⟧'],
    ['a text of one sentence', '⟦"Hello," he said.⟧'],
  ])('sets apart %s', (_what, shown) => {
    expect(marked(written(shown), 'rtl')).toBe(shown);
  });

  it.each([
    'الـBBC ونقلتها CNN أمس',
    'كوفيد-19 وCovid-19 (SARS-CoV-2) معاً',
    'في 9/6/2026 عند 14:30',
    'بنسبة 10% وسعر 100$',
    'فاز 3-1 بين 2020-2024',
    'زر example.com/a?x=1 أو news@khabar.example',
    'إصدار 12.3.4 على 192.168.1.1',
    'مساحة 10x20 وجيل 5G وشاشة 3D',
    'غاز CO₂ وماء H₂O',
    'طائرتا F-16 وBoeing 737-800',
    'هاتف iPhone 16 Pro Max من Apple.',
    'هل جرّبت Google!',
    'وسم #خبر وقناة (CNN)',
    'موقع X (تويتر سابقاً) وFacebook',
    'قال "نعم" CNN "لا" ومضى',
    'الرقم ٠١٢٣ و١٠×٢٠',
    '',
    'Rock & Roll',
    '(CNN)',
    // Its editor has arranged it, with LRM.
    'لغة C++\u200E سريعة',
  ])('leaves alone: %s', (text) => {
    expect(isolations(text, 'rtl')).toEqual([]);
  });
});

describe.each(Object.entries(VISUAL_ORDERS))('%s', (_kind, texts) => {
  it.each(texts)('%s', (shown) => {
    const pieces = piecesOf(shown);
    const isolated = isolatedRuns(pieces.map(({ text }) => text).join(''), 'rtl')
      .filter(({ isolate }) => isolate)
      .map(({ text, isolate }) => ({ text, mark: isolate?.tag === 'bdo' ? '⟪' : '⟦' }));
    expect(isolated).toEqual(pieces.filter(({ mark }) => mark === '⟦' || mark === '⟪'));
  });
});

describe('a left-to-right text', () => {
  it.each([
    ['a word before a number', 'He founded ⟦الأهرام⟧ 25 years ago'],
    ['a word before a bracket with a number', 'The paper ⟦الأهرام⟧ (1875) is old'],
    ['words that a comma parts', 'The papers ⟦الأهرام⟧, الحياة and others'],
    ['a telephone in Arabic digits', 'Call ⟦o:٠١١-٢٣٤-٥٦٧٨⟧ today'],
    ['a phrase with a mark', 'He said "⟦نعم!⟧" and left'],
    ['a hashtag', 'the tag ⟦#خبر⟧ here'],
  ])('sets apart %s', (_what, shown) => {
    expect(marked(written(shown), 'ltr')).toBe(shown);
  });

  it.each([
    'The word الأمة means nation.',
    'The paper الأهرام (الحياة) closed',
    'He asked هل وصلت؟ and left',
    'At -5 in C++ from +20 2 1234 5678',
    'the date 25 يناير of that year',
    'It says “قناة 24” above the door',
  ])('leaves alone: %s', (text) => {
    expect(isolations(text, 'ltr')).toEqual([]);
  });
});

describe('whatever is written', () => {
  const pieces = fc.constantFrom(
    ...('ابـَ،؛؟«»٥٪Aé5+-−#@!?.,:/()[]"“”×=%$° \n\u200D\u200E\u2068\u{1F319}'.match(/./gsu) ?? []),
    'الـ',
    'CNN',
    'https://a/',
    '+20 2 1234 5678',
    'C++',
  );
  const text = fc.string({ unit: fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 1 })) });
  const direction = fc.constantFrom('ltr' as const, 'rtl' as const);

  it('no letter of it is lost or added', () => {
    fc.assert(
      fc.property(text, direction, (given, way) => {
        const runs = isolatedRuns(given, way);
        expect(runs.map((run) => run.text).join('')).toBe(given);
        expect(runs.every((run) => run.text !== '')).toBe(true);
      }),
    );
  });

  it('no letters that join are parted, nor a letter and its marks', () => {
    const joins = /(?=\p{Script=Arabic})[\p{L}\p{M}]|\u0640/u;
    fc.assert(
      fc.property(text, direction, (given, way) => {
        for (const { start, end } of isolations(given, way)) {
          for (const place of [start, end]) {
            const [before, after] = [given.charAt(place - 1), given.charAt(place)];
            expect(joins.test(before) && joins.test(after)).toBe(false);
            expect(place > 0 && /^[\p{M}\u200D]/u.test(after) && joins.test(before)).toBe(false);
          }
        }
      }),
    );
  });

  it('what stands apart holds together in its own direction', () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const run of isolatedRuns(given, 'rtl')) {
          if (run.isolate && ![...run.text].some(isRightToLeft)) {
            expect(isolations(run.text, 'ltr')).toEqual([]);
          }
        }
      }),
    );
  });
});

describe('numbers that stand alone between Arabic words', () => {
  const word = fc.constantFrom(
    'في',
    'مايو',
    'هاتف',
    'تلفون:',
    'رقم',
    '«كلمة»',
    '(قال)',
    '،',
    '.',
    '-',
    '–',
  );
  const number = fc.constantFrom('12', '2.5', '2018', '1,234', '02', '1234567', '100.', '3،', '٤');
  const joined = fc.constantFrom('و', 'ب', 'لـ', 'كوفيد-', '(', '-', '$', '');
  const text = fc
    .array(
      fc.oneof(
        word,
        fc.tuple(joined, number).map((parts) => parts.join('')),
      ),
      { maxLength: 8 },
    )
    .map((words) => words.join(' '));

  it('are told at once as the algorithm tells them', () => {
    fc.assert(
      fc.property(text, (written) => {
        const runs = runsToIsolate(written, 'rtl', runsInRtl(written));
        const told = isolations(written, 'rtl').map(({ start, end }) => [start, end]);
        expect(told).toEqual(
          runs.map(({ amount, ...run }) => amount ?? run).map(({ start, end }) => [start, end]),
        );
      }),
      { numRuns: 500 },
    );
  });
});
