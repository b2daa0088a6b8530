import { withFewMarks } from '../text/marks.ts';

/** A segment of a path that is a folder's name on every disk, with no sign that hosts give a meaning. */
const SEGMENT = /^(?!\.{1,2}$)[^\s\p{C}/\\?#%:*<>|"]+$/u;

/** The file that a server sends for a folder, and so the folder's address by another name. */
const INDEX = /(?<=.)\/index\.html\/?$/;

/** Bytes that a folder's name may have, and a path: systems take no longer ones, with that of the site before it. */
const [LONGEST, LONGEST_PATH] = [255, 900];

/**
 * Reads an address that an article had: a path from the site's root, as `/old/path/`, its letters as they
 * are or percent-encoded.
 *
 * @returns the path, decoded, with a slash at both ends, that of a folder for its `index.html`; undefined if
 *   no page can be there
 */
export function oldAddress(written: string): string | undefined {
  const path = decoded(written.trim())?.replace(INDEX, '/');
  if (!path?.startsWith('/') || Buffer.byteLength(path) > LONGEST_PATH) return undefined;
  const segments = path.replace(/^\//, '').replace(/\/$/, '').split('/');
  const isUsable = (segment: string, at: number) =>
    SEGMENT.test(segment) &&
    Buffer.byteLength(segment) <= LONGEST &&
    // What lies in a file would need a folder in its place.
    (at === segments.length - 1 || !/\.html?$/i.test(segment));
  return segments.every(isUsable) ? `/${segments.join('/')}/` : undefined;
}

function decoded(path: string): string | undefined {
  try {
    return withFewMarks(decodeURIComponent(path)).normalize('NFC');
  } catch {
    return undefined;
  }
}
