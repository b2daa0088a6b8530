import type { FieldSchema } from './field-schema.ts';
import { hasField } from './meant-field.ts';

/** A field that stands as far out as a line can. */
const NAMED = /^([A-Za-z][\w-]*)[ \t]*:(?=[ \t]|$)/;

/** A field whose value stands below its name. */
const WITHOUT_VALUE = /^([\w-]+)[ \t]*:[ \t]*(?:#.*)?\n/;

/** A line moved in, as it is meant. */
interface MovedIn {
  /** The field to which it belongs. */
  readonly field: string;
  readonly line: string;
}

/**
 * Reads a line as part of the field above it, which has its name where the top has none: an editor has left out the
 * spaces before it.
 *
 * @param above the source of the field above it, as it is meant
 */
export function movedIn(line: string, above: string, schema: FieldSchema): MovedIn | undefined {
  const [, name = ''] = NAMED.exec(line) ?? [];
  const [, field = ''] = WITHOUT_VALUE.exec(above) ?? [];
  if (name === '' || field === '' || hasField([name], schema)) return undefined;
  if (hasField([field, name], schema)) {
    const [, indent = '  '] = /\n( +)\S/.exec(above) ?? [];
    return { field, line: indent + line };
  }
  if (!hasField([field, 0, name], schema)) return undefined;
  const [, dash = '  '] = /\n( *)- /.exec(above) ?? [];
  const [, ...items] = above.split(/\n *- /);
  const names = namesIn(items.at(-1));
  const isInItem = names.length > 0 && !names.includes(name);
  return { field, line: `${dash}${isInItem ? '  ' : '- '}${line}` };
}

function namesIn(item = ''): readonly string[] {
  return Array.from(item.matchAll(/^ *([\w-]+)[ \t]*:/gm), ([, name = '']) => name);
}
