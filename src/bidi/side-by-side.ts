import { isOneWay } from './direction.ts';
import { isolate } from './isolate.ts';

/**
 * Strings on one line of plain text, such as a headline and the publication's name in `<title>`: each
 * is isolated from the others where letters of both directions meet.
 */
export function sideBySide(strings: readonly string[], separator = ' · '): string {
  return (isOneWay(strings.join()) ? strings : strings.map(isolate)).join(separator);
}
