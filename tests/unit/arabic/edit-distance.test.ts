import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from '../../../src/arabic/edit-distance.ts';
import { confusionCost } from '../../../src/arabic/letter-confusion.ts';

it('has a distance that is symmetric, and 0 only between equal words', () => {
  const word = fc.string({ unit: fc.constantFrom(...'ابتثسصضظهة'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b, confusionCost);
      expect(distance).toBeCloseTo(editDistance(b, a, confusionCost));
      expect(distance === 0).toBe(a === b);
    }),
  );
});
