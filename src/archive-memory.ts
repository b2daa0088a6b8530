import { join } from 'node:path';
import { readSealed, writeSealed } from './cache/sealed-file.ts';
import { cacheVersion } from './content/cache-version.ts';
import { CACHE, PROJECT } from './folders.ts';
import { FoundBefore } from './related/found-before.ts';
import { KeptArchives } from './related/kept-archives.ts';
import { Memory } from './related/memory.ts';
import type { Learned } from './related/related.ts';

/** Where what was learned of the archive is kept for the next build. */
const MEMORY = join(CACHE, 'related');

/** Where it is kept what was found with it. */
const FOUND = join(CACHE, 'related-found');

/** Where the archives are kept in which the newest articles are not. */
const ARCHIVES = join(CACHE, 'related-archives');

/** The dev server's, which does not write. It outlives modules that ask for content: this one asks for none. */
let edited: Memory | undefined;

/** Does something with what earlier builds have learned, and keeps what this one has. */
export function withLearned<Result>(find: (learned: Learned) => Result): Result {
  if (process.env.KHABAR_DEV === '1') {
    edited = (edited ?? new Memory(() => readText(MEMORY))).whileEditing();
    return find({ memory: edited, found: new FoundBefore(), kept: new KeptArchives() });
  }
  const memory = new Memory(() => readText(MEMORY));
  const found = new FoundBefore(readText(FOUND));
  const kept = new KeptArchives(() => read(ARCHIVES));
  const result = find({ memory, found, kept });
  if (memory.isUsed) write(MEMORY, memory.toString());
  if (!found.isAsBefore) write(FOUND, found.toString());
  if (kept.toKeep) write(ARCHIVES, kept.toKeep);
  return result;
}

function readText(file: string): string | undefined {
  return read(file)?.toString('utf8');
}

function read(file: string): Buffer | undefined {
  return readSealed(file, version());
}

function write(file: string, told: string | Uint8Array): void {
  writeSealed(file, version(), Buffer.from(told));
}

/** Of the code that learns, and of V8, which writes archives in its own way. */
function version(): string {
  return cacheVersion(process.versions.v8, PROJECT, 'src/related/related.ts');
}
