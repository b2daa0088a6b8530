import { isolate } from '../../bidi/isolate.ts';
import { createElement } from '../../dom/create-element.ts';
import { pageDigits } from '../../dom/page-digits.ts';
import { inDigits } from '../../strings/in-digits.ts';
import type { Filter, Query } from '../query/address.ts';
import type { FacetCount } from '../query/answer/facet-counts.ts';
import { select, textOf } from './filter-controls.ts';
import { chosenOf, LISTS, type List } from './filter-lists.ts';
import { type FilterOption, optionsOf } from './filter-options.ts';
import { isolatedNameText } from './isolated-name.ts';
import type { SearchPhrases } from './phrases.ts';

/** Fills the lists with what an answer can be narrowed to, «علوم (3)»: after the results, which do not wait for it. */
export async function showCounts(
  tools: HTMLElement,
  { filters }: Query,
  counts: ReadonlyMap<Filter, FacetCount>,
  phrases: SearchPhrases,
  isOutdated: () => boolean,
): Promise<void> {
  for (const name of LISTS) {
    const offered = optionsOf(name, filters, counts);
    const all = counts.get(name === 'date' ? 'year' : name)?.all ?? 0;
    const options = await Promise.all(offered.map((option) => optionOf(name, option, phrases)));
    if (isOutdated()) return;
    const list = select(tools, name);
    const [none] = list.options;
    if (none) {
      none.dataset.text ??= none.text;
      none.text = withCount(none.dataset.text, all);
    }
    list.replaceChildren(...(none ? [none] : []), ...options);
    list.value = chosenOf(name, filters);
    list.disabled = options.length === 0;
  }
}

async function optionOf(
  name: List,
  { value, count }: FilterOption,
  phrases: SearchPhrases,
): Promise<HTMLOptionElement> {
  const text = name === 'date' ? textOf(name, value, phrases) : await isolatedNameText(value);
  return createElement('option', { value }, withCount(isolate(text), count));
}

function withCount(text: string, count: number): string {
  return `${text} (${inDigits(count, pageDigits())})`;
}
