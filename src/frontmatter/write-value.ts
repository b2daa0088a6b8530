/**
 * A text between quotation marks that YAML reads back letter for letter, in one line: `"…"`, or `'…'`
 * where the text has a mark or a backslash of its own.
 */
export function quotedScalar(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** A list in one line (a flow sequence), quotation marks around the items that need them. */
export function flowSequence(items: readonly string[]): string {
  return `[${items.map(flowItem).join(', ')}]`;
}

/** Signs that people put between the items of a list in a field, beside commas; of a dash its spaces tell. */
const BETWEEN = /(?<!\s)\s+(?:[|•·]\s*|[-–—/\\]\s+)|[|•·]\s*/u;

/**
 * The items of a list as an editor parts them: by commas, Latin or Arabic, outside quotation marks; where there
 * are none, by another sign.
 */
export function splitItems(list: string): readonly string[] {
  const pieces = list.match(/"[^"]*"|'[^']*'|[^،,؛;]|[،,؛;]/g) ?? [];
  const items = [''];
  for (const piece of pieces) {
    const last = items.at(-1) ?? '';
    // Behind one in quotation marks another begins, without a comma too.
    const isNext = /^["']./.test(piece) && /^\s*(["'])[^"']*\1\s+$/.test(last);
    if (isNext) items.push(piece);
    else if (/^[،,؛;]$/.test(piece)) items.push('');
    else items[items.length - 1] = last + piece;
  }
  // `#غزة #رفح` are two.
  const [only = ''] = items;
  const parts = items.length > 1 || /^\s*["']/.test(only) ? items : only.split(BETWEEN);
  const parted = parts
    .map(unquoted)
    .flatMap((item) => (/^#\S+\s+#/.test(item) ? item.split(/(?<!\s)\s+(?=#)/) : item));
  return parted.filter(Boolean);
}

/** A text without the quotation marks that were meant to be around all of it. */
export function unquoted(text: string): string {
  const trimmed = text.trim();
  const [mark = ''] = trimmed;
  if (mark !== '"' && mark !== "'") return trimmed;
  const inner = trimmed.slice(1);
  const next = inner.indexOf(mark);
  if (next < 0) return inner.trim();
  // In «"a" b "c"» the second mark closes; in «"a "b" c"» it opens.
  const isAround = next === inner.length - 1 || next === 0 || /\s/.test(inner[next - 1] ?? '');
  return isAround && inner.endsWith(mark) ? inner.slice(0, -1).trim() : trimmed;
}

/** Signs with a meaning in a list or at the beginning of a value, and words that are no text. */
const NEEDS_QUOTES =
  /^[-?:,[\]{}#&*!|>'"%@`\s]|[,[\]{}]|:(?:\s|$)|\s#|\s$|^(?:true|false|null|~|)$/i;

/** An item of a list in one line, or the value of a field there. */
export function flowItem(text: string): string {
  return NEEDS_QUOTES.test(text) ? quotedScalar(text) : text;
}

/** Ways to write what may be one value or several: as a text, then as a list. */
export function waysToWrite(written: string): readonly string[] {
  const value = written.trim();
  const inBrackets = value.replace(/^\((.*)\)$/s, '$1').replace(/^[[{]|[\]}]$/g, '');
  const items = splitItems(inBrackets);
  const text = unquoted(value) || value;
  return [
    ...(text === '' ? [] : [quotedScalar(text)]),
    ...(items.length > 0 ? [flowSequence(items)] : []),
  ];
}
