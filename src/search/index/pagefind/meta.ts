import { CborReader, cborArray, cborText, cborUnsigned } from './cbor.ts';

/** What Pagefind tells of a page. */
export interface PageMeta {
  /** The name of its fragment. */
  readonly name: string;
  readonly words: number;
  /** The file in which its fragment stands with others, or nothing. */
  readonly bundle: string;
}

/** A file of words: what its first word begins with, what its last does, and its name. */
export interface ChunkMeta {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/** What Pagefind reads first, `*.pf_meta`; filters are none of ours. */
export interface Meta {
  readonly version: string;
  readonly pages: readonly PageMeta[];
  readonly chunks: readonly ChunkMeta[];
  readonly sorts: readonly { readonly key: string; readonly pages: readonly number[] }[];
  readonly fields: readonly string[];
}

/** @throws if it is not the Pagefind that we know */
export function readMeta(file: Buffer): Meta {
  const reader = new CborReader(file);
  const text = () => reader.text().toString();
  const tuple = (length: number) => {
    if (reader.array() !== length) throw new Error('pf_meta has another form');
  };
  const list = <Item>(item: () => Item) => Array.from({ length: reader.array() }, item);
  tuple(6);
  const version = text();
  const pages = list(() => {
    tuple(3);
    return { name: text(), words: reader.unsigned(), bundle: text() };
  });
  const chunks = list(() => {
    tuple(3);
    return { from: text(), to: text(), name: text() };
  });
  tuple(0);
  const sorts = list(() => {
    tuple(2);
    return { key: text(), pages: list(() => reader.unsigned()) };
  });
  return { version, pages, chunks, sorts, fields: list(text) };
}

export function writeMeta({ version, pages, chunks, sorts, fields }: Meta): Buffer {
  const text = (value: string) => cborText(Buffer.from(value));
  return cborArray([
    text(version),
    cborArray(
      pages.map(({ name, words, bundle }) =>
        cborArray([text(name), cborUnsigned(words), text(bundle)]),
      ),
    ),
    cborArray(chunks.map(({ from, to, name }) => cborArray([text(from), text(to), text(name)]))),
    cborArray([]),
    cborArray(
      sorts.map(({ key, pages: order }) =>
        cborArray([text(key), cborArray(order.map(cborUnsigned))]),
      ),
    ),
    cborArray(fields.map(text)),
  ]);
}
