import { dirname, join } from 'node:path';
import { type Part, partName } from '../../cache/part.ts';
import type { Message } from '../../diagnostics/message.ts';
import {
  NO_PART,
  partMissing,
  partNotWhole,
  partOfAnotherClock,
  partOfOtherInput,
  partOfOthers,
  partTwice,
} from '../../diagnostics/messages/parts.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import { shownPath } from '../../folders.ts';
import { hashAt } from '../file-hashes.ts';
import { isPathInPart } from './part-files.ts';
import type { PartInputs } from './part-inputs.ts';
import { isFolderOfPart, MANIFEST_OF_PART, type PartManifest } from './part-manifest.ts';

/** A folder that was named as one of a part. */
export interface FolderOfPart {
  readonly folder: string;
  readonly manifest: PartManifest | undefined;
}

/** The second of the last part that was built: one of an earlier moment is what was left of another build. */
export function latestInstant(named: readonly FolderOfPart[]): number | undefined {
  const instants = named.flatMap(({ manifest }) => (manifest ? [manifest.instant] : []));
  return instants.length > 0 ? Math.max(...instants) : undefined;
}

/** Each more likely to make the ones after it others, too. */
const INPUTS = ['machine', 'place', 'code', 'content'] as const;

/**
 * What is wrong with parts that are to be joined: they have to be all of one count, each once and whole, and built from
 * what is here, at one moment.
 *
 * @param here what a part is built from here
 * @param instant the second at which they should be built
 */
export function partProblems(
  named: readonly FolderOfPart[],
  here: PartInputs,
  instant: number,
): readonly Problem[] {
  const problems: Problem[] = [];
  const tell = (folder: string, message: Message) =>
    problems.push({ file: shownPath(folder), line: 1, severity: 'error', ...message });
  const found = new Map<number, string>();
  const first = named.find(({ manifest }) => manifest);
  for (const { folder, manifest } of named) {
    if (!manifest) {
      tell(folder, isFolderOfPart(folder) ? partNotWhole(MANIFEST_OF_PART) : NO_PART);
      continue;
    }
    const { part, inputs } = manifest;
    const lost = manifest.files.find((file) => !isWhole(folder, file));
    if (lost) tell(folder, partNotWhole(lost[0]));
    const other = INPUTS.find((input) => inputs[input] !== here[input]);
    if (other) tell(folder, partOfOtherInput(other));
    if (manifest.instant !== instant) tell(folder, partOfAnotherClock(manifest.instant, instant));
    const count = first?.manifest?.part;
    if (first && count && count.of !== part.of) {
      tell(folder, partOfOthers(written(part), written(count), shownPath(first.folder)));
      continue;
    }
    const before = found.get(part.number);
    if (before !== undefined) tell(folder, partTwice(written(part), shownPath(before)));
    else found.set(part.number, folder);
  }
  for (const part of missing(first?.manifest?.part.of ?? 0, found)) {
    const folder = join(dirname(first?.folder ?? ''), partName(part));
    tell(folder, partMissing(written(part), instant));
  }
  return problems;
}

function isWhole(folder: string, [path, hash]: PartManifest['files'][number]): boolean {
  return isPathInPart(path) && hashAt(join(folder, path)) === hash;
}

function missing(of: number, found: ReadonlyMap<number, string>): readonly Part[] {
  const all = Array.from({ length: of }, (_, at) => ({ number: at + 1, of }));
  return all.filter(({ number }) => !found.has(number));
}

function written({ number, of }: Part): string {
  return `${number}/${of}`;
}
