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
 * A number with what it counts, as grammar asks: «5 أمتار»، «خمس درجات»، «مترين»، «15 متراً».
 *
 * @param number as ASCII digits, with a point before its fraction
 */
export function counted(number: string, noun: CountedNoun): string {
  const isWhole = /^\d+$/.test(number);
  switch (isWhole ? rules.select(Number(number)) : 'other') {
    case 'one':
      return `${noun.singular} ${isFeminine(noun) ? 'واحدة' : 'واحد'}`;
    case 'two':
      return noun.dual === noun.singular ? `${number} ${noun.singular}` : noun.dual;
    case 'few':
      return `${numeral(number, noun)} ${noun.plural}`;
    case 'many':
      return `${numeral(number, noun)} ${noun.accusative}`;
    default:
      return `${number} ${noun.singular}`;
  }
}

const UNITS = ['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع'];

/**
 * What counts a feminine noun, in words from 3 to 19: voices say of 5 «خمسة», which is right before «أمتار» and
 * wrong before «درجات».
 */
export function numeral(number: string, noun: CountedNoun): string {
  const [tens, unit] = [Math.floor(Number(number) / 10), Number(number) % 10];
  if (!isFeminine(noun) || tens > 1) return number;
  if (unit === 0) return 'عشر';
  const said = unit === 1 ? 'إحدى' : unit === 2 ? 'اثنتي' : (UNITS[unit - 3] ?? number);
  return tens === 1 ? `${said} عشرة` : said;
}

function isFeminine({ singular }: CountedNoun): boolean {
  return singular.split(' ')[0]?.endsWith('ة') ?? false;
}

function dualOf(word: string): string {
  return word.endsWith('ة') ? `${word.slice(0, -1)}تين` : `${word}ين`;
}
