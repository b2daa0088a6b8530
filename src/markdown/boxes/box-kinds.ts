import { fold } from '../../arabic/fold.ts';
import type { Language } from '../../strings/languages.ts';
import { drawMedia } from '../media-boxes/media-box.ts';
import { type DrawBox, drawLabelledBox, drawPullQuote } from './box-drawing.ts';
import { type EndOfBox, endOfBlocks, endOfLines } from './box-markers.ts';
import { verseLines } from './verse.ts';

/** What a box can be: another kind is another entry of {@link BOX_KINDS}. */
export interface BoxKind {
  /** What editors write after `:::`; the first of each language is taught, and labels the box. */
  readonly names: Readonly<Record<Language, readonly [taught: string, ...others: string[]]>>;
  /** Where it ends: its text is read as blocks, which may be boxes, or line by line. */
  readonly endOf: EndOfBox;
  readonly draw: DrawBox;
  /** Whether it says itself that it lacks what it has to name. */
  readonly namesFile?: true;
}

const BOX_KINDS: readonly BoxKind[] = [
  {
    names: { ar: ['ملاحظة', 'تنويه'], en: ['Note'] },
    endOf: endOfBlocks,
    draw: drawLabelledBox('note'),
  },
  {
    names: { ar: ['تصحيح'], en: ['Correction'] },
    endOf: endOfBlocks,
    draw: drawLabelledBox('correction'),
  },
  { names: { ar: ['اقتباس'], en: ['Quote'] }, endOf: endOfBlocks, draw: drawPullQuote },
  { names: { ar: ['شعر'], en: ['Verse', 'Poem'] }, endOf: endOfLines, draw: verseLines },
  {
    names: { ar: ['فيديو', 'مرئي'], en: ['Video'] },
    endOf: endOfLines,
    draw: drawMedia('video'),
    namesFile: true,
  },
  {
    names: { ar: ['صوت', 'صوتي'], en: ['Audio', 'Sound'] },
    endOf: endOfLines,
    draw: drawMedia('audio'),
    namesFile: true,
  },
];

const KINDS_BY_NAME = new Map(
  BOX_KINDS.flatMap((kind) =>
    Object.values(kind.names).flatMap((names) => names.map((name) => [fold(name), kind] as const)),
  ),
);

/** The kind that an editor named, however it is spelled: ملاحظه, Note, `شعر:`. */
export function boxKind(name: string): BoxKind | undefined {
  return KINDS_BY_NAME.get(fold(name.replace(/[:：]$/, '')));
}

/** The names there are, for an editor who wrote another. */
export const BOX_NAMES = {
  ar: BOX_KINDS.map(({ names }) => names.ar[0]).join('، '),
  en: BOX_KINDS.map(({ names }) => names.en[0].toLowerCase()).join(', '),
};
