import { describe, expect, it } from 'vitest';
import { latinWords } from '../../../src/bidi/latin-words.ts';
import { beginsWithNumber, hyphenedBeginnings } from '../../../src/bidi/numbered-names.ts';
import { marked, written } from './marked.ts';

/** Whether the number of a text that has one begins the name after it. */
function begins(text: string): boolean {
  const words = latinWords(text, { start: 0, end: text.length });
  const number = words.findIndex(({ kind }) => kind === 'number');
  return beginsWithNumber(text, words, number + 1);
}

it.each([
  'سقطت 737 MAX',
  'عرض 15 Pro أمس',
  'عرض 12 mini أمس',
  'عرض 15 Pro Max',
  'عرض 911 Turbo S',
  'آيفون 15 Pro Titanium',
  'فيلم 12 Years',
  'الفيلم الأمريكي 12 Years',
  'وفيلم الرعب الياباني 12 Years',
  'مسلسل 24: Live',
  'محرك 2.0 TSI',
  'للرابر 50 Cent',
  'شركة 3 Mobile',
  'فيات 500 Abarth',
  'كويكب 2024 YR4',
  'قناة 24/7 News',
  'شاهدت 24: Live',
  'شاهدت 12 Angry Men',
  'قرأت 12 Rules for',
  'ومشاهدة 300: Rise',
  'تتابع 24: Live',
  'بطلة 24: Live',
])('%s: the number is of the name', (text) => {
  expect(begins(text)).toBe(true);
});

it.each([
  'باع 3 iPhone',
  'باع 3 Apple',
  'عام 2024 Google',
  'عام 2024 Super',
  'في 1999 Air',
  'عرض 3 Air Jordan',
  'أفلام 12 Years',
  'الأفلام 12 Years',
  'فيلم عرضته 3 Disney',
  'شركة الهاتف 3 Mobile',
  'فيلم 12 years',
  'فيلم 12345 Years',
  'فيلم 1.25 Years',
  'فيلم -12 Years',
  'فيلم12 Years',
  'عرض 15 Proton',
  'عرض 15',
  'شاهدت 3 Oscars',
  'شاهدت 3 Oscars 5',
  'شاهد في 24: Live',
  'قناة 24/712 News',
])('%s: it is not', (text) => {
  expect(begins(text)).toBe(false);
});

describe('numbers with hyphens that begin a name', () => {
  it.each([
    '⟦787-9⟧ Dreamliner',
    'و⟦787-9⟧ Dreamliner',
    '⟦737-700⟧ NG و⟦787-10⟧ Dreamliner',
    '⟦320-200⟧ MAX',
    '⟦320-200⟧ MAX Plus',
    'طائرة ⟦320-200⟧ Airbus',
    '⟦9-1-1⟧: Lone Star',
    '⟦9‑1‑1⟧: Lone Star',
    'مسلسل ⟦9-1⟧ Lone',
    'شاهدت ⟦9-1⟧ Lone Star',
    'شاهدت ⟦9-1⟧: Lone',
  ])('%s', (shown) => {
    const text = written(shown);
    expect(marked(text, hyphenedBeginnings(text))).toBe(shown);
  });

  it.each([
    '3-1 Barcelona',
    '102-98 Lakers',
    '320-200 Airbus',
    '320-200 MAX Jordan',
    '2020-2024 Google',
    '4-3-3: Barcelona',
    '9-1-1 Lone Star',
    '9-1: Lone Star',
    '787-9 dreamliner',
    '787-9: خبر',
    '787-9',
    'A787-9 Dreamliner',
    '#787-9 Dreamliner',
    '5.787-9 Dreamliner',
    'كوفيد-787-9 Dreamliner',
    'شاهدت 9-1 Lone',
  ])('not: %s', (text) => {
    expect(hyphenedBeginnings(text)).toEqual([]);
  });
});
