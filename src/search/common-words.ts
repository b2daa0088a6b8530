/** A word of the site as its texts write it, without tashkeel, and how often it stands in them. */
export interface CommonWord {
  readonly spelling: string;
  readonly count: number;
}

/** One line a word: `spelling count`. What folds to nothing else needs no folded form beside it. */
export function writeCommonWords(words: readonly CommonWord[]): string {
  return words.map(({ spelling, count }) => `${spelling} ${count}`).join('\n');
}

/** The inverse of `writeCommonWords`. */
export function readCommonWords(text: string): readonly CommonWord[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [spelling = '', count = '0'] = line.split(' ');
      return { spelling, count: Number(count) };
    });
}
