/** Roots: words that may be kin (كتاب، مكتب، كاتب), shown only when nothing else is found. */

/** Servile letters (حروف الزيادة) that shapes put around and between the radicals. */
const PREFIX = /^(?:است|مست|يست|تست|مت|من|يت|ان|ا|م|ت|ي|ن)/;
const SUFFIX = /(?:يات|ات|ون|ين|ان|يه|ها|هم|ه|ي|ا|ء)$/;

/**
 * The root that a word's letters show: its consonants without what shapes add.
 *
 * A guess by shape, not a dictionary's: weak letters are lost, so قال and قول have the root قل.
 *
 * @param word a folded word
 * @returns two to four consonants, or '' if too little is left
 */
export function rootOf(word: string): string {
  let rest = word.length > 4 ? word.replace(/^[وفبك]?ال|^لل/, '') : word;
  const ending = rest.replace(SUFFIX, '');
  if (consonants(ending).length >= 3) rest = ending;
  const beginning = rest.replace(PREFIX, '');
  if (consonants(beginning).length >= 3) rest = beginning;
  const eighth = /^(.)ت(.{2,})$/.exec(rest);
  if (word.startsWith('ا') && eighth && consonants(rest).length > 3)
    rest = `${eighth[1]}${eighth[2]}`;
  const root = consonants(rest);
  return root.length >= 2 && root.length <= 4 ? root : '';
}

const consonants = (letters: string): string => letters.replace(/[اويء]/g, '');

/** Do two folded words show the same root of three or four consonants? */
export function sameRoot(a: string, b: string): boolean {
  const root = rootOf(a);
  return root.length >= 3 && root === rootOf(b);
}
