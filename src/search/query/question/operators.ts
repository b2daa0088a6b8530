import type { AskedField } from './fields.ts';
import { fieldNamed, JOINED, NAME } from './operator-names.ts';

/** Where something stands in what was typed. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** An operator as it was typed. */
export interface Operator extends Stretch {
  readonly field: AskedField;
  /** Its name as it was typed, without what is joined to it: قسم, Section. */
  readonly name: string;
  readonly excludes: boolean;
  /** Without its quotation marks; empty if nothing stands after the colon. */
  readonly value: string;
  readonly isQuoted: boolean;
  /** Whether it stands in brackets, as several things do. */
  readonly isGroup: boolean;
  /** Whether more than «and» is joined to its name: القسم, للكاتب. */
  readonly isJoined: boolean;
  /** Whether it has spaces around its colon, as words of a sentence may. */
  readonly isSpaced: boolean;
}

/** A word, or several in quotation marks, that no result may have. */
export interface Exclusion extends Stretch {
  readonly text: string;
}

/** What is asked beside words. */
export interface AskedBeside {
  readonly operators: readonly Operator[];
  readonly exclusions: readonly Exclusion[];
}

const HEAD = `-?${JOINED}(?:${NAME})\\s*:`;
/** Apart from an operator it belongs to it; between words, ياهو - جوجل, it is none. */
const MINUS = `-\\s+(?=${JOINED}(?:${NAME}):\\S)|-?`;

const PHRASE = `"[^"]+"|[“„][^“”„]+[“”]|”[^“”„]+[“”]|«[^«»]+»`;
/** With a sign of another kind at its end. */
const MIXED = '["“”„«][^"“”„«»]+["“”»]';
const EMPTY = '""|“”|«»';
/** One that is being typed. */
const OPEN_PHRASE = `["“„«][^"“”„«»]*$`;
const SINGLE_QUOTED = `'[^']+'(?!\\S)|‘[^‘’]+’`;
/** Several, one of which is enough: (رياضة أو علوم). */
const GROUP = '\\([^()]*(?:\\)|$)';
/** Neither the next operator nor an exclusion is what an operator is about. */
const WORD = `(?!${HEAD}|-)[^\\s"«“„()]+`;
const VALUE = `${PHRASE}|${MIXED}|${EMPTY}|${SINGLE_QUOTED}|${OPEN_PHRASE}|${GROUP}|${WORD}`;
const TOKEN = new RegExp(
  [
    `(?<=^|[\\s(،؛,;|])(?<minus>${MINUS})(?<joined>${JOINED})(?<name>${NAME})(?<before>\\s*):(?:(?<after>\\s*)(?<value>${VALUE})|(?<not>-)(?<other>${VALUE}))?`,
    `(?<=^|\\s)-(?:(?<excluded>${PHRASE}|${OPEN_PHRASE}|\\p{L}\\S*)|(?:\\s+(?=\\([^()]*(?<!\\p{L})${HEAD}))?(?<group>${GROUP}))`,
    PHRASE,
  ].join('|'),
  'giu',
);

/** More than a reader types: what follows are words. */
const MOST = 32;

/** What may be operators in what was typed, and what it excludes; within quotation marks nothing is either. */
export function operatorsIn(typed: string): AskedBeside {
  const operators: Operator[] = [];
  const exclusions: Exclusion[] = [];
  for (const match of typed.matchAll(TOKEN)) {
    if (operators.length + exclusions.length >= MOST) break;
    const { excluded, group, name } = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    if (excluded !== undefined) exclusions.push({ text: excluded, start, end });
    if (group !== undefined) {
      const inner = excludedTogether(group, { start, end });
      operators.push(...inner.operators);
      exclusions.push(...inner.exclusions);
    }
    if (name !== undefined) operators.push(operatorIn(match));
  }
  return { operators, exclusions };
}

function operatorIn({ index, 0: whole, groups = {} }: RegExpMatchArray): Operator {
  const { minus, joined = '', name = '', before, after, not, other } = groups;
  const typed = groups.value ?? other ?? '';
  // A sign after it is of the sentence or of the list that it is in.
  const written = typed.replace(/(?<=[^\s«"“”»])[،؛,;|]+$/u, '');
  const value = written.replace(/^["“”„«'‘(]|["“”»'’)]$/gu, '').trim();
  const start = index ?? 0;
  return {
    field: fieldNamed(name) ?? 'tag',
    name,
    excludes: Boolean(minus) || not !== undefined,
    // Of «في أي قسم:؟» the sign is the sentence's.
    value: /^\p{P}+$/u.test(value) ? '' : value,
    isQuoted: /^["“”„«'‘]/.test(written),
    isGroup: written.startsWith('('),
    isJoined: /[^و]/.test(joined.replace(/\p{M}/gu, '')),
    isSpaced: Boolean(before) || Boolean(after),
    start,
    end: start + whole.length - (typed.length - written.length),
  };
}

/** What none of is to be had: -(قسم:رياضة أو قسم:علوم), -(مرفأ أو صيد), and all of it together: -(مرفأ صيد). */
function excludedTogether(group: string, { start, end }: Stretch): AskedBeside {
  const text = group.replace(/^\(|\)$/g, '');
  const { operators, exclusions } = operatorsIn(text);
  const offset = end - group.length + 1;
  if (operators.length + exclusions.length === 0) {
    const parts = text.split(/\s*[،؛,;|]\s*|\s+(?:[أا]و|or)\s+/iu).filter((part) => part !== '');
    return { operators, exclusions: parts.map((part) => ({ text: part, start, end })) };
  }
  const moved = <Part extends Stretch>(part: Part): Part => {
    return { ...part, start: part.start + offset, end: part.end + offset };
  };
  return {
    operators: operators.map((operator) => ({ ...moved(operator), excludes: true })),
    exclusions: exclusions.map(moved),
  };
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
