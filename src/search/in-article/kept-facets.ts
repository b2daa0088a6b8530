import type { FacetNames, FacetTable } from '../facet-table.ts';
import { firstDay } from '../query/asked-dates.ts';

/** What kept articles can be narrowed to, as the index has it of the site: each page tells it in its JSON-LD. */
export function keptFacets(pages: readonly Document[]): FacetTable {
  const facts = pages.map(factsOf);
  return {
    days: facts.map((fact) => firstDay(textsOf(fact.datePublished)[0]?.slice(0, 10) ?? '')),
    section: facet(facts.map((fact) => textsOf(fact.articleSection))),
    author: facet(facts.map((fact) => signaturesOf(fact.author))),
    tag: facet(facts.map((fact) => textsOf(fact.keywords))),
  };
}

type Facts = Readonly<Record<string, unknown>>;

/** What a page says of its article; nothing, where it cannot be read. */
function factsOf(page: Document): Facts {
  const written = page.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
  try {
    const facts: unknown = JSON.parse(written);
    return isFacts(facts) ? facts : {};
  } catch {
    return {};
  }
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
