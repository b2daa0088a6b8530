/** Proclitics: the particles written onto the front of the next word, and which words take them. */

/** What may follow a proclitic. */
export type Host = 'any' | 'noun' | 'definite' | 'verb';

export interface Split {
  readonly proclitic: string;
  readonly stem: string;
  readonly host: Host;
  /** The stem must be this many times as well attested as the whole word is. */
  readonly doubt: number;
}

/**
 * و and ف join anything, ب ل ك a noun, س an imperfect, and ال closes the row (Ryding, "A Reference
 * Grammar of Modern Standard Arabic", chapters 16 to 18). Doubt grows with rarity: ك begins far more
 * words of its own than it is a preposition.
 */
const PROCLITICS: readonly (readonly [string, Host, number])[] = [
  ...definite(['ال', 'بال', 'لل', 'وال', 'فال', 'كال', 'وبال', 'ولل', 'فلل', 'فبال', 'وكال']),
  ['و', 'any', 1],
  ['ف', 'any', 3],
  ['ب', 'noun', 2],
  ['ل', 'noun', 2],
  ['ك', 'noun', 6],
  ['وب', 'noun', 2],
  ['ول', 'noun', 2],
  ['وك', 'noun', 6],
  ['فب', 'noun', 4],
  ['فل', 'noun', 4],
  ['ل', 'verb', 2],
  ['ول', 'verb', 2],
  ['فل', 'verb', 4],
  ['س', 'verb', 2],
  ['وس', 'verb', 2],
  ['فس', 'verb', 2],
];

function definite(articles: readonly string[]): (readonly [string, Host, number])[] {
  return articles.map((article) => [article, 'definite', 1]);
}

/** Every way to take a proclitic off a folded form, leaving at least two letters. */
export function splits(form: string): Split[] {
  const found: Split[] = [];
  for (const [proclitic, host, doubt] of PROCLITICS) {
    if (!form.startsWith(proclitic)) continue;
    const stem = form.slice(proclitic.length);
    if (stem.length < 2) continue;
    if (host === 'verb' && !/^[يتنا]../.test(stem)) continue;
    found.push({ proclitic, stem, host, doubt });
    if (proclitic.endsWith('لل')) found.push({ proclitic, stem: `ل${stem}`, host, doubt });
  }
  return found;
}
