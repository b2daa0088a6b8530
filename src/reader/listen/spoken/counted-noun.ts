/** A noun in the forms in which numbers count it, in the genitive, as most of a text's amounts stand. */
export interface CountedNoun {
  readonly singular: string;
  readonly dual: string;
  /** After 3 to 10. */
  readonly plural: string;
  /** After 11 to 99. */
  readonly accusative: string;
}

const rules = new Intl.PluralRules('ar');

/**
 * A noun whose dual and accusative are regular, with the adjective that goes with it: «ليرة تركية».
 *
 * @param plural of the noun alone
 */
export function countedNoun(singular: string, plural: string, adjective = ''): CountedNoun {
  const isFeminine = singular.endsWith('ة');
  const agreeing = isFeminine && adjective !== '' ? `${adjective}ة` : adjective;
  const both = (noun: string, its: string) => (adjective === '' ? noun : `${noun} ${its}`);
  return {
    singular: both(singular, agreeing),
    dual: both(dualOf(singular), dualOf(agreeing)),
    plural: both(plural, `${adjective}ة`),
    accusative: isFeminine ? both(singular, agreeing) : both(`${singular}اً`, `${adjective}اً`),
  };
}

/** A noun that has one form, as «يورو». */
export function invariable(singular: string): CountedNoun {
  return { singular, dual: singular, plural: singular, accusative: singular };
}

/**
 * A number with what it counts, as grammar asks: «5 أمتار»، «مترين»، «15 متراً».
 *
 * @param number as ASCII digits, with a point before its fraction
 */
export function counted(number: string, noun: CountedNoun): string {
  const isWhole = /^\d+$/.test(number);
  switch (isWhole ? rules.select(Number(number)) : 'other') {
    case 'one':
      return `${noun.singular} ${noun.singular.split(' ')[0]?.endsWith('ة') ? 'واحدة' : 'واحد'}`;
    case 'two':
      return noun.dual === noun.singular ? `${number} ${noun.singular}` : noun.dual;
    case 'few':
      return `${number} ${noun.plural}`;
    case 'many':
      return `${number} ${noun.accusative}`;
    default:
      return `${number} ${noun.singular}`;
  }
}

function dualOf(word: string): string {
  return word.endsWith('ة') ? `${word.slice(0, -1)}تين` : `${word}ين`;
}
