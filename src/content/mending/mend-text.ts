import { sentencesOfOthers } from '../../arabic/other-languages.ts';
import { STRANGE_CHARACTERS, withPlainCharacters } from '../../text/characters.ts';
import { maskOf, partsOf } from './mask-file.ts';
import { type Masked, NAME, replaceIn } from './masked.ts';
import { IN_ARABIC, IN_OTHERS } from './rules.ts';
import { areSameFields, isSameMarkdown } from './same-words.ts';

/** As often as mending may bring to light what else is to be mended. */
const MOST_ROUNDS = 5;

/** What is mended in a text. */
interface Rules {
  readonly isArabic: boolean;
  readonly all: readonly ((prose: Masked) => Masked)[];
}

/**
 * Mends what is safe to mend in a file: its words stay, folded, as they are, and so do its code, its
 * addresses, its fields and the shape of its text. A second time there is nothing to mend.
 *
 * @param text with any ends of lines
 * @param isArabic whether its words are
 */
export function mendText(text: string, isArabic: boolean): string {
  const all = [withoutStrangeCharacters, ...(isArabic ? IN_ARABIC : IN_OTHERS)];
  const rules = { isArabic, all };
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

function mended(text: string, rules: Rules): string {
  const mask = maskOf(text);
  if (!mask) return text;
  if (rules.isArabic) leaveOtherLanguages(text, mask);
  return rules.all.reduce<Masked>((prose, rule) => rule(prose), { text, mask }).text;
}

/** Of a sentence in another language nothing is mended but what cannot be seen and letters of PDFs. */
function leaveOtherLanguages(text: string, mask: Uint8Array): void {
  for (const { 0: paragraph, index } of text.matchAll(/(?:(?!\n[ \t]*\r?\n)[\s\S])+/g))
    for (const { start, end } of sentencesOfOthers(paragraph))
      for (let at = index + start; at < index + end; at += 1)
        mask[at] = Math.min(mask[at] ?? 0, NAME);
}

/**
 * A text without the direction marks around its lines, with which it cannot be published: what stands behind
 * them is the sign that was meant, and two lines that have them are a list only when both are without. Before the
 * fence of code they stay: an end that has them is not seen.
 */
function asMeant(markdown: string): string {
  return markdown.replace(/^([ \t>]*)[\u202A-\u202E]+(?![\u202A-\u202E`~])/gm, '$1');
}

function isSameText(one: string, other: string): boolean {
  const [before, after] = [partsOf(one), partsOf(other)];
  if (!before || !after) return one === other;
  return (
    areSameFields(before.yaml, after.yaml) &&
    isSameMarkdown(asMeant(one.slice(before.bodyStart)), asMeant(other.slice(after.bodyStart)))
  );
}
