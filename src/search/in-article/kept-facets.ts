import { MILLISECONDS_A_DAY } from '../days.ts';
import type { FacetNames, FacetTable } from '../facet-table.ts';

/**
 * What kept articles can be narrowed to, as the index has it of the site.
 *
 * @param told by each of their pages, in its JSON-LD; whatever cannot be read says nothing
 */
export function keptFacets(told: readonly string[]): FacetTable {
  const facts = told.map(factsOf);
  return {
    days: facts.map(dayOf),
    section: facet(facts.map((fact) => textsOf(fact.articleSection))),
    author: facet(facts.map((fact) => signaturesOf(fact.author))),
    tag: facet(facts.map((fact) => textsOf(fact.keywords))),
  };
}

type Facts = Readonly<Record<string, unknown>>;

function factsOf(written: string): Facts {
  try {
    const facts: unknown = JSON.parse(written);
    return isFacts(facts) ? facts : {};
  } catch {
    return {};
  }
}

/** The day as it is written, with its hour in whatever zone. */
function dayOf({ datePublished }: Facts): number {
  const [day = ''] = textsOf(datePublished).map((written) => written.slice(0, 10));
  return Date.parse(day) / MILLISECONDS_A_DAY;
}

function isFacts(value: unknown): value is Facts {
  return value instanceof Object;
}

function textsOf(value: unknown): readonly string[] {
  return [value].flat().filter((each) => typeof each === 'string');
}

/** Not the publication, which stands for all of its articles that nobody signs. */
function signaturesOf(value: unknown): readonly string[] {
  const signing = [value].flat().filter(isFacts);
  return signing.flatMap((each) =>
    each['@type'] === 'NewsMediaOrganization' ? [] : textsOf(each.name),
  );
}

function facet(namesOf: readonly (readonly string[])[]): FacetNames {
  const names = [...new Set(namesOf.flat())];
  const numbers = new Map(names.map((name, number) => [name, number]));
  return { names, of: namesOf.map((each) => each.flatMap((name) => numbers.get(name) ?? [])) };
}
