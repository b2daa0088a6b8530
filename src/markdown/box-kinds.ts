import { fold } from '../arabic/fold.ts';

/** What a box can be. */
export type BoxKind = 'note' | 'correction' | 'quote' | 'verse';

/** Each kind by the names that editors write after `:::`; the first two are those we teach. */
const NAMES: Readonly<Record<BoxKind, readonly string[]>> = {
  note: ['ملاحظة', 'note', 'تنويه'],
  correction: ['تصحيح', 'correction'],
  quote: ['اقتباس', 'quote'],
  verse: ['شعر', 'verse', 'poem'],
};

const KINDS = new Map(
  (['note', 'correction', 'quote', 'verse'] as const).flatMap((kind) =>
    NAMES[kind].map((name) => [fold(name), kind] as const),
  ),
);

/** The kind that an editor named, however it is spelled: ملاحظه, Note. */
export function boxKind(name: string): BoxKind | undefined {
  return KINDS.get(fold(name));
}

const TAUGHT = Object.values(NAMES);

/** The names there are, for an editor who wrote another. */
export const BOX_NAMES = {
  ar: TAUGHT.map(([arabic]) => arabic).join('، '),
  en: TAUGHT.map(([, english]) => english).join(', '),
};
