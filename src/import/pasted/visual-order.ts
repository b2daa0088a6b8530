/** Letters with which Arabic words end, and none begins. */
const ONLY_LAST = /^[ةى]\p{L}+$/u;
/** The article, read from its end. */
const ARTICLE_LAST = /^\p{L}{2,}لا$/u;

const MIRRORED: Readonly<Record<string, string>> = {
  ...{ '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{' },
  ...{ '«': '»', '»': '«', '<': '>', '>': '<' },
};

/** What keeps its order in a line of Arabic: numbers and Latin words, with the signs between them. */
const LEFT_TO_RIGHT =
  /[\p{Script=Latin}\p{Nd}](?:[\p{Script=Latin}\p{M}\p{Nd}]|[.,:/%+@_٫٬-](?=[\p{Script=Latin}\p{Nd}])| (?=\p{Script=Latin}))*/gu;

/**
 * The text as it is read, of one whose letters stand in the order in which they are seen, from left to right:
 * some programs copy the text of a PDF so.
 *
 * @returns undefined for a text in the order in which it is read
 */
export function inReadingOrder(text: string): string | undefined {
  const words = text.match(/[\p{Script=Arabic}\p{M}]+/gu) ?? [];
  const count = (isSuch: (word: string) => boolean) => words.filter(isSuch).length;
  const backwards =
    count((word) => ONLY_LAST.test(word)) + count((word) => ARTICLE_LAST.test(word));
  const forwards =
    count((word) => /^\p{L}+[ةى]$/u.test(word)) + count((word) => /^ال\p{L}{2,}$/u.test(word));
  if (backwards < 3 || backwards < forwards * 4) return undefined;
  return text
    .split('\n')
    .map((line) => (/\p{Script=Arabic}/u.test(line) ? turned(line) : line))
    .join('\n');
}

function turned(line: string): string {
  // A mark stands behind its letter in either order.
  const letters = line.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
  return letters
    .toReversed()
    .map((letter) => MIRRORED[letter] ?? letter)
    .join('')
    .replace(LEFT_TO_RIGHT, (run) => [...run].toReversed().join(''));
}
