import type { StateBlock } from 'markdown-it';
import type { WrittenField } from './media.ts';

/** What a line of a box for media may say, by the words that it begins with. */
const FIELDS: Readonly<Record<MediaField, RegExp>> = {
  poster: /^(?:الصورة|صورة|poster|picture|image)\s*[:：]\s*(?=\S)/i,
  captions: /^(?:الترجمة|ترجمة|captions|subtitles)\s*[:：]\s*(?=\S)/i,
  duration: /^(?:المدة|مدة|المدّة|duration|length)\s*[:：]\s*(?=\S)/i,
};

export type MediaField = 'poster' | 'captions' | 'duration';

/** A box for media as it was written, apart into the text that is shown and its fields. */
export interface MediaLines {
  /** The line with the file's name, then those of the caption. */
  readonly text: readonly WrittenField[];
  readonly fields: Readonly<Partial<Record<MediaField, WrittenField>>>;
}

/** Reads the lines of a box, from 0: fields may stand anywhere below the first. */
export function mediaLines(state: StateBlock, from: number, close: number): MediaLines {
  const text: WrittenField[] = [];
  const fields: Partial<Record<MediaField, WrittenField>> = {};
  for (let line = from; line < close; line += 1) {
    const value = state.getLines(line, line + 1, state.blkIndent, false).trim();
    const field = fieldIn(value);
    if (field) fields[field.name] ??= { line: line + 1, value: field.value };
    else if (value !== '') text.push({ line: line + 1, value });
  }
  return { text, fields };
}

function fieldIn(line: string): { readonly name: MediaField; readonly value: string } | undefined {
  for (const name of ['poster', 'captions', 'duration'] as const) {
    const [written] = FIELDS[name].exec(line) ?? [];
    if (written !== undefined) return { name, value: fileName(line.slice(written.length)) };
  }
  return undefined;
}

/** A file may be named as a link to it, too. */
function fileName(value: string): string {
  const [, inLink] = /^!?\[[^\]]*\]\(<?([^()<>]*)>?\)$/.exec(value) ?? [];
  return inLink ?? value;
}
