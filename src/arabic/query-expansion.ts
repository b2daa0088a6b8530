/**
 * Readings: the forms a site may have of a word that it does not have as typed. Small enough for the
 * browser; the build has already put every form it knows in its class.
 */

/** ك and س are rare before a short word, and more often its own: كمال is not like money. */
const PROCLITICS = /^(?:[وف]?(?:[بك]?ال|لل|[بل]|[كس](?=.{4}))|[وف])/;

/** Endings and what may stand in their place, likeliest first. */
const ENDINGS: readonly (readonly [RegExp, ...string[]])[] = [
  [/ت(?:هما|هم|هن|ها|نا|كم|ه|ك|ي|ين|ان)$/, 'ه'],
  [/(?:هما|هم|هن|ها|نا|كم|ه|ك)$/, '', 'ي'],
  [/ات$/, 'ه', ''],
  [/(?:ون|ين|ان|وا|و|ت)$/, '', 'ي'],
  [/ا$/, '', 'ه', 'ي'],
  [/ه$/, '', 'ا'],
  [/ي$/, '', 'ا', 'ين'],
  [/ء$/, ''],
  [/$/, 'ه', 'ات', 'ين', 'ا', 'ء'],
];

/** A foreign name is long enough that غ, ج and ك for its g make no other word of it: جمال, كمال. */
const NAME = 6;
const NAME_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/غ/g, 'ج'],
  [/ج/g, 'غ'],
  [/[جغ]/g, 'ك'],
  [/ك/g, 'غ'],
];

/** Seats that a hamza may be given. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/و(?=.)/, 'ءو'],
  [/ي(?=.)/, 'ء'],
  [/و(?=.)/, 'ء'],
  [/(?<=.)ء/g, 'ي'],
];

/** Stems of a verb, to which the prefixes of the imperfect are put and its endings. */
const IMPERFECT = /^[يتن](?=...)/;

const CLITICS = ['ال', 'و', 'ب', 'ل', 'لل', 'وال', 'بال'];

/** A form without what may be joined to its front, by its look alone. */
export function withoutProclitics(form: string): string {
  return form.replace(PROCLITICS, '');
}

/** Other persons and tenses of what may be a verb: سعى is looked for as يسعى, يحمل as يحملون and حملت. */
function conjugated(form: string): string[] {
  const stem = form.replace(IMPERFECT, '');
  const perfects = stem === form ? [] : [stem, `ا${stem}`, `${stem}ت`];
  return [`ي${stem}`, `ي${stem.replace(/^ا/, '')}`, `ت${stem}`, `ي${stem}ون`, ...perfects];
}

/** Every way to put another ending on a form. */
function endings(form: string): string[] {
  return ENDINGS.flatMap(([ending, ...others]) =>
    ending.test(form) ? others.map((other) => form.replace(ending, other)) : [],
  );
}

/**
 * Forms to look up for a typed word.
 *
 * @param form a folded word
 * @returns the form itself, then what it may be a form or a spelling of, likeliest first: without its
 *   clitics, with other endings, with a clitic that the text may have, in another spelling
 */
export function readings(form: string): readonly string[] {
  if (!/^[ء-ي]{3,30}$/.test(form)) return [form];
  const bare = withoutProclitics(form);
  const stems = bare.length > 1 && bare !== form ? [form, bare] : [form];
  if (/^[وف]../.test(form)) stems.push(form.slice(1));
  const spellings = form.length < NAME ? SPELLINGS : [...NAME_SPELLINGS, ...SPELLINGS];
  const spelled = spellings.map(([letters, other]) => form.replace(letters, other));
  const joined = stems.flatMap((stem) => CLITICS.map((clitic) => clitic + stem));
  const all = [...stems, ...stems.flatMap(endings), ...joined, ...spelled, ...conjugated(bare)];
  return [...new Set(all)].filter((each) => each.length > 1);
}
