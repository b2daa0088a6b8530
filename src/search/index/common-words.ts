import { fold } from '../../arabic/fold.ts';
import type { LexemeKeys } from '../../arabic/lexemes.ts';
import type { CommonWord } from '../common-words.ts';
import { commonestOf, countOf, type Spelling, type Spellings } from './spellings.ts';

/** Words among which near spellings are looked for. */
const COMMON = 5000;

/**
 * The commonest words of the site, each in the spelling that its texts have most. What is joined to a
 * word's front makes no new word, so that الرئيس tells how رئيس is written.
 */
export function commonWords(spellings: Spellings, lexemeKeys: LexemeKeys): readonly CommonWord[] {
  const counts = new Map<string, number>();
  const written = [...endings(spellings, lexemeKeys)];
  for (const { key, count } of written) counts.set(key, (counts.get(key) ?? 0) + count);
  const [least = 0] = [...counts.values()]
    .sort((a, b) => b - a)
    .slice(0, COMMON)
    .slice(-1);
  const common = new Map<string, Spelling[]>();
  for (const { key, spelling, count } of written) {
    if ((counts.get(key) ?? 0) < least) continue;
    const ofKey = common.get(key) ?? [];
    common.set(key, ofKey);
    const known = ofKey.find((each) => each.spelling === spelling);
    if (known) known.count += count;
    else ofKey.push({ spelling, count });
  }
  return Array.from(common.values(), (of) => ({ spelling: commonestOf(of), count: countOf(of) }))
    .sort((a, b) => b.count - a.count || (a.spelling < b.spelling ? -1 : 1))
    .slice(0, COMMON);
}

/** The words that the forms of a text end in, as they are written there. */
function* endings(spellings: Spellings, lexemeKeys: LexemeKeys) {
  const folded = new Map<string, string>();
  const foldedOf = (spelling: string) => {
    const known = folded.get(spelling) ?? fold(spelling);
    folded.set(spelling, known);
    return known;
  };
  for (const [form, written] of spellings) {
    for (const key of lexemeKeys.get(form) ?? []) {
      if (key.length < 3 || !form.endsWith(key)) continue;
      for (const { spelling: whole, count } of written) {
        const spelling = whole.slice(-key.length);
        if (spelling === key || foldedOf(spelling) === key) yield { key, spelling, count };
      }
    }
  }
}
