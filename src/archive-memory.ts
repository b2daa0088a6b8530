import { join } from 'node:path';
import { readSealed, writeSealed } from './cache/sealed-file.ts';
import { cacheVersion } from './content/cache-version.ts';
import { CACHE, PROJECT } from './folders.ts';
import { FoundBefore } from './related/found-before.ts';
import { Memory } from './related/memory.ts';

/** Where what was learned of the archive is kept for the next build. */
const MEMORY = join(CACHE, 'related');

/** Where it is kept what was found with it. */
const FOUND = join(CACHE, 'related-found');

/** The dev server's, which does not write. It outlives modules that ask for content: this one asks for none. */
let edited: Memory | undefined;

/** Does something with what an earlier build has learned and found, and keeps what this one has. */
export function withMemory<Result>(find: (memory: Memory, found: FoundBefore) => Result): Result {
  if (process.env.KHABAR_DEV === '1') {
    edited = (edited ?? new Memory(() => read(MEMORY))).whileEditing();
    return find(edited, new FoundBefore());
  }
  const memory = new Memory(() => read(MEMORY));
  const found = new FoundBefore(read(FOUND));
  const result = find(memory, found);
  if (memory.isUsed) write(MEMORY, memory.toString());
  if (!found.isAsBefore) write(FOUND, found.toString());
  return result;
}

function read(file: string): string | undefined {
  return readSealed(file, version())?.toString('utf8');
}

function write(file: string, text: string): void {
  writeSealed(file, version(), Buffer.from(text));
}

/** Of the code that learns. */
function version(): string {
  return cacheVersion(undefined, PROJECT, 'src/related/related.ts');
}
