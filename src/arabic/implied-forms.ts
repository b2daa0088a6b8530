/** Forms that texts need not have: what a lexeme key tells of its own other forms. */
import { formsOf, stemsOfWeakVerbs } from './lexicon.ts';
import { numberForms } from './number-spellings.ts';

/** A key that still has a pronoun: nothing of the site led it back to its word. */
const WITH_PRONOUN = /^(...+?)[يو]?(?:هما|هم|هن|ها|نا|كم)$/;
/** One that still has the ending of a verb's plural, or the particle of the future. */
const PLURAL_VERB = /^(...+)وا$|^([يت]...+)ون$/;
const FUTURE_VERB = /^س[يتن](...+)$/;

/**
 * The forms under which a lexeme is found though no text has them: its key; the plurals and spellings that the lexicon
 * has of it, and of a weak verb; and, of a key that shows by its letters that it is inflected, the word without that: a small site may have
 * سافروا or بطاقتها alone.
 */
export function impliedForms(key: string): readonly string[] {
  return [key, ...formsOf(key), ...numberForms(key), ...ofWeakVerb(key), ...uninflected(key)];
}

/** The imperfect of a weak verb of the lexicon, and forms of its perfect with other letters: يزور and زرت, of زار. */
function ofWeakVerb(key: string): readonly string[] {
  const stems = stemsOfWeakVerbs.get(key) ?? [];
  return stems.map((stem) => (/(?:ت|وا)$/.test(stem) ? stem : `ي${stem}`));
}

function uninflected(key: string): readonly string[] {
  const [, host] = WITH_PRONOUN.exec(key) ?? [];
  const [, perfect, imperfect] = PLURAL_VERB.exec(key) ?? [];
  const [, future] = FUTURE_VERB.exec(key) ?? [];
  const found = [host, host?.replace(/ت$/, 'ه'), perfect, imperfect, future && `ي${future}`];
  return found.filter((form) => form !== undefined);
}
