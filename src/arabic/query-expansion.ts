/**
 * Query expansion: forms that a site may have of a typed word that it does not have. The rules go by
 * letters alone, so that they are small enough for the browser; every form that the build knows
 * stands in the tables with its lexemes, and needs no expansion.
 */
import { withoutProclitics } from './letter-proclitics.ts';
import { withOtherConsonants, withOtherVowels } from './respellings.ts';

/**
 * Endings, enclitics among them, and the endings to put in their place, likeliest first. Names in ان are no duals: لبنان
 * is not of لبن, nor السودان of السود.
 */
const ENDINGS: readonly (readonly [RegExp, ...string[]])[] = [
  [/ت(?:هما|هم|هن|ها|نا|كم|ه|ك|ي|ين|ان)$/, 'ه'],
  [/(?:هما|هم|هن|ها|نا|كم|ه|ك)$/, '', 'ي'],
  [/ات$/, 'ه', ''],
  [/(?:ون|ين|(?<!بن|سود|اير|عم|ياب|يون)ان|وا|و|ت)$/, '', 'ي'],
  [/ا$/, '', 'ه', 'ي'],
  [/ه$/, 'ا'],
  [/ي$/, '', 'ا', 'ين'],
  [/ء$/, ''],
  [/$/, 'ه', 'ات', 'ين', 'ا', 'ء'],
];

/**
 * Those that lead to a word more rarely: وكالاتها وكالة, مبناها مبنى, صادقوا صادقت, مسلحون المسلحة, and duals and plurals
 * before a pronoun. قانا is no قي, and ن before ا is sooner a verb's: تجاوزناها.
 */
const RARER_ENDINGS: typeof ENDINGS = [
  [/تي(?:هما|هم|ها|نا|ه)$/, 'ه'],
  [/(?<=..)ا(?:هما|هم|هن|ها|نا|كم|ه)$/, 'ي'],
  [/(?<!ت)(?:(?:[يو]|(?<=...)(?<!....ن)ا)(?:هما|هم|ها)|[يو]نا|وه)$/, '', 'ون', 'ين'],
  [/ات(?:هما|هم|هن|ها|نا|كم|ه|ك|ي)$/, 'ه', ''],
  [/ت(?:ين|ان)$/, ''],
  [/(?:وا|نا)$/, 'ت'],
  [/ء$/, 'ا'],
  [/(?<=..)(?:ون|ين)$/, 'ه', 'و'],
];

/** His two, or those of his: كتابيه. With the article ه is no pronoun: الرئيسية is not of رئيس; والديه has none. */
const ITS_TWO: typeof ENDINGS = [[/(?<!ت)يه$/, '', 'ون', 'ين']];
const WITH_ARTICLE = /^[وفبك]?(?:ال|لل)(?!.?يه$)/;

/** Prefixes of the imperfect before a stem of three letters or more. */
const IMPERFECT_PREFIX = /^[يتن](?=...)/;

/** What verbs have at their end, and its object: يستخدمونها, سافرنا. ه alone is sooner ة: نكاية is not of كاي. */
const VERB_ENDING = /(?<=...)(?:(?:ون|وا|ان|نا|ت)?(?:هما|هم|ها)?|(?:و|ون|نا|ت)ه|(?<=^ي...+)ه)$/;

/** Only a perfect ends so; what begins with ت is then no imperfect: تنصلوا is not of نصل. */
const FORM_FIVE_PERFECT = /^(ت...+?)(?:وا|ت|نا)(?:هما|هم|ها|ه)?$/;

/** Letters twice, but for ت, a prefix; a short word has them of its root: كلل. At the beginning two are the prefix and a radical. */
const TWICE = /(?<=.)([^ت])\1/g;
const SHORTEST_WITH_TWICE = 6;

/** Proclitics with which a site may have a word that it does not have alone. */
const ADDED_PROCLITICS = ['ال', 'و', 'ب', 'ل', 'لل', 'وال', 'بال'];

/**
 * «This» and «on» of the Levant, the Gulf and Iraq, written onto the article: وهالمدينة, عالطريق. Before three
 * letters the article goes, too, so that the site has to have them by themselves: هالسنة is of سنة, هالتون a name.
 */
const COLLOQUIAL = /^(?:[وفبل]{0,2}ه|و?ع)(?:ال(?=...$)|(?=ال....))/;

/** Other persons and tenses, if the form is a verb: يسعى for سعى, and يحملون and حملت for يحمل. */
function conjugations(form: string): string[] {
  const stem = form.replace(IMPERFECT_PREFIX, '');
  const perfects = stem === form ? [`${stem}ت`] : [stem, `ا${stem}`, `${stem}ت`];
  const persons = [`ي${stem}`, `ي${stem.replace(/^ا/, '')}`, `ت${stem}`, `ي${stem}ون`];
  // تكلم and ترجم begin like an imperfect.
  return [...persons, ...perfects, ...(form.startsWith('ت') ? [`ي${form}`] : [])];
}

/** Other tenses with another beginning or middle: يستخدم استخدمت, يقول قالت, يشير أشار, يؤكد أكد, يدخل سيدخل. */
function weakConjugations(form: string): string[] {
  const stem = form.replace(IMPERFECT_PREFIX, '').replace(/^ء/, 'ا');
  if (stem === form) return [form.replace(/^ا/, 'يء')];
  const hollow = stem.replace(/^(.)[وي](?=.$)/, '$1ا');
  const others = [`ا${hollow}ت`, `سي${stem}`, `ست${stem}`, hollow, `${hollow}ت`, `ا${hollow}`];
  return hollow === stem && !stem.startsWith('ا') ? others.slice(0, 3) : others;
}

/** The form with each of its possible endings exchanged for another. */
function inflections(form: string, endings = ENDINGS): string[] {
  return endings.flatMap(([ending, ...others]) =>
    ending.test(form) ? others.map((other) => form.replace(ending, other)) : [],
  );
}

/** The word as it was typed, without its proclitics, and without a conjunction alone. */
function stemsOf(form: string): readonly string[] {
  const bare = withoutProclitics(form);
  const stems = bare.length > 1 ? [form, bare] : [form];
  return /^[وف]../.test(form) ? [...stems, form.slice(1)] : stems;
}

/** What alone is expanded. */
const EXPANDABLE = /^[ء-ي]{3,30}$/;

/**
 * Expands a typed word to candidate forms, which are to be looked up in turn.
 *
 * @param form a folded word
 * @returns the form itself, then without its proclitics, with other endings, with a proclitic, in
 *   other spellings, in other persons and tenses, and with both another ending and a proclitic; each once,
 *   likeliest first, fewer than 250; the form alone unless it is of 3 to 30 Arabic letters
 */
export function candidateForms(form: string): readonly string[] {
  if (!EXPANDABLE.test(form)) return [form];
  // No word has a letter three times: جدااا.
  const [twice = form, once = form] = ['$1$1', '$1'].map((to) => form.replace(/(.)\1\1+/g, to));
  if (once !== form) return [...new Set([form, twice, ...candidateForms(once)])];
  const stems = stemsOf(form);
  const [, bare = form] = stems;
  const rarer = WITH_ARTICLE.test(form) ? RARER_ENDINGS : [...RARER_ENDINGS, ...ITS_TWO];
  return formsAmong([
    ...stems,
    ...stems.flatMap((stem) => inflections(stem)),
    ...stems.flatMap((stem) => ADDED_PROCLITICS.map((proclitic) => proclitic + stem)),
    ...withOtherConsonants(form),
    ...stems.flatMap(conjugations),
    ...[form, bare]
      .flatMap((stem) => inflections(stem))
      .flatMap((stem) => ADDED_PROCLITICS.map((proclitic) => proclitic + stem)),
    ...stems.flatMap((stem) => inflections(stem, rarer).flatMap((each) => [each, `ال${each}`])),
    ...weakConjugations(bare),
    form.replace(COLLOQUIAL, ''),
  ]);
}

/**
 * Forms that a typed word may be where it has no other candidate, and is not two words without their space: عبدداود is
 * sooner عبد داود than عبداود.
 *
 * @param form a folded word
 * @returns verbs without their ending, names with other vowels, and the word with no letter twice; none unless it is of
 *   3 to 30 Arabic letters
 */
export function guessedForms(form: string): readonly string[] {
  if (!EXPANDABLE.test(form)) return [];
  return formsAmong([
    ...stemsOf(form).flatMap(otherVerbForms),
    ...withOtherVowels(form),
    ...(form.length < SHORTEST_WITH_TWICE ? [] : [form.replace(TWICE, '$1')]),
  ]);
}

/** Other persons and tenses of what may be a verb with an ending. */
function otherVerbForms(stem: string): readonly string[] {
  const [, formFive] = FORM_FIVE_PERFECT.exec(stem) ?? [];
  if (formFive) return [formFive, `ي${formFive}`];
  const bare = stem.replace(VERB_ENDING, '');
  return [bare, ...conjugations(bare)];
}

function formsAmong(candidates: readonly string[]): readonly string[] {
  return [...new Set(candidates)].filter((each) => each.length > 1);
}
