/** What of WebAssembly's binary format is read here: https://webassembly.github.io/spec/core/binary/ */
const HEADER_LENGTH = 8;
/** Tells tools of the compiler. */
const CUSTOM_SECTION = 0;
const TABLE_SECTION = 4;
const EXPORT_SECTION = 7;
const FUNCTIONS = 0x70;
const TABLE = 1;

/**
 * A module of WebAssembly without its tables of references to JavaScript, which Chromium has from version 96
 * on and Safari from 15. wasm-bindgen puts one into every module; Pagefind takes and gives numbers alone, and
 * nothing in its code reads the table. Nor has it what only tools read.
 *
 * @throws if such a table is not the last, for others would change their numbers
 */
export function withoutReferenceTables(module: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [module.subarray(0, HEADER_LENGTH)];
  const reader = new Reader(module.subarray(HEADER_LENGTH));
  let tables = 0;
  while (!reader.ended) {
    const id = reader.byte();
    let content = reader.bytes(reader.number());
    if (id === CUSTOM_SECTION) continue;
    if (id === TABLE_SECTION) {
      const all = entriesOf(content, readTable);
      const kept = all.filter(({ read }) => read === FUNCTIONS);
      if (all.slice(0, kept.length).some((table) => !kept.includes(table)))
        throw new Error('a table of references stands before one of functions');
      tables = kept.length;
      content = vectorOf(kept);
    }
    if (id === EXPORT_SECTION) {
      const lost = ({ kind, index }: Export) => kind === TABLE && index >= tables;
      content = vectorOf(entriesOf(content, readExport).filter(({ read }) => !lost(read)));
    }
    parts.push(Uint8Array.of(id, ...unsigned(content.length)), content);
  }
  return Buffer.concat(parts);
}

/** The type of what a table holds. */
function readTable(reader: Reader): number {
  const type = reader.byte();
  const hasMaximum = reader.byte() % 2 === 1;
  reader.number();
  if (hasMaximum) reader.number();
  return type;
}

interface Export {
  readonly kind: number;
  readonly index: number;
}

function readExport(reader: Reader): Export {
  reader.bytes(reader.number());
  return { kind: reader.byte(), index: reader.number() };
}

interface Entry<Read> {
  readonly read: Read;
  readonly bytes: Uint8Array;
}

function entriesOf<Read>(vector: Uint8Array, read: (reader: Reader) => Read): Entry<Read>[] {
  const reader = new Reader(vector);
  return Array.from({ length: reader.number() }, () => {
    const start = reader.at;
    return { read: read(reader), bytes: vector.subarray(start, reader.at) };
  });
}

function vectorOf(entries: readonly Entry<unknown>[]): Uint8Array {
  return Buffer.concat([
    Uint8Array.from(unsigned(entries.length)),
    ...entries.map(({ bytes }) => bytes),
  ]);
}

/** A number in LEB128, the lowest seven bits first. */
function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value % 0x80) + 0x80, ...unsigned(Math.floor(value / 0x80))];
}

class Reader {
  at = 0;
  readonly #source: Uint8Array;

  constructor(source: Uint8Array) {
    this.#source = source;
  }
  get ended(): boolean {
    return this.at >= this.#source.length;
  }
  byte(): number {
    const [byte] = this.bytes(1);
    if (byte === undefined) throw new Error('the module is cut short');
    return byte;
  }
  bytes(length: number): Uint8Array {
    this.at += length;
    return this.#source.subarray(this.at - length, this.at);
  }
  number(): number {
    const byte = this.byte();
    return byte < 0x80 ? byte : byte - 0x80 + 0x80 * this.number();
  }
}
