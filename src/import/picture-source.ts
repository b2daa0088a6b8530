import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, join, resolve, sep } from 'node:path';
import { slugify } from '../text/slug.ts';
import { isSized, otherNames } from './picture-names.ts';
import type { NamedPicture } from './reading.ts';

/** A picture that is taken along, and the name by which the article has it. */
export interface TakenPicture {
  /** From the folder of pictures. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The name of the file, where it is perhaps another than the one that was named. */
  readonly instead?: string | undefined;
}

/** Why a picture is not taken along. */
export type NotTaken = 'elsewhere' | 'missing' | 'outside' | 'kind';

/** Where pictures are looked for. Nothing is read beyond these folders. */
export interface PictureFolders {
  /** That of the file. */
  readonly beside: string;
  /** One beside it that has its name, in which Hexo keeps its pictures. */
  readonly own?: string | undefined;
  /** The one that the editor named, in which the file is. */
  readonly root: string;
  /** That of `--media`. */
  readonly media: string | undefined;
}

const KINDS = new Set(['.jpg', '.jpeg', '.png', '.webp', '.avif', '.gif']);

/** Folders that systems serve from the root of a site. */
const SERVED = ['.', 'static', 'public', 'assets', 'content', 'src', 'source'];

/** A picture larger than this is none for a page. */
const LARGEST = 32 * 1024 * 1024;

/**
 * Finds a picture that a text names: in the text's own file, beside it, below the folder that is imported,
 * or in the folder of uploads, by its path or by its name alone; of a size of a picture, the picture.
 *
 * @param folder of the article's pictures, from the folder of pictures
 */
export function takePicture(
  { src, bytes }: NamedPicture,
  folders: PictureFolders,
  folder: string,
): TakenPicture | NotTaken {
  if (bytes) {
    const ending = endingOf(bytes);
    return ending ? { name: `${folder}/${shortHash(bytes)}${ending}`, bytes } : 'kind';
  }
  const path = pathOf(src);
  if (path === undefined) return 'kind';
  const isElsewhere = /^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(src);
  const { same, near } = otherNames(path);
  const isUploaded = /(?:^|\/)(?:uploads|content\/images)\//.test(path) && isSized(path);
  const places = (names: readonly string[]) =>
    names.flatMap((name) => placesOf(name, folders, isElsewhere));
  const there = places(isUploaded ? [...same, path] : [path, ...same]).filter(isFile);
  const own = there.find((place) => isInside(place, folders));
  const inside = own ?? places(near).find((place) => isFile(place) && isInside(place, folders));
  if (inside === undefined) {
    const leads = places([path]).some((place) => !isBelow(resolve(place), folders));
    if (isElsewhere) return 'elsewhere';
    return there.length > 0 || (leads && /^\.\.?\//.test(path)) ? 'outside' : 'missing';
  }
  const ending = extname(inside).toLowerCase();
  if (!KINDS.has(ending) || statSync(inside).size > LARGEST) return 'kind';
  const stem = slugify(basename(inside, extname(inside))) || 'picture';
  return {
    name: `${folder}/${stem}${ending}`,
    bytes: readFileSync(inside),
    instead: own ? undefined : basename(inside),
  };
}

function isFile(place: string): boolean {
  return existsSync(place) && statSync(place).isFile();
}

function pathOf(src: string): string | undefined {
  if (src.startsWith('data:')) return undefined;
  const path = src.replace(/^(?:[a-z][a-z\d+.-]*:)?\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function placesOf(path: string, folders: PictureFolders, isElsewhere: boolean) {
  const { beside, own, root, media } = folders;
  const relative = path.replace(/^[/\\]+/, '');
  const uploaded = /(?:wp-content\/uploads|content\/images|uploads)\/(.+)$/s.exec(relative)?.[1];
  const inMedia =
    media === undefined
      ? []
      : [relative, uploaded, basename(relative)].flatMap((name) =>
          name ? [join(media, name)] : [],
        );
  if (isElsewhere) return inMedia;
  const served = SERVED.map((name) => join(root, name, relative));
  return path.startsWith('/')
    ? [...served, ...inMedia]
    : [join(beside, path), ...(own === undefined ? [] : [join(own, path)]), ...served, ...inMedia];
}

function isInside(place: string, folders: PictureFolders): boolean {
  return isBelow(realpathSync(place), {
    beside: realpathSync(folders.beside),
    root: realpathSync(folders.root),
    media: folders.media && realpathSync(folders.media),
  });
}

function isBelow(place: string, { beside, root, media }: PictureFolders): boolean {
  return [beside, root, media].some(
    (folder) => folder !== undefined && place.startsWith(resolve(folder) + sep),
  );
}

function shortHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 10);
}

/** What is in a picture, whatever it is called: none for drawings, and for what only printers show. */
function endingOf(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  if (head.startsWith('\u0089PNG')) return '.png';
  if (head.startsWith('GIF8')) return '.gif';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return '.webp';
  if (/^ftypavi[fs]/.test(head.slice(4))) return '.avif';
  return head.startsWith('\u00ff\u00d8\u00ff') ? '.jpg' : undefined;
}
