import { describe, expect, it } from 'vitest';
import {
  endsSentence,
  isAbbreviation,
  isCalculation,
  isCitation,
  isMeasure,
  isRange,
  latinWords,
} from '../../../src/bidi/latin-words.ts';

const wordsOf = (text: string) => latinWords(text, { start: 0, end: text.length });

describe('the words of Latin text', () => {
  it.each([
    ['letters', 'CNN C++ a1 1a -x É ∫₀¹ ∑ ∏5'],
    ['number', '5 -5 +5 −5 ±5 ~5 #5 $5 €5 £5 ¥5 (5) -(5 $-5 5% ½ ²'],
    ['operator', '= + - × → & . =5 /5 *5'],
  ])('are of the kind %s', (kind, text) => {
    expect(wordsOf(text).map((word) => word.kind)).toEqual(text.split(' ').map(() => kind));
  });

  it('stand where they stand in the whole text', () => {
    expect(latinWords('ا a  bc د', { start: 2, end: 7 })).toEqual([
      { start: 2, end: 3, text: 'a', kind: 'letters' },
      { start: 5, end: 7, text: 'bc', kind: 'letters' },
    ]);
  });
});

describe('a word joins two others to a calculation', () => {
  // `|` stands after the word that is meant.
  it.each<readonly [string, boolean]>([
    ['a = | 5', true],
    ['ab = | 5', true],
    ['ab + | 5', true],
    ['ab × | 5', true],
    ['ab ÷ | 5', true],
    ['ab * | 5', true],
    ['ab ^ | 5', true],
    ['ab < | 5', true],
    ['ab >= | 5', true],
    ['ab ≤ | 5', true],
    ['ab ≥ | 5', true],
    ['ab ≈ | 5', true],
    ['ab ≠ | 5', true],
    ['ab ± | 5', true],
    ['ab → | 5', true],
    ['CNN - | 25', false],
    ['CNN − | 25', false],
    ['x - | 25', true],
    ['(x) - | 25', true],
    ['((x)) - | 25', true],
    ['25 - | x', true],
    ['25 - | xy', false],
    ['xy - | 25', false],
    ['5x - | 25', false],
    ['ab = 5 - | 25', true],
    ['5 - | 25 = ab', true],
    ['ab - 5 - | 25', false],
    ['ab =x 5 - | 25', false],
    ['5 x | 5', true],
    ['5 X | 5', true],
    ['ab x | 5', false],
    ['5 x | ab', false],
    ['5 xx | 5', false],
    ['ab =x | 5', false],
    ['ab x= | 5', false],
    ['ab cd | 5', false],
    ['ab & | 5', false],
    ...Array.from('∈∉⊂⊆∪∩⇒⇔⇌↔≡∝', (sign) => [`ab ${sign} | 5`, true] as const),
  ])('%s: %s', (text, expected) => {
    const at = text.split(' ').indexOf('|') - 1;
    expect(isCalculation(wordsOf(text.replace(' |', '')), at)).toBe(expected);
  });

  it('no word does where there is none', () => {
    expect(isCalculation(wordsOf('a'), 5)).toBe(false);
  });
});

describe('the measure of a number', () => {
  const UNITS =
    '°C °F ºC C F K N S E W m cm mm km µm m² m³ km² Hz kHz KHz MHz GHz THz W kW mW MW GW Wh kWh kB KB MB GB TB KiB GiB Kbps Mbps Gbps g kg mg µg mph km/h m/s m/s² L l mL ml A Ah mA mAh V kV ha px pt ft in bar Pa kPa MPa hr hrs Hr Hrs min s am pm a.m p.m a.m. AM PM A.M P.M. GMT UTC BC BCE CE AD USD EUR GBP SAR AED EGP JOD KWD QAR BHD OMR LBP SYP IQD YER MAD DZD TND LYD SDG TRY CHF ILS BTC lb lbs oz fl yd mi ft³ acres gal hp knots psi dB dBA ppm rpm mmHg atm Å Ω kΩ IU mol mmol mol/L mg/dL MB/s Gbit Gbit/s MT kN mT eV kcal cal J kJ µs μs ns mod EST CET M Mw MW ML h d w/v v/v w/w m/v k$ M€ B$ Mn€ mn€ bn$ Md€ Mds€ Mrd€ Seconds Minutes Hours Days Nights Weeks Months Years Miles';
  it.each(UNITS.split(' '))('5 %s', (unit) => {
    expect(isMeasure(wordsOf(`5 ${unit}`), 1)).toBe(true);
  });

  it.each(['km,', 'km)', 'km²', 'km.'])('ends before a sign: 5 %s', (unit) => {
    expect(isMeasure(wordsOf(`5 ${unit}`), 1)).toBe(true);
  });

  it.each([
    'kmH',
    'CNN',
    'cmX',
    'M&M',
    'S&P',
    'Google',
    '-km',
    '(km',
    'km5',
    'H',
    'T€',
    'Hour',
    'w/x',
    'B',
    'Kbp',
    'Xm',
    'USDT',
    'G',
    'Pas',
    'Xg',
  ])('not %s', (word) => {
    expect(isMeasure(wordsOf(`5 ${word}`), 1)).toBe(false);
  });

  it.each([
    ['30° 15', 1, true],
    ['30º 15', 1, true],
    ['30 15', 1, false],
    ['30°5 15', 1, false],
    ['10 x 20', 1, true],
    ['10 X 20', 1, true],
    ['10 x cm', 1, false],
    ['10 x', 1, false],
    ['10 XX 20', 1, false],
    ['km', 0, false],
    ['10', 1, false],
  ])('%s: %s %s', (text, at, expected) => {
    expect(isMeasure(wordsOf(text), at)).toBe(expected);
  });
});

it.each([
  ['pp', true],
  ['p', true],
  ['No', true],
  ['vols', true],
  ['app', false],
  ['ppm', false],
])('the numbers after «%s» are those of a citation: %s', (word, expected) => {
  expect(isCitation({ text: word, kind: 'letters', start: 0, end: word.length })).toBe(expected);
});

describe('a range, which the text shows from right to left', () => {
  it.each([
    '1911-2006',
    '2020–2024',
    '(1911-2006)',
    '[1911-2006]',
    '2023-24',
    '1999-00',
    '3-1',
    '10-20',
    '(3-1)',
    '3–1.',
    '10-2,',
  ])('%s is', (text) => {
    expect(wordsOf(text).map(isRange)).toEqual([true]);
  });

  it.each([
    '3-1-4',
    '2026-06-09',
    '911-2006',
    '2100-2006',
    '3-100',
    '123-4',
    '3x1',
    '1911',
    'x3-1',
    '-3-1',
    '((3-1',
    '3-1–4',
    '3000-24',
    '20-2006',
    '1911-3006',
    '1911-206',
  ])('%s is not', (text) => {
    expect(wordsOf(text).map(isRange)).toEqual([false]);
  });
});

describe('the end of a sentence', () => {
  const ends = (text: string) => wordsOf(text).map(endsSentence);

  it.each([
    'Google:',
    'Google.',
    'Google,',
    'Google;',
    'Google!',
    'Google?',
    'Google…',
    'xInc.',
    'Incx.',
    'U.S.A.Bc.',
    'tel:x.',
    'telx:',
    'atel:',
    'Xos.',
    'Nox.',
  ])('%s', (word) => {
    expect(ends(word)).toEqual([true]);
  });

  it.each([
    'Google',
    'U.S.',
    'J.',
    '(J.',
    'tel:',
    'Tel.:',
    'FAX:',
    'phone:',
    'mobile:',
    'mob:',
    'whatsapp:',
    'ext:',
    'ISBN:',
    'ISSN:',
    'IBAN:',
    'doi:',
    'no:',
    'vol:',
    'pp:',
    'p:',
    'CAS:',
    'sku:',
    'EAN:',
    'UPC:',
    'SSN:',
    '.Google',
    'a.b',
  ])('not %s', (word) => {
    expect(ends(word)).toEqual([false]);
  });
});

describe('an abbreviation', () => {
  const SHORT =
    'A U.S U.S.A Ph.D M.Sc D.Phil LL.B al etc Inc Ltd Co Corp Bros Univ Dept Intl Esq Jr Sr Dr Mr Mrs Ms St vs No no Nos nos Vol vol Vols vols pp Fig fig Figs figs Ed ed Eds eds Ch ch Art art Sec sec Tel Fax Mob Ext ext approx ca Rs Rm Dh Dhs Kr Rev rev Ver ver Ep ep Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec';
  it.each([...SHORT.split(' '), '(No', 'the No', 'see\u00A0U.S'])('%s', (word) => {
    expect(isAbbreviation(word)).toBe(true);
  });

  it.each([
    'Google',
    'AB',
    'xNo',
    'Now',
    'U.S.AB',
    'U.',
    'A.com',
    'Ph.Drunk',
    'ph.D',
    'tel',
    'inc',
    'xart',
    '1A',
    '',
  ])('not %s', (word) => {
    expect(isAbbreviation(word)).toBe(false);
  });
});
