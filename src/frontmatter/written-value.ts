/**
 * A text between quotation marks that YAML reads back letter for letter, in one line: `"…"`, or `'…'`
 * where the text has a mark or a backslash of its own.
 */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** A list in one line, quotation marks around the items that need them. */
export function listed(items: readonly string[]): string {
  return `[${items.map(item).join(', ')}]`;
}

/** The items of a list as an editor parts them: by commas, Latin or Arabic, outside quotation marks. */
export function itemsOf(list: string): readonly string[] {
  const parts = list.match(/"[^"]*"|'[^']*'|[^،,؛;]|[،,؛;]/g) ?? [];
  const items = [''];
  for (const part of parts) {
    if (/^[،,؛;]$/.test(part)) items.push('');
    else items[items.length - 1] += part;
  }
  return items.map(unquoted).filter(Boolean);
}

/** A text without the quotation marks that were meant to be around all of it. */
export function unquoted(text: string): string {
  const trimmed = text.trim();
  const [sign = ''] = trimmed;
  if (sign !== '"' && sign !== "'") return trimmed;
  const inner = trimmed.slice(1);
  const next = inner.indexOf(sign);
  if (next < 0) return inner.trim();
  // In «"a" b "c"» the second mark closes; in «"a "b" c"» it opens.
  const isAround = next === inner.length - 1 || next === 0 || /\s/.test(inner[next - 1] ?? '');
  return isAround && inner.endsWith(sign) ? inner.slice(0, -1).trim() : trimmed;
}

/** Signs with a meaning in a list or at the beginning of a value, and words that are no text. */
const NEEDS_MARKS =
  /^[-?:,[\]{}#&*!|>'"%@`\s]|[,[\]{}]|:(?:\s|$)|\s#|\s$|^(?:true|false|null|~|)$/i;

function item(text: string): string {
  return NEEDS_MARKS.test(text) ? quoted(text) : text;
}
