import { statSync } from 'node:fs';
import { z } from 'astro/zod';
import { readSealed, writeSealed } from '../cache/sealed-file.ts';
import { type Entry, filesState } from './kept-entry.ts';
import { textsFile, textsName } from './kept-texts.ts';

/** A file that was changed after it was read within one tick of its clock would look as it did (ms). */
const TICK = 2000;

/** Size, times and number of a file. Its third no program can set. */
const stamp = z.tuple([z.number(), z.number(), z.number(), z.number()]);
type Stamp = z.infer<typeof stamp>;

const record = z.array(
  z.tuple([
    z.string(),
    z.object({
      file: stamp,
      texts: stamp.optional(),
      /** Of its pictures and other files. */
      beside: z.string(),
      digest: z.string(),
    }),
  ]),
);
type Seen = z.infer<typeof record>[number][1];

/**
 * The files that an earlier build has read and of which there was nothing to say. One that nobody has touched
 * since is not read again; of one that was touched its bytes are asked.
 */
export class Untouched {
  readonly #file: string;
  readonly #version: string;
  readonly #before: ReadonlyMap<string, Seen>;
  readonly #now = new Map<string, Seen>();
  readonly #begun = Date.now();

  /**
   * @param file where it is written
   * @param version of what entries are made by
   */
  constructor(file: string, version: string) {
    this.#file = file;
    this.#version = `untouched 1 ${version}`;
    const sealed = readSealed(file, this.#version);
    this.#before = new Map(sealed && record.safeParse(JSON.parse(sealed.toString('utf8'))).data);
  }

  /**
   * The entry of a file, if it is what was made of it, and nothing that it was made of was touched.
   *
   * @param entry that nobody can have changed (`kept-entries.ts`)
   */
  entryOf(path: string, entry: Entry | undefined): Entry | undefined {
    const seen = this.#before.get(path);
    if (!seen || !entry || entry.digest !== seen.digest) return undefined;
    const now = seenNow(path, entry);
    if (!now || JSON.stringify(now) !== JSON.stringify(seen)) return undefined;
    this.#now.set(path, seen);
    return entry;
  }

  /** Notes a file that was read, of which there is nothing to say. */
  note(path: string, entry: Entry): void {
    if (this.#now.has(path)) return;
    const seen = seenNow(path, entry);
    if (seen && seen.file[2] < this.#begun - TICK) this.#now.set(path, seen);
  }

  save(): void {
    const changed = [...this.#now].some(([path, seen]) => this.#before.get(path) !== seen);
    if (!changed && this.#now.size === this.#before.size) return;
    writeSealed(this.#file, this.#version, Buffer.from(JSON.stringify([...this.#now])));
  }
}

function seenNow(path: string, entry: Entry): Seen | undefined {
  const { digest = '' } = entry;
  const name = textsName(entry);
  const file = stampOf(path);
  const texts = name === undefined ? undefined : stampOf(textsFile(name));
  const beside = filesState(path, entry);
  if (!file || beside === undefined || (name !== undefined && !texts)) return undefined;
  return { file, ...(texts && { texts }), beside, digest: String(digest) };
}

function stampOf(file: string): Stamp | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats && [stats.size, stats.mtimeMs, stats.ctimeMs, stats.ino];
}
