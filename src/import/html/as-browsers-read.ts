import { parse, serialize } from 'parse5';
import { nestedTooDeep } from '../../diagnostics/messages/import-files.ts';
import { Refusal } from '../../diagnostics/refusal.ts';

/**
 * A page as browsers read it, whatever its author left out or left open: what is quicker to ask takes only what
 * is whole.
 *
 * @param name the file's name, for messages
 * @throws {@link Refusal} where elements are nested without end
 */
export function asBrowsersRead(html: string, name: string): string {
  try {
    return serialize(parse(html, { scriptingEnabled: false }));
  } catch (error) {
    // It is written by recursion.
    if (error instanceof RangeError) throw new Refusal(nestedTooDeep(name));
    throw error;
  }
}
