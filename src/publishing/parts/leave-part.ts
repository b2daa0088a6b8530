import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Part, partName } from '../../cache/part.ts';
import type { Message } from '../../diagnostics/message.ts';
import { pathNotUsable } from '../../diagnostics/messages/commands.ts';
import { NO_PART_HERE, PART_AMONG_INPUTS, partNotWhole } from '../../diagnostics/messages/parts.ts';
import { ContentProblems } from '../../diagnostics/problem.ts';
import { CONTENT, isWithin, OUTPUT, PROJECT, STAGING, shownPath } from '../../folders.ts';
import { hashOfFile } from '../file-hashes.ts';
import { bring, filesToBring } from './part-files.ts';
import {
  isFolderOfPart,
  MANIFEST_OF_PART,
  type PartManifest,
  writePartManifest,
} from './part-manifest.ts';

/** Where a part is put if nobody says where. */
export function usualFolder(part: Part): string {
  return join(PROJECT, 'parts', partName(part));
}

/** Of these the site is made, or there it is put. */
const TAKEN = [CONTENT, OUTPUT, STAGING, join(PROJECT, 'src'), join(PROJECT, 'public')];

/**
 * Sees, before a build begins, that a part can be put into a folder: a new one, an empty one, or that of an earlier part.
 *
 * @throws `ContentProblems` naming the folder
 */
export function checkFolder(folder: string): void {
  if (TAKEN.some((taken) => isWithin(taken, folder) || isWithin(folder, taken)))
    throw problemAt(folder, PART_AMONG_INPUTS);
  if (!isFree(folder)) throw problemAt(folder, NO_PART_HERE);
  inWords(folder, () => tryToMake(incomingOf(folder)));
}

function isFree(folder: string): boolean {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats === undefined;
  return isFolderOfPart(folder) || readdirSync(folder).length === 0;
}

/** Where a part is until it is whole: not among the names that `parts/*` means. */
function incomingOf(folder: string): string {
  return join(dirname(folder), `.${basename(folder)}.incoming`);
}

/** What permissions say is not all that decides. */
function tryToMake(folder: string): void {
  mkdirSync(folder, { recursive: true });
  rmSync(folder, { recursive: true });
}

function problemAt(folder: string, message: Message): ContentProblems {
  return new ContentProblems([{ file: shownPath(folder), line: 1, severity: 'error', ...message }]);
}

/** Does something with a folder; what the system has against it is no fault of ours. */
function inWords<Result>(folder: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error;
    throw problemAt(folder, pathNotUsable(shownPath(folder), String(error.code)));
  }
}

/**
 * Puts what a build has kept where it can be taken to another machine; what was there stays until all of it is.
 *
 * @param cache in which it has kept it
 * @returns how many files it is
 */
export function leavePart(
  cache: string,
  folder: string,
  manifest: Omit<PartManifest, 'files'>,
): number {
  return inWords(folder, () => leave(cache, folder, manifest));
}

function leave(cache: string, folder: string, manifest: Omit<PartManifest, 'files'>): number {
  const incoming = incomingOf(folder);
  rmSync(incoming, { recursive: true, force: true });
  mkdirSync(incoming, { recursive: true });
  const names = filesToBring(cache, manifest.part.number);
  for (const name of names) bring(name, cache, incoming);
  const files = names.map((name) => [name, hashOfFile(join(incoming, name))] as const);
  writePartManifest(incoming, { ...manifest, files });
  // What cannot be sealed, as on a full disk, is not there.
  if (!isFolderOfPart(incoming)) throw problemAt(folder, partNotWhole(MANIFEST_OF_PART));
  rmSync(folder, { recursive: true, force: true });
  renameSync(incoming, folder);
  return files.length;
}
