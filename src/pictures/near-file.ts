import { statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { isWithin } from '../folders.ts';
import { nearNames } from '../text/near-name.ts';
import { basesOf } from './content-file.ts';
import { namesBelow } from './names-below.ts';

/** What is written behind a name for one copy of it: `boat-300x200`, `boat@2x`, `boat (1)`. */
const OF_A_COPY = /(?:-\d{2,4}x\d{2,4}|@\dx|-scaled| ?\(\d\))$/;

/** By programs: `.trash/boat.jpg`, `._boat.jpg` of a Mac. */
const HIDDEN = /(?:^|[\\/])\./;

/** What an address has behind the name of a file: `boat.jpg?w=300`. */
const BEHIND_NAME = /(\.[a-z\d]{2,5})[?#][\s\S]*/i;

/**
 * The file that is likely meant by a name at which there is none: of the same name in another folder or of another
 * ending, in other letters, or with a slip of the hand. Of files of one name it is that of the same ending, then that
 * in the folder that is named, then that in no other folder.
 *
 * @param isOfKind whether a file is of the kind that is looked for
 * @returns its name as the article has to write it
 */
export function nearFile(
  written: string,
  article: string,
  folder: string,
  isOfKind: (file: string) => boolean,
): string | undefined {
  const bases = basesOf(article, folder);
  const below = [...new Set(bases.flatMap(filesBelow))].sort();
  const files = below.filter((file) => isOfKind(file) && isFile(file));
  // One picture in two forms is one.
  const forms = Map.groupBy(files, (file) => join(dirname(file), stemOf(file)));
  const [last = '', inside] = written.replace(BEHIND_NAME, '$1').split(/[\\/]/).reverse();
  const stem = stemOf(last);
  const isAlike = (file: string) => extname(file).toLowerCase() === extname(last).toLowerCase();
  const find = nearNames([...forms.keys()], (place) => [basename(place)]);
  const place = find([stem, last, stem.replace(OF_A_COPY, '')], (each) => {
    const around = dirname(each);
    const fromFolder = basename(around) === inside ? 0 : bases.includes(around) ? 1 : 2;
    return (forms.get(each)?.some(isAlike) ? 0 : 3) + fromFolder;
  });
  const [first, ...others] = (place && forms.get(place)) ?? [];
  const found = others.find(isAlike) ?? first;
  const base = found && bases.find((each) => isWithin(each, found));
  return base && relative(base, found).split(sep).join('/');
}

function stemOf(file: string): string {
  return basename(file, extname(file));
}

/** All below a folder but what is hidden, as what was thrown away, or lies behind links: these may lead out of the content. */
function filesBelow(folder: string): readonly string[] {
  try {
    const { names } = namesBelow(folder, () => false);
    return names.filter((name) => !HIDDEN.test(name)).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** A link that leads nowhere is none. */
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
