/** Other spellings of a typed word, by its letters alone: for the browser, as `query-expansion.ts` is. */

/** Shorter forms are not respelled as foreign names: it would make other words of them (جمال, كمال). */
const SHORTEST_NAME = 6;

/** The letters by which newsrooms write the g of a foreign name; ق after ال, مـ or تـ is that of an Arabic word. */
const NAME_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/غ/g, 'ج'],
  [/ج/g, 'غ'],
  [/[جغ]/g, 'ك'],
  [/ك/g, 'غ'],
  [/(?<!^(?:ال|[مت]).*)ق/g, 'غ'],
  [/(?<!^(?:ال|[مت]).*)ق/g, 'ج'],
];

/** Other seats of a hamza, folded: a typed و or ي may stand for ؤ or ئ, and ئ for ي. */
const HAMZA_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/و(?=.)/, 'ءو'],
  [/ي(?=.)/, 'ء'],
  [/و(?=.)/, 'ء'],
  [/(?<=.)ء/g, 'ي'],
];

/** The form with each of these letters exchanged for another. */
export function withOtherConsonants(form: string): readonly string[] {
  const spellings =
    form.length < SHORTEST_NAME ? HAMZA_SPELLINGS : [...NAME_SPELLINGS, ...HAMZA_SPELLINGS];
  return spellings.map(([letters, other]) => form.replace(letters, other));
}

/** Letters and endings of Arabic words, and how their participles and imperfects and the article begin. */
const ARABIC = /[حعصضظذءق]|^(?:[يتم]|[وفبل]?ال)|(?:ه[ام]?|وا|ون|ين|ات)$/;

const VOWEL = /[اوي]/;

/** A foreign name with one vowel letter less, or more: بنسيلفانيا and بنسلفانيا, هارفرد and هارفارد. */
export function withOtherVowels(form: string): readonly string[] {
  if (form.length < SHORTEST_NAME || ARABIC.test(form)) return [];
  return Array.from(form.slice(1), (letter, before) => {
    const [start, end] = [form.slice(0, before + 1), form.slice(before + 1)];
    if (VOWEL.test(letter)) return [start + end.slice(1)];
    return VOWEL.test(form[before] ?? '')
      ? []
      : ['ا', 'و', 'ي'].map((vowel) => start + vowel + end);
  }).flat();
}
