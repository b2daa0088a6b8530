/** What was typed without the words that join its words. */
export interface JoinedWords {
  readonly words: string;
  /** Whether one of its words is enough: «بر أو بحر». */
  readonly isEither: boolean;
}

const JOINING = '(?:[أا]و|or|و|and|[|&+]+)';
/** At an end of the line it joins nothing, or nothing yet: «علوم أو». */
const FIRST = new RegExp(`^(?:${JOINING}\\s+)+(?=\\S)`, 'iu');
const LAST = new RegExp(`(?:(?<=\\S)\\s+${JOINING})+$`, 'iu');
const OR = /\s+(?:(?:[أا]و|or)\s+|\|+\s*)/iu;
/** In capitals these are no words. */
const CAPITALS = /\s+(?:OR|AND|&+|\|+)(?=\s)/gu;
/** One word, or one phrase. */
const ONE = /^(?:[^\s"“”„«»]+|"[^"]+"|[“„][^“”„]+[“”]|”[^“”„]+[“”]|«[^«»]+»)$/u;

/**
 * Tells words from what joins them. «أو» between two words, each alone, asks for either; where several words stand beside it
 * it is one of them, of a name perhaps.
 */
export function joinedWords(typed: string): JoinedWords {
  const text = typed.replace(FIRST, '').replace(LAST, '');
  const parts = text.split(OR);
  if (parts.length > 1 && parts.every((part) => ONE.test(part)))
    return { words: parts.join(' | '), isEither: true };
  return { words: text.replace(CAPITALS, ''), isEither: false };
}
