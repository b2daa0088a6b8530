import { expect, it } from 'vitest';
import { light10Terms } from '../../../bench/search/light10.ts';

it.each([
  ['takes the article off', 'المدينة', ['مدين']],
  ['takes one beginning alone', 'وبالصواريخ', ['بالصواريخ']],
  ['takes every ending that fits, in its order', 'سياراتها', ['سيار']],
  ['leaves two letters', 'يده', ['يد']],
  ['leaves a short word its و', 'ولد وزير', ['ولد', 'زير']],
  ['takes no preposition off', 'لروسيا', ['لروسيا']],
  ['folds alef, ta marbuta, alef maqsura and tashkeel', 'أُسرةٌ مستشفى', ['اسر', 'مستشف']],
  ['reads digits of either kind', '١٢', ['12']],
])('light10 %s', (_what, text, terms) => {
  expect(light10Terms(text)).toEqual(terms);
});
