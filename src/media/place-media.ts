import type { Note } from '../diagnostics/problem.ts';
import { writtenDuration } from '../markdown/media-boxes/duration.ts';
import {
  type DrawnMedia,
  fillMediaPlaces,
  type WrittenMedia,
} from '../markdown/media-boxes/media.ts';
import type { Language } from '../strings/languages.ts';
import { digitsOf, type Numerals } from '../strings/numerals.ts';
import { findCaptions, findMedia, type MediaFile } from './find-media.ts';
import { type Player, playerHtml } from './player-html.ts';

/** What a page with media is drawn by. */
interface Around {
  /** The article's file. */
  readonly article: string;
  readonly language: Language;
  /** The path below which the site lies. */
  readonly basePath: string;
  readonly numerals: Numerals;
  /** The size of each still picture, by its number, if it was found. */
  readonly pictures: readonly (Size | undefined)[];
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Placed {
  readonly html: string;
  readonly files: readonly MediaFile[];
  readonly notes: readonly Note[];
}

/** Puts the players of a text into their places, or tells what is wrong with their files. */
export async function placeMedia(
  html: string,
  media: readonly WrittenMedia[],
  around: Around,
): Promise<Placed> {
  const files: MediaFile[] = [];
  const notes: Note[] = [];
  const drawn: DrawnMedia[] = [];
  for (const written of media) {
    const found = await findMedia(written.src, written.kind, around.article);
    const captions = written.captions && (await captionsOf(written.captions, around));
    if (captions && 'problem' in captions)
      notes.push({ line: captions.line, severity: 'error', ...captions.problem });
    if ('problem' in found) {
      notes.push({ line: written.line, severity: 'error', ...found.problem });
      drawn.push({ player: '', file: '' });
      continue;
    }
    files.push(publishedOf(found));
    const track = captions && 'file' in captions ? publishedOf(captions) : undefined;
    if (track) files.push(track);
    drawn.push(playerHtml(playerOf(written, found, track, around)));
  }
  return { html: fillMediaPlaces(html, drawn), files, notes };
}

async function captionsOf(
  { line, value }: NonNullable<WrittenMedia['captions']>,
  { article }: Around,
) {
  return { line, ...(await findCaptions(value, article)) };
}

function publishedOf({ file, name, size }: MediaFile): MediaFile {
  return { file, name, size };
}

function playerOf(
  { kind, description, poster, duration }: WrittenMedia,
  found: Exclude<Awaited<ReturnType<typeof findMedia>>, { problem: unknown }>,
  track: MediaFile | undefined,
  { language, basePath, pictures, numerals }: Around,
): Player {
  const seconds = duration ?? found.duration;
  const own =
    found.width && found.height ? { width: found.width, height: found.height } : undefined;
  const size = own ?? (poster === undefined ? undefined : pictures[poster]) ?? WIDE;
  const at = (name: string) => `${basePath}media/${encodeURIComponent(name)}`;
  return {
    kind,
    language,
    digits: digitsOf(language, numerals),
    description,
    size,
    src: at(found.name),
    track: track && at(track.name),
    bytes: found.size,
    ...(seconds !== undefined && { length: writtenDuration(seconds) }),
  };
}

/** What a film is where nothing says its size. */
const WIDE: Size = { width: 1280, height: 720 };
