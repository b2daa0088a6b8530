/**
 * Emoji that the algorithm takes for Latin letters: the halves of flags, 🅰, 🆕. What stands between two goes with
 * them. The source of a `u` regular expression.
 */
export const LETTER_EMOJI = String.raw`[\u{1F110}-\u{1F12E}\u{1F130}-\u{1F169}\u{1F170}-\u{1F1AC}\u{1F1E6}-\u{1F202}]`;
