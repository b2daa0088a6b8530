/** What of CBOR Pagefind's files are written in: https://www.rfc-editor.org/rfc/rfc8949#section-3 */
const [UNSIGNED, TEXT, ARRAY] = [0, 3, 4];

/** Above this value of a head's lower five bits, the number stands in the bytes that follow. */
const IN_HEAD = 23;

/** Reads numbers, texts and arrays, one after the other. */
export class CborReader {
  at = 0;
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** How many items an array has, which come next. */
  array(): number {
    return this.#head(ARRAY);
  }

  unsigned(): number {
    return this.#head(UNSIGNED);
  }

  /** A text, in UTF-8. */
  text(): Buffer {
    const length = this.#head(TEXT);
    this.at += length;
    return this.#bytes.subarray(this.at - length, this.at);
  }

  /** Passes over so many whole numbers, below zero too. */
  skipIntegers(count: number): void {
    for (let left = count; left > 0; left -= 1) {
      const short = (this.#bytes[this.at] ?? 0) & 0x1f;
      this.at += short <= IN_HEAD ? 1 : 1 + 2 ** (short - IN_HEAD - 1);
    }
  }

  /** The bytes from a place to where it has come. */
  since(start: number): Buffer {
    return this.#bytes.subarray(start, this.at);
  }

  #head(type: number): number {
    const head = this.#bytes[this.at];
    if (head === undefined || head >> 5 !== type)
      throw new Error(`CBOR: no item of type ${type} at ${this.at}`);
    const short = head & 0x1f;
    this.at += 1;
    if (short <= IN_HEAD) return short;
    const length = 2 ** (short - IN_HEAD - 1);
    this.at += length;
    return this.#bytes.readUIntBE(this.at - length, length);
  }
}

export function cborArray(items: readonly Buffer[]): Buffer {
  return Buffer.concat([cborArrayHead(items.length), ...items]);
}

/** What stands before so many items. */
export function cborArrayHead(length: number): Buffer {
  return head(ARRAY, length);
}

/** @param bytes in UTF-8 */
export function cborText(bytes: Buffer): Buffer {
  return Buffer.concat([head(TEXT, bytes.length), bytes]);
}

export function cborUnsigned(value: number): Buffer {
  return head(UNSIGNED, value);
}

/** In as few bytes as the number needs. */
function head(type: number, value: number): Buffer {
  const bits = type << 5;
  if (value <= IN_HEAD) return Buffer.from([bits | value]);
  const power = value < 0x100 ? 0 : value < 0x10000 ? 1 : 2;
  const bytes = Buffer.alloc(1 + 2 ** power);
  bytes[0] = bits | (IN_HEAD + 1 + power);
  bytes.writeUIntBE(value, 1, 2 ** power);
  return bytes;
}
