import { createElement } from '../../dom/create-element.ts';
import { addressOf, type Query } from '../query/address.ts';
import { facetOf } from '../query/question/fields.ts';
import type { Unresolved } from '../query/question/question.ts';
import { operatorWith } from '../query/question/values.ts';
import { isolatedName } from './isolated-name.ts';
import type { SearchPhrases } from './phrases.ts';

/** Values that may stand after an operator, or in the place of a filter. */
type Offered = Pick<Unresolved, 'field' | 'values' | 'operator'>;

/**
 * What there is where something was asked for that the site lacks, or nothing yet: «الكاتب: ليلى الحارثي، سامي
 * النجار», as the list to choose from is called, or «منذ:أسبوع، منذ:2024»; and what a name is that was typed as words.
 */
export function unresolvedView(
  query: Query,
  offered: readonly Offered[],
  { comma }: SearchPhrases,
): readonly HTMLElement[] {
  return offered.flatMap((one) => {
    if (one.values.length === 0) return [];
    const links = one.values.flatMap((value, at) => [at > 0 ? comma : '', link(query, one, value)]);
    return [createElement('p', {}, labelOf(one), ...links)];
  });
}

function labelOf({ field }: Offered): string {
  if (!facetOf(field)) return '';
  const label = document
    .querySelector(`select[name=${field}]`)
    ?.closest('label')?.firstElementChild;
  return `${label?.textContent?.trim() ?? field}: `;
}

function link(query: Query, { field, operator }: Offered, value: string): HTMLElement {
  const { text, filters } = query;
  const written = operator ? operatorWith(operator.name, value, operator.excludes) : value;
  const asked = operator
    ? { ...query, text: text.slice(0, operator.start) + written + text.slice(operator.end) }
    : { ...query, filters: { ...filters, [field]: value } };
  const shown = facetOf(field) ? value : written;
  return createElement('a', { href: addressOf(asked) }, isolatedName(shown));
}
