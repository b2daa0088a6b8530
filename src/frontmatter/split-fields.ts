import { fieldToMoveIn } from '../diagnostics/messages/frontmatter.ts';
import type { Note } from '../diagnostics/problem.ts';
import type { FieldSchema } from './field-schema.ts';
import { LOOSE_ITEM } from './list-items.ts';
import { hasField } from './meant-field.ts';
import { movedIn } from './outdented-line.ts';
import { readField } from './read-field.ts';

/** So many lines are named at once that have to be moved in, each of which looks at all above it; the others once these are. */
const MOST_MOVED = 40;

/** Each field with the lines below it that are its own: deeper ones, items, comments, those that have to be moved in. */
export function splitFields(yaml: string, firstLine: number, schema: FieldSchema) {
  const fields: { source: string; readonly line: number }[] = [];
  const moved: Note[] = [];
  const lines = yaml.replace(/\n$/, '').split('\n');
  for (const [index, content] of lines.entries()) {
    const last = fields.at(-1);
    const isEmpty = content.trim() === '' || content.startsWith('#');
    // A line that marks the beginning of YAML, in settings.
    if (!last && (isEmpty || content === '---')) continue;
    const isItem = last !== undefined && isLooseItem(content, last.source);
    const isDeeper = isItem || /^(?:[ \t\]}]|-(?:\s|$))/.test(content);
    const mayMove = last !== undefined && moved.length < MOST_MOVED;
    const inside = mayMove ? movedIn(content, last.source, schema) : undefined;
    if (last && inside) {
      last.source += `${inside.line}\n`;
      const message = fieldToMoveIn(inside.field, inside.line);
      moved.push({ line: firstLine + index, severity: 'error', ...message });
    } else if (last && (isEmpty || (isDeeper && !isShiftedField(content, last.source, schema))))
      last.source += `${content}\n`;
    else fields.push({ source: `${content}\n`, line: firstLine + index });
  }
  return { parts: fields, moved };
}

/** Whether a line is an item of the list above it whose sign is another, or lacks its space: `-غزة`, `• غزة`. */
function isLooseItem(line: string, above: string): boolean {
  return LOOSE_ITEM.test(line) && /^[\w-]+[ \t]*:[ \t]*(?:\n|[-–—−•·▪●*+])/.test(above);
}

/**
 * Whether a line is a field that begins with a space by mistake: it has a field's name, and the field above has its
 * whole value on its own line, below which nothing can have a name, or on
 * lines that begin further in and have no such name.
 */
function isShiftedField(line: string, above: string, schema: FieldSchema): boolean {
  const [, indent = '', name] = /^([ \t]+)([A-Za-z][\w-]*)[ \t]*:(?:[ \t]|$)/.exec(line) ?? [];
  if (name === undefined) return false;
  const [, field = '', deeper = ''] = VALUE_BELOW.exec(above) ?? [];
  if (deeper.length > indent.length) {
    const isItsOwn = hasField([field, name], schema) || hasField([field, 0, name], schema);
    return !isItsOwn && hasField([name], schema);
  }
  if (!/^[ \t]*[\w"'-]+[ \t]*:[ \t]+[^\s|>#]/.test(above) || readField(above).fault) return false;
  return hasField([name], schema);
}

/** A field's name, and how far in the value begins that stands below it. */
const VALUE_BELOW = /^[ \t]*([\w-]+)[ \t]*:[ \t]*(?:#.*)?\n(?:[ \t]*\n)*([ \t]+)/;
