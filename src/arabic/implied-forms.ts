/** Forms that texts need not have: what a lexeme key tells of its own other forms. */
import { formsOf, isHeadword, stemsOfWeakVerbs, weakVerbsByStem } from './lexicon.ts';
import { numberForms } from './number-spellings.ts';
import { candidateForms } from './query-expansion.ts';

/** A key that still has a pronoun: nothing of the site led it back to its word. */
const WITH_PRONOUN = /^(...+?)[يو]?(?:هما|هم|هن|ها|نا|كم)$/;
/** One that still has the ending of a verb's plural, or the particle of the future or of purpose. */
const PLURAL_VERB = /^(...+)وا$|^([يت]...+)ون$/;
const AFTER_PARTICLE = /^(?:س[يتن]|لي)(...+)$/;
/** One that may be of a weak verb: an imperfect, with such a particle or without, and a perfect. */
const WEAK_IMPERFECT = /^(?:س?[يت]|سن|لي)(..+?)(?:و[ان])?$/;
const WEAK_PERFECT = /^(..+?)(?:وا|ت)$/;
/** Of the stems of a weak verb in the lexicon, those of its perfect. */
const OF_PERFECT = /(?:ت|وا)$/;

type Keys = readonly string[];

/**
 * The forms under which a lexeme is found though no text has them: its key; the plurals and spellings that the lexicon
 * has of it, and of a weak verb; and, of a key that shows by its letters that it is inflected, the word without that: a small site may have
 * سافروا or بطاقتها alone.
 */
export function impliedForms(key: string): readonly string[] {
  return [...namedForms(key), ...ofWeakVerb(key), ...uninflected(key)];
}

/**
 * The forms that these lexemes imply and that nothing else has, with their keys. What is but guessed by its letters
 * takes no form from what is known, and none of what the form is found as by itself: يبدل is of ستبدل, and of بدل.
 *
 * @param keysOf the keys of a form that is there
 */
export function impliedLexemes(
  keys: ReadonlySet<string>,
  keysOf: (form: string) => Keys | undefined,
): ReadonlyMap<string, Keys> {
  const named = new Map<string, Keys>();
  for (const told of [namedForms, ofWeakVerb])
    for (const key of keys)
      for (const form of told(key)) if (!keysOf(form) && !named.has(form)) named.set(form, [key]);
  const known = (form: string) => keysOf(form) ?? named.get(form);
  const guessed = new Map<string, Keys>();
  for (const key of keys) {
    // Neither a verb nor what has a pronoun has the article: سناتور.
    if (known(`ال${key}`)) continue;
    for (const form of uninflected(key)) {
      if (known(form)) continue;
      const before = guessed.get(form) ?? otherwiseFound(form, known);
      guessed.set(form, [...new Set([...before, key])]);
    }
  }
  return new Map([...named, ...guessed]);
}

/** The keys of the likeliest form that is known, of those that a typed word may be. */
function otherwiseFound(form: string, keysOf: (form: string) => Keys | undefined): Keys {
  const [, ...others] = candidateForms(form);
  return others.map(keysOf).find((keys) => keys !== undefined) ?? [];
}

function namedForms(key: string): readonly string[] {
  return [key, ...formsOf(key), ...numberForms(key)];
}

/** The imperfect of a weak verb of the lexicon, and forms of its perfect with other letters: يزور and زرت, of زار. */
function ofWeakVerb(key: string): readonly string[] {
  const stems = stemsOfWeakVerbs.get(key) ?? [];
  return stems.map((stem) => (OF_PERFECT.test(stem) ? stem : `ي${stem.replace(/^است/, 'ست')}`));
}

function uninflected(key: string): readonly string[] {
  if (isHeadword(key)) return [];
  const [, host] = WITH_PRONOUN.exec(key) ?? [];
  const [, perfect, imperfect] = PLURAL_VERB.exec(key) ?? [];
  const [, stem] = AFTER_PARTICLE.exec(key) ?? [];
  const found = [host, host?.replace(/ت$/, 'ه'), perfect, imperfect, stem && `ي${stem}`];
  const ofWeak = weakVerbsOf(key).flatMap((verb) => [verb, ...ofWeakVerb(verb)]);
  return [...new Set([...found, ...ofWeak])].filter((form) => form !== undefined);
}

/** The weak verbs of the lexicon of which a form may be: وصل of ستصل, زار of زاروا. */
function weakVerbsOf(form: string): readonly string[] {
  const [, stem = ''] = WEAK_IMPERFECT.exec(form) ?? [];
  const [, perfect = ''] = WEAK_PERFECT.exec(form) ?? [];
  return [
    // تبنت is of no بنت, which has its ending already.
    ...(OF_PERFECT.test(stem) ? [] : (weakVerbsByStem.get(stem) ?? [])),
    ...(stemsOfWeakVerbs.has(perfect) ? [perfect] : []),
  ];
}
