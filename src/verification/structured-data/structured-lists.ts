import type { Message } from '../../diagnostics/message.ts';
import { dataFieldMissing, dataPositionWrong } from '../../diagnostics/messages/built-data.ts';
import { isObject, type JsonObject, listOf, textIn } from '../json.ts';

/**
 * Checks the items of a list: numbered from 1, and of a trail each with its name and, but for the page
 * itself at its end, with where it leads.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
 */
export function listProblems(type: string, node: JsonObject): readonly Message[] {
  const items = listOf(node.itemListElement).filter(isObject);
  return items.flatMap((item, index) => [
    ...(item.position === index + 1 ? [] : [dataPositionWrong(type, index + 1)]),
    ...(type === 'BreadcrumbList' ? stepProblems(item, index === items.length - 1) : []),
  ]);
}

function stepProblems(step: JsonObject, isLast: boolean): readonly Message[] {
  const inner = isObject(step.item) ? textIn(step.item, 'name') : undefined;
  const named = textIn(step, 'name') ?? inner;
  return [
    ...(named === undefined ? [dataFieldMissing('ListItem', 'name')] : []),
    ...(step.item === undefined && !isLast ? [dataFieldMissing('ListItem', 'item')] : []),
  ];
}
