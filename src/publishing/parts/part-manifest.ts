import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { type Part, parsePart } from '../../cache/part.ts';
import { readSealed, writeSealed } from '../../cache/sealed-file.ts';
import { jsonIn } from '../../text/json.ts';
import { statsAt } from '../file-hashes.ts';
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

/** Writes, under a seal, what is to be known of a part into its folder. */
export function writePartManifest(folder: string, manifest: PartManifest): void {
  writeSealed(join(folder, MANIFEST_OF_PART), VERSION, Buffer.from(JSON.stringify(manifest)));
}

const part = z.object({ number: z.number(), of: z.number() });
const isPart = ({ number, of }: Part) => parsePart(`${number}/${of}`) !== undefined;
const text = z.string();

/** A part comes from another machine, which can seal what it likes. */
const manifest = z.object({
  part: part.refine(isPart),
  instant: z.int(),
  inputs: z.object({ machine: text, place: text, code: text, content: text }),
  files: z.array(z.tuple([text, text])),
});

/** @returns undefined if it is not there, or not as it was written by this version of the project */
export function readPartManifest(folder: string): PartManifest | undefined {
  const file = join(folder, MANIFEST_OF_PART);
  // What is no file, such as a pipe, might be read without an end.
  const sealed = statsAt(file)?.isFile() ? readSealed(file, VERSION) : undefined;
  return sealed && manifest.safeParse(jsonIn(sealed.toString('utf8'))).data;
}

/** Whether a part was put into a folder, be it whole or not. */
export function isFolderOfPart(folder: string): boolean {
  return existsSync(join(folder, MANIFEST_OF_PART));
}
