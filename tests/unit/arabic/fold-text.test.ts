import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../../src/arabic/fold.ts';
import { foldText } from '../../../src/arabic/fold-text.ts';

it('folds text as words are folded', () => {
  const letters = 'اأإآٱبتةوؤيئىءهلا0123٠١٢٬٫,.AB«»؛– ًّـ\u200C\u0654\u0674ﷺﻻ…\u00A0é';
  const text = fc.string({ unit: fc.constantFrom(...letters), maxLength: 12 });
  fc.assert(
    fc.property(text, (written) => foldText(written) === fold(written)),
    { numRuns: 500 },
  );
});

it('takes a headline’s letters one by one', () => {
  expect(foldText('أُعلن: مسؤولية ١٬٢٣٤ شخصاً، و1,500 شيء')).toBe(
    'اعلن: مسءوليه 1234 شخصا، و1500 شء',
  );
  expect(foldText('مسؤولية الشيء: 1,500 (NATO)')).toBe('مسءوليه الشء: 1500 (nato)');
});
