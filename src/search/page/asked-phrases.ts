import { isolate } from '../../bidi/isolate.ts';
import { inDigits } from '../../strings/in-digits.ts';
import { SINCE } from '../query/address.ts';
import { type Condition, facetOf } from '../query/question/fields.ts';
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
  const told = async (some: readonly Condition[]) => [
    ...new Set(await Promise.all(some.map((each) => conditionPhrase(each, speech)))),
  ];
  const isDated = ({ field, excludes }: Condition) =>
    !excludes && (field === 'since' || field === 'before');
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

/** «في قسم «العالم» أو «علوم»», «عدا ما كان من عام 2024». */
async function conditionPhrase(condition: Condition, speech: Speech): Promise<string> {
  const { field, values, excludes } = condition;
  const { phrases } = speech;
  const facet = facetOf(field);
  const told = facet
    ? fill(
        { section: phrases.inSection, tag: phrases.withTag, author: phrases.byAuthor }[facet],
        (await Promise.all(values.map(isolatedNameText))).map(isolate).join(phrases.orNamed),
      )
    : datePhrase(condition, speech);
  return excludes ? fill(phrases.exceptFor, told) : told;
}

function datePhrase({ field, values }: Condition, { phrases, digits }: Speech): string {
  if (field === 'year') return fill(phrases.inYear, inDigits(values.join(phrases.or), digits));
  const dated = field === 'since' ? phrases.sinceDate : phrases.beforeDate;
  const told = values.map((value) => {
    const range = SINCE.find((each) => each === value);
    return range ? phrases.since[range] : fill(dated, isolate(inDigits(dayFirst(value), digits)));
  });
  return told.join(phrases.or);
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
