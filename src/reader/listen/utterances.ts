/** The text of one `SpeechSynthesisUtterance`: a sentence, or a part of a long one. */
export interface Utterance {
  /** The index of its block. */
  readonly block: number;
  readonly text: string;
}

/**
 * The utterances of an article's blocks, in order.
 *
 * @param blocks as they are said: `spoken/spoken-text.ts`
 * @param longest characters of an utterance: a remote voice of Chrome falls silent in mid-sentence
 *   after some 15 seconds (https://crbug.com/679437)
 */
export function utterancesOf(
  blocks: readonly string[],
  language: string,
  longest: number,
): readonly Utterance[] {
  return blocks.flatMap((block, index) =>
    sentences(block, language)
      .flatMap((sentence) => split(sentence, longest))
      .filter((text) => /[\p{L}\p{N}]/u.test(text))
      .map((text) => ({ block: index, text })),
  );
}

/** Sentences as Unicode segments them (UAX #29), but «د. ليلى» is one name and not two sentences. */
function sentences(text: string, language: string): readonly string[] {
  const found: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(
    text,
  )) {
    const last = found.at(-1);
    if (last !== undefined && ABBREVIATED.test(last)) found[found.length - 1] = last + segment;
    else found.push(segment);
  }
  return found.map((sentence) => sentence.trim());
}

/** «ن.»، “J.”، “Dr.” */
const ABBREVIATED = /(?<![\p{L}\p{M}\p{N}])(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|St|No|vs)\.\s*$/u;

/** A sentence that is too long is split after its last comma that fits, or else between words. */
function split(sentence: string, longest: number): readonly string[] {
  if (sentence.length <= longest) return [sentence];
  const head = sentence.slice(0, longest + 1);
  const comma = Math.max(...['،', '؛', ',', ';', ':'].map((mark) => head.lastIndexOf(`${mark} `)));
  const end = comma > 0 ? comma + 1 : head.lastIndexOf(' ');
  // A word without end is cut where it must be, and not within a pair of surrogates.
  const cut = end > 0 ? end : head.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '').length;
  return [sentence.slice(0, cut), ...split(sentence.slice(cut).trim(), longest)];
}
