import { join } from 'node:path';
import { readSealed, writeSealed } from './cache/sealed-file.ts';
import { cacheVersion } from './content/cache-version.ts';
import { CACHE, PROJECT } from './folders.ts';
import { Memory } from './related/memory.ts';

/** Where what was learned of the archive is kept for the next build. */
const MEMORY = join(CACHE, 'related');

/** The dev server's, which does not write. It outlives modules that ask for content: this one asks for none. */
let edited: Memory | undefined;

/** Does something with what an earlier build has learned, and keeps what this one has. */
export function withMemory<Found>(find: (memory: Memory) => Found): Found {
  if (process.env.KHABAR_DEV === '1') {
    edited = (edited ?? new Memory(readMemory())).whileEditing();
    return find(edited);
  }
  const before = readMemory();
  const memory = new Memory(before);
  const found = find(memory);
  const now = memory.toString();
  if (now !== before) writeSealed(MEMORY, version(), Buffer.from(now));
  return found;
}

function readMemory(): string | undefined {
  return readSealed(MEMORY, version())?.toString('utf8');
}

/** Of the code that learns. */
function version(): string {
  return cacheVersion(undefined, PROJECT, 'src/related/related.ts');
}
