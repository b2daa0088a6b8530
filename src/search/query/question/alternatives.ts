import type { Operator } from './operators.ts';

/** What an operator is about: one thing, or several of which one is enough. */
export interface Alternatives {
  readonly values: readonly string[];
  /** Where the last of them ends in what was typed. */
  readonly end: number;
}

/** What separates things of which either is meant: «علوم، رياضة»، «علوم أو رياضة»، «علوم ورياضة». */
const SEPARATOR = /\s*[،؛,;|/+&]\s*|\s+(?:[أا]و|or|و|and)\s+|\s+(?=و\p{L})/iu;
const NEXT = new RegExp(`^(?:${SEPARATOR.source})`, SEPARATOR.flags);
/** It parts the numbers of a date as well. */
const SLASH = /\d\/\d/;
const OR = /[أا]و|or/i;
const QUOTED = /^(?:"([^"]+)"|«([^»]+)»|“([^”]+)”)/;

/** No name has more words, nor more characters. */
const MOST_WORDS = 6;
const LONGEST = 200;
/** More than a reader types. */
const MOST = 16;

/**
 * Reads all that an operator is about: a name of several words without quotation marks, كاتب:ليلى الحارثي, several
 * names, قسم:رياضة، علوم and قسم:(رياضة أو علوم), and a date of several words, منذ:3 أيام.
 *
 * @param further what was typed after it, until the next operator
 * @param isKnown whether words are what the operator can be about
 */
export function alternativesOf(
  { value, isQuoted, isGroup, end }: Operator,
  further: string,
  isKnown: (words: string) => boolean,
): Alternatives {
  if (value === '') return { values: [value], end };
  if (isGroup) return { values: inGroup(value, isKnown), end };
  const extended = isQuoted ? 0 : longest(value, further.slice(0, LONGEST), isKnown);
  const first = value + further.slice(0, extended);
  const parts = isKnown(first) ? [first] : partsOf(first, isKnown);
  const values = [...parts];
  let at = extended;
  while (values.length < MOST) {
    const [sign] = NEXT.exec(further.slice(at)) ?? [];
    if (sign === undefined) break;
    // Of «ورياضة» the و is of the list.
    const isAnd = /^و\p{L}/u.test(further.slice(at + sign.length));
    const start = at + sign.length + (isAnd ? 1 : 0);
    const rest = further.slice(start, start + LONGEST);
    const [quoted, ...texts] = QUOTED.exec(rest) ?? [];
    const [word = ''] = /^[^\s،؛,;|/+&"«“”»()]+/.exec(rest) ?? [];
    const length = quoted?.length ?? word.length + longest(word, rest.slice(word.length), isKnown);
    const item = quoted === undefined ? rest.slice(0, length) : texts.join('');
    // «قسم:رياضة وعلوم الفضاء» asks for words beside a section.
    const ends =
      !isAnd || /^\s*$/.test(further.slice(start + length)) || NEXT.test(rest.slice(length));
    // «قسم:رياضة أو فنون» asks for a section, whether the site has it or not.
    const isAsked = OR.test(sign) && further.slice(start).trim() === item;
    if (item === '' || !ends || !(quoted !== undefined || isAsked || isKnown(item))) break;
    values.push(item);
    at = start + length;
  }
  return { values, end: end + at };
}

/** How much of what follows a value makes one thing with it: the most words of it that do. */
function longest(value: string, further: string, isKnown: (words: string) => boolean): number {
  const following = [...further.matchAll(/[^\s()]+/g)].slice(0, MOST_WORDS);
  for (const { index, 0: word } of following.reverse()) {
    const end = index + word.replace(/[،؛,;|]+$/, '').length;
    if (isKnown(value + further.slice(0, end))) return end;
  }
  return 0;
}

/** «رياضة،علوم» is one name if the site has it so. */
function partsOf(written: string, isKnown: (words: string) => boolean): readonly string[] {
  const parts = written.split(SEPARATOR).filter((part) => part !== '');
  const isSeveral = SLASH.test(written) ? parts.every(isKnown) : parts.some(isKnown);
  return parts.length > 1 && isSeveral ? parts : [written];
}

/** «(علوم أو)»: it joins nothing, or nothing yet. */
const DANGLING = /^(?:[أا]و|or|و|and)\s+|\s+(?:[أا]و|or|و|and)$/giu;

function inGroup(group: string, isKnown: (words: string) => boolean): readonly string[] {
  const written = group.replace(DANGLING, '');
  if (isKnown(written)) return [written];
  const parts = written.split(SEPARATOR).map((part) => part.replace(/^["«“]|["»”]$/g, '').trim());
  const known = parts.map((part) => (isKnown(part) ? part : part.replace(/^و(?=\p{L})/u, '')));
  if (parts.length > 1) return known.filter((part) => part !== '').slice(0, MOST);
  const words = written.split(/\s+/);
  return words.every(isKnown) ? words.slice(0, MOST) : [written];
}
