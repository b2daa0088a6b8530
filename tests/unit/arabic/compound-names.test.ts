import { describe, expect, it } from 'vitest';
import { nameOf, partsOfJoined, spellingsOfName } from '../../../src/arabic/compound-names.ts';

describe('two words that are one by themselves', () => {
  it.each([
    ['عبد', 'الباسط', 'عبد الباسط'],
    ['وعبد', 'الباسط', 'عبد الباسط'],
    ['لعبد', 'ربه', 'عبد ربه'],
    ['ابو', 'عمار', 'ابو عمار'],
    ['ولابي', 'عمار', 'ابو عمار'],
    ['ابا', 'عمار', 'ابو عمار'],
    ['بن', 'يوسف', 'بن يوسف'],
    ['بن', 'علي', 'بن علي'],
    ['شمس', 'الدين', 'شمس الدين'],
    ['عون', 'الله', 'عون الله'],
    ['وبهاء', 'الدين', 'بهاء الدين'],
    ['فبهاء', 'الدين', 'بهاء الدين'],
    ['فلبهاء', 'الدين', 'بهاء الدين'],
    ['ثلاث', 'مءه', 'ثلاث مءه'],
    ['تسع', 'ماءه', 'تسع مءه'],
    ['بثماني', 'ماءه', 'ثماني مءه'],
  ])('%s %s', (first, second, name) => {
    expect(nameOf(first, second)?.join(' ')).toBe(name);
  });

  it.each([
    ['رجال', 'الدين'],
    ['شمس', 'النهار'],
    ['شمس', 'علي'],
    ['شمس', 'مءه'],
    ['ثلاث', 'الدين'],
    ['ثلاث', 'سنوات'],
    ['ثلاثه', 'مءه'],
    ['عشر', 'مءه'],
    ['ابو', 'في'],
    ['ابو', 'الذي'],
    ['لبن', 'رائب'],
    ['لبن', 'يوسف'],
    ['ولد', 'الباسط'],
    ['شمس', 'دي'],
    ['كشمسو', 'الدين'],
  ])('is none: %s %s', (first, second) => {
    expect(nameOf(first, second)).toBeUndefined();
  });
});

it.each([
  [['ابو', 'عمار'], 'ابو عمار, ابي عمار, ابا عمار'],
  [['خمس', 'مءه'], 'خمس مءه, خمس ماءه'],
  [['عبد', 'الباسط'], 'عبد الباسط'],
] as const)('the words of a name are written: %s', ([first, second], expected) => {
  const spellings = spellingsOfName([first, second]).map((words) => words.join(' '));
  expect(spellings.join(', ')).toBe(expected);
});

describe('a joined form that shows its two words', () => {
  it.each([
    ['عبدالباسط', 'عبد', 'الباسط'],
    ['وعبدالباسط', 'وعبد', 'الباسط'],
    ['ابوعمار', 'ابو', 'عمار'],
    ['شمسالدين', 'شمس', 'الدين'],
    ['كيلوواط', 'كيلو', 'واط'],
    ['ثلاثماءه', 'ثلاث', 'ماءه'],
    ['وثمانيمءه', 'وثماني', 'مءه'],
  ])('%s', (form, first, second) => {
    expect(partsOfJoined(form)).toEqual([first, second]);
  });

  it.each([
    'ابواب',
    'عبده',
    'كيلو',
    'الدين',
    'شمسي',
    'قعبدالباسط',
    'ظابوعمار',
    'ثلاثالدين',
    'شمسمءه',
  ])('%s shows none', (form) => {
    expect(partsOfJoined(form)).toBeUndefined();
  });
});
