import { fold } from '../../../arabic/fold.ts';
import { withoutProclitics } from '../../../arabic/letter-proclitics.ts';
import type { LexemeKeys } from '../../../arabic/lexemes.ts';
import { particles } from '../../../arabic/lexicon.ts';
import type { CommonWord } from '../../common-words.ts';
import {
  addSpelling,
  commonestOf,
  countOf,
  type Spelling,
  type Spellings,
} from '../words/spellings.ts';

/** Words among which near spellings are looked for. */
const COMMON = 5000;

/**
 * The commonest words of the site, each in the spelling that its texts have most; no particles, which nobody looks for.
 * What is joined to a word's front makes no new word, so that الرئيس tells how رئيس is written; النجوم is another
 * than نجم.
 */
export function commonWords(spellings: Spellings, lexemeKeys: LexemeKeys): readonly CommonWord[] {
  const counts = new Map<string, number>();
  const written = [...endings(spellings, lexemeKeys)];
  for (const { word, count } of written) counts.set(word, (counts.get(word) ?? 0) + count);
  const [least = 0] = [...counts.values()]
    .sort((a, b) => b - a)
    .slice(0, COMMON)
    .slice(-1);
  const common = new Map<string, Spelling[]>();
  for (const { word, spelling, count } of written) {
    if ((counts.get(word) ?? 0) < least) continue;
    const ofWord = common.get(word) ?? [];
    addSpelling(ofWord, spelling, count);
    common.set(word, ofWord);
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
    const keys = (lexemeKeys.get(form) ?? []).filter((key) => !particles.has(key));
    for (const word of new Set(keys.map((key) => endOf(form, key, lexemeKeys)))) {
      if (word.length < 3) continue;
      for (const { spelling: whole, count } of written) {
        const spelling = whole.slice(-word.length);
        if (spelling === word || foldedOf(spelling) === word) yield { word, spelling, count };
      }
    }
  }
}

/** What makes no word of its own of a lexeme key: كتابا, كتابها. */
const CASE_OR_PRONOUN = /^(?:ا|ها|هما?|هن|نا)$/;

/**
 * The word that a form ends in: its lexeme key, or another form of that, without what is joined to its front if it
 * occurs so; none if it has but a case or a pronoun more.
 */
export function endOf(form: string, key: string, lexemeKeys: LexemeKeys): string {
  if (form.endsWith(key)) return key;
  const [, ending] = form.split(key);
  if (ending !== undefined && CASE_OR_PRONOUN.test(ending)) return '';
  const stem = withoutProclitics(form);
  return lexemeKeys.get(stem)?.includes(key) ? stem : form;
}
