/** A sound or a moving picture as the editor wrote it. */
export interface WrittenMedia {
  readonly kind: MediaKind;
  /** The line of its file's name, from 1. */
  readonly line: number;
  /** The name of its file. */
  readonly src: string;
  /** What it shows or says. */
  readonly description: string;
  /** The number of its still picture in the environment's list. */
  readonly poster?: number | undefined;
  readonly captions?: WrittenField | undefined;
  /** In seconds, if the editor wrote it. */
  readonly duration?: number | undefined;
}

export type MediaKind = 'video' | 'audio';

/** What stands behind the name and the colon of a line. */
export interface WrittenField {
  /** From 1. */
  readonly line: number;
  readonly value: string;
}

const PLACE = /<media-(player|file) (\d+)>/g;

/**
 * Draws the places of a player and of what is told of its file, numbered (`info`) as in the
 * environment's list: the file is looked for later (`media/place-media.ts`).
 */
export const MEDIA_HTML = {
  media_player: placeOf('player'),
  media_file: placeOf('file'),
};

// Text has no `<`, so that no editor can write a place.
function placeOf(part: keyof DrawnMedia) {
  return (tokens: readonly { readonly info: string }[], index: number) =>
    `<media-${part} ${Number(tokens[index]?.info)}>`;
}

/** The HTML of one: its player, and what is told of its file. */
export interface DrawnMedia {
  readonly player: string;
  readonly file: string;
}

/** Fills the places. */
export function fillMediaPlaces(html: string, drawn: readonly DrawnMedia[]): string {
  return html.replace(PLACE, (_place, part, number) => {
    const { player = '', file = '' } = drawn[Number(number)] ?? {};
    return part === 'player' ? player : file;
  });
}
