/** Signs that mean something wherever they stand, and `_` and `~` where they could begin or end something. */
const ANYWHERE = /[\\`*[\]<]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~~|&(?=#?\w+;)/gu;

/** What ends a line and stands around it: of a field with several, the second would begin a block of its own. */
const LINE_END = /[\n\r]\s*/g;

/** A text that Markdown shows as it is, in the middle of a line. */
export function escapeInline(text: string): string {
  return text.replace(LINE_END, ' ').replace(ANYWHERE, (sign) => `\\${sign}`);
}

/** Signs that mean something where a line begins: a heading, a quotation, a list, a rule, a box. */
const AT_START = /^(\s*)(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|[-=]{2,}|:{3,}|\|)/;
const NUMBER = /^(\s*[\d٠-٩۰-۹]{1,9})([.)](?=\s|$))/;

/** A paragraph none of whose lines begins anything else. */
export function escapeLineStarts(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(AT_START, '$1\\$2').replace(NUMBER, '$1\\$2'))
    .join('\n');
}
