import { statSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import { isWithin } from '../folders.ts';
import { nearNames } from '../text/near-name.ts';
import { basesOf } from './content-file.ts';
import { namesBelow } from './names-below.ts';

/** What is written behind a name for one copy of it: `boat-300x200`, `boat@2x`, `boat (1)`. */
const OF_A_COPY = /(?:-\d{2,4}x\d{2,4}|@\dx|-scaled| ?\(\d\))$/;

/** What an address has behind the name of a file: `boat.jpg?w=300`. */
const BEHIND_NAME = /(\.[a-z\d]{2,5})[?#][\s\S]*/i;

/**
 * The file that is likely meant by a name at which there is none: of the same name in another folder or of another
 * ending, in other letters, or with a slip of the hand.
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
  const files = bases.flatMap(filesBelow).filter((file) => isOfKind(file) && isFile(file));
  const name = written.split(/[\\/]/).at(-1)?.replace(BEHIND_NAME, '$1') ?? '';
  const ending = extname(name).toLowerCase();
  const alike = files.filter((file) => extname(file).toLowerCase() === ending);
  const find = nearNames([...alike, ...files], (file) => [basename(file), stemOf(file)]);
  const found = find(name, stemOf(name), stemOf(name).replace(OF_A_COPY, ''));
  const base = found && bases.find((each) => isWithin(each, found));
  return base && relative(base, found).split(sep).join('/');
}

function stemOf(file: string): string {
  return basename(file, extname(file));
}

/** All below a folder but what lies behind links: these may lead out of the content. */
function filesBelow(folder: string): readonly string[] {
  try {
    return namesBelow(folder, () => false).names.map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** A link that leads nowhere is none. */
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
