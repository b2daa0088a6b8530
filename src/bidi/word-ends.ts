/** After these a hyphen is a word's, كوفيد-19, or a range's, and a slash parts two words: فاو/FAO. */
const WORD_END = /[\p{L}\p{M}\p{N}\p{Sc}%‰°_)\]}»”]$/u;
/** After these it is a sign of what follows: «بين -5 و-10». */
const PARTICLE = /(?<![\p{L}\p{M}])(?:[وف]\p{M}*|[بلك]\p{M}*ـ)$/u;
/** More than a particle with its marks has. */
const NEAR = 12;

/** Whether what begins at a place touches the end of a word, which takes a sign between the two. */
export function touchesWord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - NEAR), at);
  return WORD_END.test(before) && !PARTICLE.test(before);
}
