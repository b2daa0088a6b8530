import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FormFilter, splitsOf } from '../../../src/search/index/form-filter.ts';

it('tells of every form where it is made of two others, and of few that it is not', () => {
  const word = fc.string({ unit: fc.constantFrom(...'ابتعل'), minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.array(word, { minLength: 1 }), (a, b) => {
      const [firsts, seconds] = [new FormFilter(a), new FormFilter(b)];
      for (const first of a) {
        for (const second of b)
          expect(splitsOf(first + second, firsts, seconds)).toContain(first.length);
      }
    }),
  );
  const some = Array.from({ length: 1000 }, (_, at) => `كلمة${at}`);
  const filter = new FormFilter(some);
  const taken = some.flatMap((form) => splitsOf(`${form}ثم`, filter, new FormFilter(['قال'])));
  expect(taken.length).toBeLessThan(20);
});
