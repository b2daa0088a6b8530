import { isolate } from '../../bidi/isolate.ts';
import { inDigits } from '../../strings/in-digits.ts';
import { SINCE } from '../query/address.ts';
import { type Condition, facetOf } from '../query/question/fields.ts';
import { dateAfter, daysOf } from '../query/question/iso-dates.ts';
import type { Question, Unresolved } from '../query/question/question.ts';
import { isolatedNameText } from './isolated-name.ts';
import { fill, type SearchPhrases } from './phrases.ts';
import type { AskedPhrases, Speech } from './results-summary.ts';

/** Tells what was asked beside words. Fetched where there is something of it. */
export async function askedPhrases(
  { conditions, excluded, unresolved }: Pick<Question, 'conditions' | 'excluded' | 'unresolved'>,
  speech: Speech,
): Promise<AskedPhrases> {
  const { phrases } = speech;
  const told = async (some: readonly Condition[]) => {
    const each = await Promise.all(some.map((one) => conditionPhrase(one, speech)));
    return [...new Set(each.filter((phrase) => phrase !== ''))];
  };
  const isDated = ({ field, excludes, or }: Condition) => !excludes && !or && DATED.includes(field);
  const named = await told(conditions.filter((each) => !each.excludes && !isDated(each)));
  const dated = await told(conditions.filter(isDated).sort(sinceFirst));
  const exceptFor = await told(conditions.filter(({ excludes }) => excludes));
  const exceptWith = excluded.map((each) =>
    fill(phrases.exceptWith, isolate(each.replace(QUOTES, ''))),
  );
  const advice = unresolved.flatMap((each) => adviceOn(each, phrases));
  return {
    where: [
      ...named,
      ...inOneList(dated, phrases),
      ...inOneList([...exceptFor, ...new Set(exceptWith)], phrases),
    ],
    advice: [...new Set(advice)],
  };
}

const DATED: readonly string[] = ['since', 'before', 'date'];

/** «منذ 2024 وقبل 2025», in whatever order they were typed. */
function sinceFirst(one: Condition, other: Condition): number {
  return Number(one.field === 'before') - Number(other.field === 'before');
}

/** «عدا ما كان من عام 2024 وعدا ما ورد فيه «مرفأ»»: without «and» the one would seem to narrow the other. */
function inOneList(told: readonly string[], { and }: SearchPhrases): readonly string[] {
  return told.map((phrase, at) => (at === 0 ? phrase : and + phrase));
}

/** Those around a phrase: it stands in others here. */
const QUOTES = /^["“”„«]|["“”»]$/g;

/** «في قسم «العالم» أو «علوم»», «عدا ما كان من عام 2024», «في قسم «علوم» أو بالوسم «قمر»». */
async function conditionPhrase(condition: Condition, speech: Speech): Promise<string> {
  const { phrases } = speech;
  const { or = [], excludes } = condition;
  const each = await Promise.all([condition, ...or].map((one) => fieldPhrase(one, speech)));
  const told = each.filter((phrase) => phrase !== '').join(phrases.or);
  return excludes && told !== '' ? fill(phrases.exceptFor, told) : told;
}

async function fieldPhrase(condition: Condition, speech: Speech): Promise<string> {
  const { field, values } = condition;
  const { phrases } = speech;
  const facet = facetOf(field);
  if (!facet) return datePhrase(condition, speech);
  return fill(
    { section: phrases.inSection, tag: phrases.withTag, author: phrases.byAuthor }[facet],
    (await Promise.all(values.map(isolatedNameText))).map(isolate).join(phrases.orNamed),
  );
}

function datePhrase({ field, values }: Condition, { phrases, digits }: Speech): string {
  const written = (date: string) =>
    Number.isNaN(daysOf(date)[0])
      ? quoted(date, phrases)
      : isolate(inDigits(dayFirst(date), digits));
  if (field === 'year') {
    const isYears = values.every((value) => /^\d{4}$/.test(value));
    const years = values.map((value) =>
      isYears ? inDigits(value, digits) : quoted(value, phrases),
    );
    return fill(phrases.inYear, years.join(phrases.or));
  }
  const since = (date: string) => fill(phrases.sinceDate, written(date));
  const before = (date: string) => fill(phrases.beforeDate, written(date));
  const told = values.flatMap((value) => {
    const range = SINCE.find((each) => each === value);
    if (range) return phrases.since[range];
    if (field !== 'date') return field === 'since' ? since(value) : before(value);
    const [first = '', last = first] = value.split('/');
    // The advice tells of what is none.
    if (Number.isNaN(daysOf(value)[0])) return [];
    return `${since(first)} ${phrases.and}${before(dateAfter(last))}`;
  });
  return told.join(phrases.or);
}

/** What was asked for as a date and is none is a word of somebody else's: in the quotation marks of names. */
function quoted(word: string, { orNamed }: SearchPhrases): string {
  return orNamed.slice(-1) + isolate(word) + orNamed.slice(0, 1);
}

/** As dates are written in numbers: 2024-05-01 is 1/5/2024. */
function dayFirst(written: string): string {
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(written)) return written;
  const parts = written.split('-').reverse();
  return parts.map((part) => part.replace(/^0/, '')).join('/');
}

/** What may stand after an operator: after one that has nothing yet, or that is not followed by a date. */
function adviceOn(
  { field, value, isDate, operator, values }: Unresolved,
  phrases: SearchPhrases,
): readonly string[] {
  const facet = facetOf(field);
  if (!operator || values.length === 0 || isDate || (facet && value !== '')) return [];
  const dated = field === 'year' ? phrases.yearAfter : phrases.dateAfter;
  return [fill(facet ? phrases.nameAfter : dated, isolate(`${operator.name}:`))];
}
