import { splitFrontmatter } from '../../frontmatter/split-frontmatter.ts';
import { STRANGE_CHARACTERS, withPlainCharacters } from '../../text/characters.ts';
import { type Masked, NAME, replaceIn } from './masked.ts';
import { markFields } from './prose-in-fields.ts';
import { markProse, treeOf } from './prose-in-markdown.ts';
import { IN_ARABIC, IN_OTHERS } from './rules.ts';
import { areSameFields, isSameMarkdown } from './same-words.ts';

/** As often as mending may bring to light what else is to be mended. */
const MOST_ROUNDS = 5;

/** A file with words that can be mended: its fields, and where its text begins. */
interface Parts {
  readonly yaml: string;
  readonly yamlStart: number;
  readonly bodyStart: number;
}

/**
 * Mends what is safe to mend in a file: its words stay, folded, as they are, and so do its code, its
 * addresses, its fields and the shape of its text. A second time there is nothing to mend.
 *
 * @param text with any ends of lines
 * @param isArabic whether its words are
 */
export function mendText(text: string, isArabic: boolean): string {
  const rules = [withoutStrangeCharacters, ...(isArabic ? IN_ARABIC : IN_OTHERS)];
  return untilStable(text, (each) => {
    const whole = untilStable(each, (written) => mended(written, rules));
    return isSameText(each, whole) ? whole : mendedLines(each, whole);
  });
}

/** Of lines that were mended those that leave the text what it is: one may have made a sign of Markdown. */
function mendedLines(text: string, whole: string): string {
  const lines = text.split('\n');
  for (const [index, line] of whole.split('\n').entries()) {
    const before = lines[index];
    if (before === undefined || before === line) continue;
    const known = lines.join('\n');
    lines[index] = line;
    if (!isSameText(known, lines.join('\n'))) lines[index] = before;
  }
  return lines.join('\n');
}

function withoutStrangeCharacters(prose: Masked): Masked {
  const plain = ([character]: RegExpExecArray) => withPlainCharacters(character);
  return replaceIn(prose, STRANGE_CHARACTERS, plain, NAME);
}

function untilStable(text: string, mend: (text: string) => string): string {
  let made = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = mend(made);
    if (next === made) return made;
    made = next;
  }
  return text;
}

function mended(text: string, rules: readonly ((prose: Masked) => Masked)[]): string {
  const parts = partsOf(text);
  if (!parts) return text;
  const mask = new Uint8Array(text.length);
  markFields(parts.yaml, parts.yamlStart, mask);
  const body = text.slice(parts.bodyStart);
  markProse(body, treeOf(body), mask.subarray(parts.bodyStart));
  return rules.reduce<Masked>((prose, rule) => rule(prose), { text, mask }).text;
}

function isSameText(one: string, other: string): boolean {
  const [before, after] = [partsOf(one), partsOf(other)];
  if (!before || !after) return one === other;
  return (
    areSameFields(before.yaml, after.yaml) &&
    isSameMarkdown(one.slice(before.bodyStart), other.slice(after.bodyStart))
  );
}

/** Where the parts of a file are in it, if it has fields and text. */
function partsOf(text: string): Parts | undefined {
  const split = splitFrontmatter(text);
  if ('error' in split) return undefined;
  const lines = [...text.matchAll(/\r\n?|\n/g)].map(({ 0: end, index }) => index + end.length);
  const startOf = (line: number) => (line < 2 ? 0 : (lines[line - 2] ?? text.length));
  const yamlStart = startOf(split.yamlLine);
  const bodyStart = startOf(split.bodyLine);
  const yamlEnd = startOf(split.bodyLine - 1);
  return { yaml: text.slice(yamlStart, yamlEnd), yamlStart, bodyStart };
}
