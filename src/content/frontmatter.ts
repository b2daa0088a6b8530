import { isMap, isNode, isSeq, LineCounter, parseDocument, type YAMLParseError } from 'yaml';
import type { Bilingual } from './problem.ts';

/** A Markdown file in its two parts. Lines count from 1, in the file. */
export interface SplitFile {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

const FENCED = /^\uFEFF?(---[ \t]*\r?\n)([\s\S]*?)(^---[ \t]*(?:\r?\n|$))/m;

/** Parts the frontmatter from the text; undefined when the file does not begin with `---`. */
export function splitFrontmatter(text: string): SplitFile | undefined {
  const match = FENCED.exec(text);
  if (match?.index !== 0) return undefined;
  const [whole, , yaml = ''] = match;
  return {
    yaml,
    yamlLine: 2,
    body: text.slice(whole.length),
    bodyLine: whole.split('\n').length,
  };
}

interface ParsedYaml {
  readonly data: unknown;
  /** The line of a field's name, or of the nearest part of its path that is there. */
  lineOf(path: readonly PropertyKey[]): number;
}

type YamlError = { readonly error: Bilingual & { readonly line: number } };

/**
 * Reads YAML in its core schema: a date stays the text that was written, and each value knows its
 * line.
 *
 * @param firstLine the line of the file on which the YAML begins
 */
export function parseYaml(yaml: string, firstLine: number): ParsedYaml | YamlError {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => firstLine + lines.linePos(offset).line - 1;
  const broken = document.errors[0];
  if (broken) {
    const words = broken.code === 'DUPLICATE_KEY' ? TWICE : notYaml(broken);
    return { error: { line: lineAt(cause(broken, yaml)), ...words } };
  }
  return {
    data: document.toJS(),
    lineOf(path) {
      const start = startOf(document.contents, path);
      return start === undefined ? firstLine : lineAt(start);
    },
  };
}

/** Where the deepest part of a path begins that is there: a field at its name, an item at itself. */
function startOf(top: unknown, path: readonly PropertyKey[]): number | undefined {
  let value = top;
  let start: number | undefined;
  for (const step of path) {
    const pair = isMap(value) ? value.items.find(({ key }) => String(key) === String(step)) : null;
    const place = isSeq(value) ? value.items[Number(step)] : pair?.key;
    if (!isNode(place)) break;
    start = place.range?.[0];
    value = pair ? pair.value : place;
  }
  return start;
}

const TWICE: Bilingual = {
  ar: 'كُتب هذا الحقل مرتين. احذف أحد السطرين.',
  en: 'This field is written twice. Remove one of the two lines.',
};

function notYaml({ message }: YAMLParseError): Bilingual {
  return {
    ar: 'هذا السطر ليس YAML صحيحاً. اكتب «الحقل: القيمة» في سطر لكل حقل، وضع بين علامتَي "" كل قيمة فيها نقطتان رأسيتان (:) أو علامة #.',
    en: `This is not valid YAML (${firstSentence(message)}). Write "field: value", one a line, and put a value that holds a colon or # between "".`,
  };
}

/** Where the mistake was made. What was opened and not closed is noticed only at the end. */
function cause({ message, pos: [noticed] }: YAMLParseError, yaml: string): number {
  const opened = /["'[{][^"'[{]*$/.exec(yaml.slice(0, noticed));
  return opened && /closing|end with/.test(message) ? opened.index : noticed;
}

function firstSentence(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}
