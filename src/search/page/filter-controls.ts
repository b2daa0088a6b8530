import { createElement } from '../../dom/create-element.ts';
import { pageDigits } from '../../dom/page-digits.ts';
import { requiredElement } from '../../dom/required-element.ts';
import { inDigits } from '../../strings/in-digits.ts';
import type { Facet } from '../facet-table.ts';
import { type Query, SINCE } from '../query/address.ts';
import { chosenOf, filtersWith, LISTS, type List } from './filter-lists.ts';
import type { SearchPhrases } from './phrases.ts';

/**
 * The filters and the order of results: lists to choose from. What they offer, and how many results each
 * choice would leave, comes after the results.
 */

/** The list of a name. */
export const select = (tools: HTMLElement, name: List | 'sort') =>
  requiredElement(tools, `select[name=${name}]`, HTMLSelectElement);

/**
 * Shows what a query has chosen, unless there is nothing to choose.
 *
 * @param offered the facets that the site has more than one value of
 */
export function showFilters(
  tools: HTMLElement,
  { filters, sort }: Query,
  offered: readonly Facet[],
  isChoice: boolean,
  phrases: SearchPhrases,
): void {
  tools.hidden = !isChoice;
  for (const name of LISTS) {
    const list = select(tools, name);
    const value = chosenOf(name, filters);
    // What a list offers has not come yet.
    if (![...list.options].some((each) => each.value === value))
      list.add(createElement('option', { value }, textOf(name, value, phrases)));
    list.value = value;
    const label = list.closest('label');
    const isOffered = name === 'date' || offered.includes(name) || value !== '';
    if (label) label.hidden = !isOffered;
  }
  select(tools, 'sort').value = sort;
}

/** What a list says for a value. */
export function textOf(name: List, value: string, { since }: SearchPhrases): string {
  if (name !== 'date') return value;
  const range = SINCE.find((each) => each === value);
  if (!range) return inDigits(value, pageDigits());
  const text = since[range];
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The query with what is chosen now. */
export function queryWithFilters(tools: HTMLElement, query: Query): Query {
  const filters = filtersWith(query.filters, (name) => select(tools, name).value);
  const sort = select(tools, 'sort').value === 'date' ? 'date' : 'relevance';
  return { ...query, filters, sort };
}
