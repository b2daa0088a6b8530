import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../../src/bidi/numbers.ts';
import { pairsIn } from '../../../src/bidi/paired-punctuation.ts';
import { written } from './marked.ts';

/** ⟦…⟧ around each number with the signs before it; ⟯ where a sign ends that follows it. */
function shown(text: string): string {
  let done = 0;
  const pieces = numbersIn(text, pairsIn(text)).map(({ start, end, amount }) => {
    const sign = amount.end > end ? `${text.slice(end, amount.end)}⟯` : '';
    const piece = `${text.slice(done, start)}⟦${text.slice(start, end)}⟧${sign}`;
    expect(amount.start).toBe(start);
    done = Math.max(end, amount.end);
    return piece;
  });
  return pieces.join('') + text.slice(done);
}

describe.each([
  [
    'a number',
    '⟦5⟧',
    '⟦1,000.5⟧',
    '⟦14:30⟧',
    '⟦9/6/2026⟧',
    '⟦1،5⟧',
    '⟦١٫٥⟧',
    '⟦١٬٠٠٠⟧',
    '⟦1\u00A0000⟧',
    '⟦1\u202F000⟧',
    '⟦1⟧, ⟦2⟧.',
    '½',
    '⟦5½⟧',
    'x²',
  ],
  [
    'a sign before it',
    '⟦-5⟧',
    '⟦+5⟧',
    '⟦−5⟧',
    '⟦–5⟧',
    '⟦±5⟧',
    '⟦~5⟧',
    '⟦≈5⟧',
    '⟦√9⟧',
    '⟦∛8⟧',
    '⟦$5⟧',
    '⟦€5⟧',
    '⟦£5⟧',
    '⟦¥5⟧',
    '⟦₺5⟧',
    '⟦₹5⟧',
    '⟦₪5⟧',
    '⟦₿5⟧',
    '⟦¢5⟧',
    '؋⟦5⟧',
    '⟦-$5⟧',
    '⟦+€5⟧',
    '⟦$-5⟧',
    '⟦$√5⟧',
    '⟦№5⟧',
    '⟦§5⟧',
    '⟦#5⟧',
    '⟦*5⟧',
    '⟦*#5⟧',
    '!⟦5⟧',
  ],
  [
    'a sign after it',
    '⟦5⟧%⟯',
    '⟦5⟧‰⟯',
    '⟦5⟧°⟯',
    '⟦5⟧$⟯',
    '⟦5⟧€⟯',
    '⟦5⟧₺⟯',
    '⟦5⟧″⟯',
    '⟦5⟧′⟯',
    '⟦5⟧%$⟯',
    '⟦5⟧#⟯',
    '⟦5⟧*⟯',
    '⟦5⟧%*⟯',
    '⟦-5%⟧',
    '⟦$5*⟧',
    '⟦*123#⟧',
    '⟦5⟧!',
    '⟦5⟧ %',
  ],
  ['in Arabic digits: the sign is the text’s', '⟦٥⟧', '-⟦٥⟧', '⟦٥⟧%', '-⟦٥⟧%', '⟦۵⟧%⟯', '⟦-۵⟧'],
  [
    'after a word, whose hyphen it is',
    'كوفيد-⟦19⟧',
    'كوفيد−⟦19⟧',
    'كوفيد–⟦19⟧',
    'كوفيد#⟦19⟧',
    'كوفيد*⟦19⟧',
    'كوفيدَ-⟦19⟧',
    'كوفيد⟦+19⟧',
    'كوفيد⟦±19⟧',
    'كوفيد⟦$19⟧',
    '(كوفيد)-⟦19⟧',
    '[كوفيد]-⟦19⟧',
    '{كوفيد}-⟦19⟧',
    '«كوفيد»-⟦19⟧',
    '“كوفيد”-⟦19⟧',
    '_-⟦19⟧',
    'كوفيد-⟦$19⟧',
    'كوفيد ⟦-19⟧',
    'كوفيد: ⟦-19⟧',
    'هو-⟦5⟧',
  ],
  [
    'after a particle, with its minus',
    'و⟦-5⟧',
    'وَ⟦-5⟧',
    'ف⟦-5⟧',
    'بـ⟦-5⟧',
    'لـ⟦-5⟧',
    'كـ⟦-5⟧',
    'ب-⟦5⟧',
    'ل-⟦5⟧',
    'ك-⟦5⟧',
    'من و⟦-5⟧',
    'وم-⟦5⟧',
  ],
  [
    'after another number',
    '⟦5⟧-⟦10⟧',
    '⟦5⟧−⟦10⟧',
    '⟦5⟧–⟦10⟧',
    '⟦5⟧+⟦10⟧',
    '⟦5⟧~⟦10⟧',
    '⟦5⟧#⟦10⟧',
    '⟦5⟧-⟦$10⟧',
    '⟦5⟧ -⟦10⟧',
    '⟦5⟧ ⟦+10⟧',
    '⟦5⟧ -⟦$10⟧',
    '⟦5⟧ - ⟦10⟧',
    '⟦5⟧،⟦-10⟧',
    '⟦5⟧، ⟦-10⟧',
    '⟦5⟧%⟯-⟦10⟧%⟯',
    '⟦$5⟧-⟦$10⟧',
    '⟦5⟧    ⟦-10⟧',
    '⟦٥⟧ -⟦10⟧',
  ],
  ['of a tag, whose sign is the tag’s', '#⟦5⟧_خبر', '#⟦5⟧خبر', '⟦#5⟧ خبر', '⟦*5⟧خبر', '⟦*#5⟧_خبر'],
] as const)('%s', (_what, ...texts) => {
  it.each(texts)('%s', (expected) => {
    expect(shown(written(expected))).toBe(expected);
  });
});
