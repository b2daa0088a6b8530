import type { Field } from './fields.ts';

/** Where something stands in what was typed. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** An operator as it was typed. */
export interface Operator extends Stretch {
  readonly field: Field;
  /** Its name as it was typed, without what is joined to it: قسم, Section. */
  readonly name: string;
  readonly excludes: boolean;
  /** Without its quotation marks; empty if nothing stands after the colon. */
  readonly value: string;
  readonly isQuoted: boolean;
  /** Whether more than «and» is joined to its name: القسم, للكاتب. */
  readonly isJoined: boolean;
  /** Whether it has spaces around its colon, as words of a sentence may. */
  readonly isSpaced: boolean;
}

/** A word, or several in quotation marks, that no result may have. */
export interface Exclusion extends Stretch {
  readonly text: string;
}

/** The names that are typed for operators, in the interface's languages. */
const NAMES: Readonly<Record<string, Field>> = {
  قسم: 'section',
  section: 'section',
  سنة: 'year',
  عام: 'year',
  year: 'year',
  منذ: 'since',
  since: 'since',
  قبل: 'before',
  before: 'before',
  كاتب: 'author',
  كاتبة: 'author',
  author: 'author',
  وسم: 'tag',
  tag: 'tag',
};

/** A name however it is typed: with tashkeel or tatweel, with ه for ة. */
function spellings(name: string): string {
  return Array.from(name, (letter) => (letter === 'ة' ? '[ةه]' : letter) + MARKS).join('');
}

const MARKS = '[\\p{M}\\u0640]*';
/** What an Arabic name may be joined to: وكاتب، للكاتب، القسم. */
const JOINED = `(?:لل|[وفب]?ا${MARKS}ل${MARKS}|[وفبل]${MARKS})?`;
const HEAD = `([-\u2212]?)(${JOINED})(?:${Object.keys(NAMES)
  .map((name) => `(${spellings(name)})`)
  .join('|')})(\\s*):`;
const FIELDS = Object.values(NAMES);

const PHRASE = `"[^"]+"|[“„][^“”„]+”|[”„][^“”„]+“|«[^«»]+»`;
/** One that is being typed. */
const OPEN_PHRASE = `["“„«][^"“”„«»]*$`;
/** Neither the next operator nor an exclusion is what an operator is about. */
const VALUE = `${PHRASE}|'[^']+'(?!\\S)|‘[^‘’]+’|${OPEN_PHRASE}|(?!${HEAD.replaceAll(/\((?!\?)/g, '(?:')}|[-\u2212])[^\\s"«“„]+`;
const TOKEN = new RegExp(
  `(?<=^|\\s)(?:${HEAD}(?:(\\s*)(${VALUE}))?|[-\u2212](${PHRASE}|${OPEN_PHRASE}|\\p{L}\\S*))|${PHRASE}`,
  'giu',
);

/** More than a reader types: what follows are words. */
const MOST = 32;

/** What may be operators in what was typed, and what it excludes; within quotation marks nothing is either. */
export function operatorsIn(typed: string): {
  readonly operators: readonly Operator[];
  readonly exclusions: readonly Exclusion[];
} {
  const operators: Operator[] = [];
  const exclusions: Exclusion[] = [];
  for (const match of typed.matchAll(TOKEN)) {
    if (operators.length + exclusions.length === MOST) break;
    const [whole, minus, joined, ...further] = match;
    const names = further.slice(0, FIELDS.length);
    const [before, after = '', written = '', excluded] = further.slice(FIELDS.length);
    const [start, end] = [match.index, match.index + whole.length];
    if (excluded !== undefined) exclusions.push({ text: excluded, start, end });
    const at = names.findIndex((name) => name !== undefined);
    const field = FIELDS[at];
    if (!field) continue;
    const value = written.replace(/^["“”„«'‘]|["“”»'’]$/gu, '').trim();
    operators.push({
      field,
      name: names[at] ?? '',
      excludes: minus !== '',
      value,
      isQuoted: /^["“”„«'‘]/.test(written),
      isJoined: /[^و]/.test((joined ?? '').replace(/\p{M}/gu, '')),
      isSpaced: before !== '' || after !== '',
      start,
      end,
    });
  }
  return { operators, exclusions };
}

/** What was typed without some stretches of it. */
export function without(typed: string, stretches: readonly Stretch[]): string {
  if (stretches.length === 0) return typed;
  let rest = '';
  let at = 0;
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    rest += `${typed.slice(at, start)} `;
    at = end;
  }
  return (rest + typed.slice(at)).replace(/\s+/g, ' ').trim();
}
