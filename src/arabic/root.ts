/** Roots: words of one root (كتاب، مكتب، كاتب) are offered when nothing else is found. */

/** Servile letters (حروف الزيادة) that patterns put before and after the radicals. */
const PREFIX = /^(?:است|مست|يست|تست|مت|من|يت|ان|ا|م|ت|ي|ن)/;
const SUFFIX = /(?:يات|ات|ون|ين|ان|يه|ها|هم|ه|ي|ا|ء)$/;

/** A و or ي that no pattern has between the first two of three radicals, as names do (تونس); عواصم has one. */
const WEAK_SECOND = /^[^اويء](?:و(?!ا)|ي).*[^اويء].*[^اويء]/;

/**
 * The root of a word, guessed by its letters: its consonants without those that patterns add. It is
 * not a dictionary's root. Weak radicals are lost, so that قال and قول have the root قل. Affixes are
 * taken off while three consonants are left, as light stemmers do (Larkey, Ballesteros and Connell,
 * "Light Stemming for Arabic Information Retrieval", 2007).
 *
 * @param word a folded word
 * @returns two to four consonants, or '' if fewer or more are left, or none are known
 */
export function rootOf(word: string): string {
  let rest = word.length > 4 ? word.replace(/^[وفبك]?ال|^لل/, '') : word;
  const withoutSuffix = rest.replace(SUFFIX, '');
  if (consonants(withoutSuffix).length >= 3) rest = withoutSuffix;
  const withoutPrefix = rest.replace(PREFIX, '');
  if (consonants(withoutPrefix).length >= 3) rest = withoutPrefix;
  // Form VIII has a ت after the first radical: اجتماع, of جمع.
  const formEight = /^(.)ت(.{2,})/.exec(rest);
  if (word.startsWith('ا') && formEight && consonants(rest).length > 3)
    rest = `${formEight[1]}${formEight[2]}`;
  if (WEAK_SECOND.test(rest)) return '';
  const root = consonants(rest);
  return root.length >= 2 && root.length <= 4 ? root : '';
}

const consonants = (letters: string): string => letters.replace(/[اويء]/g, '');

/** Whether two folded words have the same root of three or four consonants, as `rootOf` finds it. */
export function sameRoot(a: string, b: string): boolean {
  const root = rootOf(a);
  return root.length >= 3 && root === rootOf(b);
}
