import { createElement } from '../../dom/create-element.ts';
import { pageDigits } from '../../dom/page-digits.ts';
import { requiredElement } from '../../dom/required-element.ts';
import { inDigits } from '../../strings/in-digits.ts';
import type { Query } from '../query/address.ts';
import type { Manifest } from '../word-table.ts';
import { isolatedNameText } from './isolated-name.ts';

/** The filters and the order of results: three lists to choose from. */

const select = (tools: HTMLElement, name: string) =>
  requiredElement(tools, `select[name=${name}]`, HTMLSelectElement);

/** Offers the sections, the authors and the years that the site has. */
export function fillFilters(tools: HTMLElement, { sections, authors, years }: Manifest): void {
  for (const [name, values] of [
    ['section', sections],
    ['author', authors],
    ['year', years],
  ] as const) {
    const [all] = select(tools, name).options;
    const options = values.map((value) => option(value, name));
    select(tools, name).replaceChildren(...(all ? [all] : []), ...options);
  }
}

function option(value: string, name: string): HTMLOptionElement {
  const shown = name === 'year' ? inDigits(value, pageDigits()) : value;
  const made = createElement('option', { value }, shown);
  if (name === 'year') return made;
  isolatedNameText(value).then((text) => {
    made.text = text;
  });
  return made;
}

/** The filters that can be chosen; a link leads to that of a tag. */
const CHOSEN = ['section', 'author', 'year'] as const;

/** A list may not have what a link has asked for. */
function choose(list: HTMLSelectElement, name: string, value: string): void {
  if (![...list.options].some((each) => each.value === value)) list.add(option(value, name));
  list.value = value;
  const label = list.closest('label');
  if (label && name === 'author') label.hidden = list.options.length < 2;
}

/** Shows what a query has chosen, unless there is nothing to choose. */
export function showFilters(tools: HTMLElement, { filters, sort }: Query, isChoice: boolean): void {
  tools.hidden = !isChoice;
  for (const name of CHOSEN) choose(select(tools, name), name, filters[name] ?? '');
  select(tools, 'sort').value = sort;
}

/** The query with what is chosen now. */
export function queryWithFilters(tools: HTMLElement, query: Query): Query {
  const filters: Record<string, string> = { ...query.filters };
  for (const name of CHOSEN) {
    const { value } = select(tools, name);
    if (value === '') delete filters[name];
    else filters[name] = value;
  }
  const sort = select(tools, 'sort').value === 'date' ? 'date' : 'relevance';
  return { ...query, filters, sort };
}
