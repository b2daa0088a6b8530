import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { shownPath } from '../../folders.ts';
import { splitFrontmatter } from '../../frontmatter/split-frontmatter.ts';
import { DEFAULT_LANGUAGE } from '../../strings/languages.ts';
import { decodeUtf8 } from '../../text/decode.ts';
import { languageOfPlace } from '../language-folder.ts';
import { listFolder } from '../list-folder.ts';
import { markdownFolders } from '../markdown-folder.ts';
import { readSite } from '../settings/site.ts';
import { mendText } from './mend-text.ts';

/** A file that was mended. */
export interface MendedFile {
  /** As `shownPath` gives it. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** Mends all files of the content in which there is something safe to mend: {@link mendText}. */
export function mendContent(): readonly MendedFile[] {
  const mended: MendedFile[] = [];
  for (const folder of Object.values(markdownFolders(readSite()))) {
    for (const file of listFolder(folder).files) mended.push(...mendFile(file));
  }
  return mended;
}

/** Mends a file, whole or not at all. One that cannot be read is left to be told of. */
export function mendFile(path: string): readonly MendedFile[] {
  const place = readable(path);
  const bytes = place && readFileSync(place);
  const before = bytes && decodeUtf8(bytes);
  if (!place || before === undefined) return [];
  const after = mendText(before, isArabic(before, path));
  if (after === before) return [];
  replaceFile(place, after);
  return [{ file: shownPath(path), before, after }];
}

/** The file itself, where a link leads to it. */
function readable(path: string): string | undefined {
  try {
    const place = realpathSync(path);
    return statSync(place).isFile() ? place : undefined;
  } catch {
    return undefined;
  }
}

function isArabic(text: string, path: string): boolean {
  const split = splitFrontmatter(text);
  const said =
    'yaml' in split ? /^lang[ \t]*:[ \t]*["']?([a-z]+)/m.exec(split.yaml)?.[1] : undefined;
  return (said ?? languageOfPlace(path) ?? DEFAULT_LANGUAGE) === DEFAULT_LANGUAGE;
}

/** Under another name a file is written before it takes the place of the one that is there. */
function replaceFile(place: string, text: string): void {
  const unfinished = join(dirname(place), `.mending-${randomUUID()}`);
  try {
    writeFileSync(unfinished, text, { flag: 'wx', flush: true });
    chmodSync(unfinished, statSync(place).mode);
    renameSync(unfinished, place);
  } finally {
    rmSync(unfinished, { force: true });
  }
}
