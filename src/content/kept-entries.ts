import { deserialize, serialize } from 'node:v8';
import type { LoaderContext } from 'astro/loaders';
import { readSealed, writeSealed } from '../cache/sealed-file.ts';
import type { Entry } from './kept-entry.ts';

/** Changes when entries are written in another way, of which one is V8's. */
const VERSION = `entries 2 ${process.versions.v8}`;

/** Bytes of a number before each entry: how many it has. */
const LENGTH = 4;

interface Line {
  readonly entry: Entry;
  /** As it stands in the file. */
  readonly bytes?: Buffer | undefined;
}

/**
 * The entries of a collection from build to build. Astro's store is written whole when one of them is another, and
 * read whole, which is a sixth of what a build takes that has one article to make; and it has no seal. Astro is given
 * what it needs of an entry to find its pictures.
 */
export class KeptEntries {
  readonly #file: string;
  readonly #astros: LoaderContext['store'];
  readonly #before: ReadonlyMap<string, Line>;
  readonly #now = new Map<string, Line>();
  readonly #withPictures = new Set<string>();

  /**
   * @param file where they are kept
   * @param astros the collection in Astro's store
   */
  constructor(file: string, astros: LoaderContext['store']) {
    this.#file = file;
    this.#astros = astros;
    const sealed = readSealed(file, VERSION);
    this.#before = sealed ? linesIn(sealed) : new Map();
  }

  /** As an earlier build has made it. */
  get(id: string): Entry | undefined {
    return this.#before.get(id)?.entry;
  }

  /** All that an earlier build had. */
  get before(): readonly Entry[] {
    return Array.from(this.#before.values(), ({ entry }) => entry);
  }

  /** Those of this build. */
  get entries(): readonly Entry[] {
    return Array.from(this.#now.values(), ({ entry }) => entry);
  }

  put(entry: Entry): void {
    const known = this.#before.get(entry.id);
    const isKnown = known?.entry === entry;
    const stored = isKnown && !hasPictures(entry) ? entry : this.#throughAstro(entry);
    this.#now.set(entry.id, { entry: stored, bytes: isKnown ? known.bytes : undefined });
  }

  /** Has Astro find the pictures of an entry, which it may name in its fields alone, and keep no more than their names. */
  #throughAstro(entry: Entry): Entry {
    const { id } = entry;
    // Astro looks for pictures of entries that come, not of those that it has.
    this.#astros.delete(id);
    this.#astros.set(entry);
    const stored = this.#astros.get(id) ?? entry;
    this.#astros.delete(id);
    const { filePath, assetImports } = stored;
    if (filePath && assetImports) {
      this.#astros.set({ id, data: {}, filePath, assetImports });
      this.#withPictures.add(id);
    }
    return stored;
  }

  /** Keeps them for the next build, and has Astro forget what is there no more. */
  save(): void {
    for (const id of this.#astros.keys()) if (!this.#withPictures.has(id)) this.#astros.delete(id);
    const now = [...this.#now.values()];
    if (now.length === this.#before.size && now.every(({ bytes }) => bytes)) return;
    writeSealed(this.#file, VERSION, written(now));
  }
}

function hasPictures({ assetImports = [] }: Entry): boolean {
  return assetImports.length > 0;
}

function linesIn(bytes: Buffer): ReadonlyMap<string, Line> {
  const lines = new Map<string, Line>();
  for (let at = 0; at < bytes.length; ) {
    const start = at + LENGTH;
    at = start + bytes.readUInt32LE(at);
    const own = bytes.subarray(start, at);
    // The seal is whole, so it is what was written here.
    const entry: Entry = deserialize(own);
    lines.set(entry.id, { entry, bytes: own });
  }
  return lines;
}

/** One at a time: together they would fill the memory. */
function* written(lines: readonly Line[]): Generator<Buffer> {
  for (const { entry, bytes = serialize(entry) } of lines) {
    yield lengthOf(bytes);
    yield bytes;
  }
}

function lengthOf({ length }: Buffer): Buffer {
  const bytes = Buffer.alloc(LENGTH);
  bytes.writeUInt32LE(length);
  return bytes;
}
