import { withFewMarks } from './marks.ts';

/**
 * Characters that no text needs: they cannot be seen, and turn what is read into something other than
 * what is written. https://www.unicode.org/reports/tr55/ Joiners, no-break spaces and direction marks
 * are not among them.
 */
const INVISIBLE = new RegExp(
  [
    // Control characters, but for tabs and line ends; halves of characters; what is no character.
    String.raw`[^\P{Cc}\t\n\r]|\p{Cs}|\p{Noncharacter_Code_Point}`,
    // Direction overrides and embeddings; shaping controls of old.
    String.raw`[\u202A-\u202E\u206A-\u206F]`,
    // Soft hyphen, spaces without width, invisible operators, fillers, tags.
    String.raw`[\u00AD\u034F\u115F\u1160\u180E\u200B\u2060-\u2064\u3164\uFEFF\u{E0000}-\u{E007F}]`,
  ].join('|'),
  'gu',
);

/** Letters as lead type had them (Arabic Presentation Forms A and B). */
const PRESENTATION = /[\uFB50-\uFDFF\uFE70-\uFEFC]/gu;

/** Beginnings of isolates, and their end, U+2069. */
const ISOLATE = /[\u2066-\u2069]/g;

/** ﷺ ﷽ ﴾ ﴿ stand in those blocks and are signs of their own. */
const SIGNS = /[ﷺ﷽﴾﴿]/u;

/** Characters that {@link withPlainCharacters} takes out, or writes otherwise. */
export const STRANGE_CHARACTERS = new RegExp(`${INVISIBLE.source}|${PRESENTATION.source}`, 'gu');

/** A code point as Unicode writes it: `U+200B`. */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The characters of a line that cannot be seen, with the word before each where it stands first. */
export function invisibleCharacters(line: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { 0: character, index } of line.matchAll(INVISIBLE)) {
    if (found.has(character)) continue;
    const before = line.slice(0, index).replace(INVISIBLE, '').trim();
    found.set(character, before.split(/\s+/).at(-1) ?? '');
  }
  return found;
}

/** The letters of a text that stand in it as lead type had them. */
export function presentationForms(text: string): readonly string[] {
  return (text.match(PRESENTATION) ?? []).filter(isPresentationForm);
}

/** The letters of the keyboard that a presentation form stands for. */
export function keyboardLetters(form: string): string {
  return form.normalize('NFKC').trim();
}

/** Text in letters of the keyboard. */
export function withKeyboardLetters(text: string): string {
  return text.replace(PRESENTATION, (form) =>
    isPresentationForm(form) ? form.normalize('NFKC') : form,
  );
}

/** Text without invisible characters and isolates left open, in letters of the keyboard: what was pasted, cleaned. */
export function withPlainCharacters(text: string): string {
  return withKeyboardLetters(withFewMarks(text).replace(INVISIBLE, ''))
    .split('\n')
    .map(withPairedIsolates)
    .join('\n');
}

/** A line without the isolates that close in another, or nowhere: they would turn what stands around them. */
function withPairedIsolates(line: string): string {
  if (!hasUnbalancedIsolates(line)) return line;
  const unpaired = new Set<number>();
  const open: number[] = [];
  for (const { 0: character, index } of line.matchAll(ISOLATE)) {
    if (character !== '\u2069') open.push(index);
    else if (open.pop() === undefined) unpaired.add(index);
  }
  for (const index of open) unpaired.add(index);
  return line.replace(ISOLATE, (character, index) => (unpaired.has(index) ? '' : character));
}

/** Whether isolates (U+2066 to U+2069) do not close in a text, or close without having opened. */
export function hasUnbalancedIsolates(text: string): boolean {
  let depth = 0;
  for (const [character] of text.matchAll(ISOLATE)) {
    depth += character === '\u2069' ? -1 : 1;
    if (depth < 0) return true;
  }
  return depth !== 0;
}

function isPresentationForm(form: string): boolean {
  return !SIGNS.test(form) && form.normalize('NFKC') !== form;
}
