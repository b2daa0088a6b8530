import { dirname, extname, join } from 'node:path';

/** What WordPress puts behind a picture's name: a size, or that it made a large one smaller. */
const SIZE = /-\d{2,5}x\d{2,5}$/;
const SCALED = /-scaled$/;
/** What it puts there where another file had the name, or the picture was changed. */
const AGAIN = /-(?:\d|e\d{10,13})$/;

/** The folders in which Ghost serves the sizes of a picture. */
const SIZE_FOLDER = /(^|\/)size\/w\d{2,5}(?:h\d{2,5})?\/(?:format\/\w+\/)?/;

/** Names under which the same picture may lie, the largest first, and those under which a near one may. */
export interface OtherNames {
  readonly same: readonly string[];
  readonly near: readonly string[];
}

/** Whether a name is that of one size of a picture. */
export function isSized(path: string): boolean {
  return SIZE_FOLDER.test(path) || SIZE.test(path.slice(0, path.length - extname(path).length));
}

/** The other names of a picture that a system saved in several sizes. */
export function otherNames(path: string): OtherNames {
  const served = path.replace(SIZE_FOLDER, '$1');
  if (served === path) return namesBeside(path);
  const { same, near } = namesBeside(served);
  return { same: [served, ...same], near };
}

function namesBeside(path: string): OtherNames {
  const ending = extname(path);
  const folder = dirname(path);
  const stem = path.slice(folder === '.' ? 0 : folder.length + 1, path.length - ending.length);
  const named = (names: readonly string[]) =>
    [...new Set(names)]
      .filter((name) => name !== stem && name !== '')
      .map((name) => (folder === '.' ? `${name}${ending}` : join(folder, `${name}${ending}`)));
  const whole = stem.replace(SIZE, '').replace(SCALED, '');
  const first = whole.replace(AGAIN, '').replace(SCALED, '');
  return {
    same: named([whole, `${whole}-scaled`, stem.replace(SIZE, '')]),
    near: whole === first ? [] : named([first, `${first}-scaled`]),
  };
}
