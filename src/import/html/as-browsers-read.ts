import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5';
import { nestedTooDeep } from '../../diagnostics/messages/import-files.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import { isNestedTooDeep } from './depth.ts';

/**
 * A page as browsers read it, whatever its author left out or left open: what is quicker to ask takes only what
 * is whole.
 *
 * @param name the file's name, for messages
 * @throws {@link Refusal} where elements are nested without end
 */
export function asBrowsersRead(html: string, name: string): string {
  const page = parse<DefaultTreeAdapterTypes.DefaultTreeAdapterMap>(html, {
    scriptingEnabled: false,
  });
  if (isNestedTooDeep<DefaultTreeAdapterTypes.Node>(page, nodesBelow))
    throw new Refusal(nestedTooDeep(name));
  return serialize(page);
}

function nodesBelow(node: DefaultTreeAdapterTypes.Node): readonly DefaultTreeAdapterTypes.Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}
