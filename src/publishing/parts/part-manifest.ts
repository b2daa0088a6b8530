import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from '../../cache/part.ts';
import { readSealed, writeSealed } from '../../cache/sealed-file.ts';
import type { PartInputs } from './part-inputs.ts';

/** What is to be known of a part before it is joined with others. */
export interface PartManifest {
  readonly part: Part;
  /** The second at which it was built. */
  readonly instant: number;
  readonly inputs: PartInputs;
  /** Paths in its folder, with slashes, and the hash of each. */
  readonly files: readonly (readonly [path: string, hash: string])[];
}

/** In the folder of a part: written last, so that what has none is no part. */
export const MANIFEST_OF_PART = 'part';

/** Changes with what stands in a part. */
const VERSION = 'part 1';

export function writePartManifest(folder: string, manifest: PartManifest): void {
  writeSealed(join(folder, MANIFEST_OF_PART), VERSION, Buffer.from(JSON.stringify(manifest)));
}

/** @returns undefined if it is not there, or not as it was written by this version of the project */
export function readPartManifest(folder: string): PartManifest | undefined {
  const sealed = readSealed(join(folder, MANIFEST_OF_PART), VERSION);
  // The seal is whole, so it is what was written here.
  return sealed && JSON.parse(sealed.toString('utf8'));
}

/** Whether a part was put into a folder, be it whole or not. */
export function isFolderOfPart(folder: string): boolean {
  return existsSync(join(folder, MANIFEST_OF_PART));
}
