import { hash as hashOf } from 'node:crypto';
import { digestOf, type IndexedArticle, sayDigest } from './indexed-article.ts';

/** What an article was read to, as far as somebody asks: of nearly all of them only the facts are. */
export interface Kept {
  readonly article: IndexedArticle;
  /** Packed. */
  fragment(): Uint8Array;
}

/** Stands between the parts of a line, and in none of them: JSON has no such character. */
const BETWEEN = '\t';

/** The facts of an article, in the order in which they are read. */
type Facts = Omit<IndexedArticle, 'blocks'>;

/** By the keys of their pages: {@link keyOfPage}. */
export type Lines = ReadonlyMap<string, Buffer>;

/** By what an article is known: its address, and the hash of its page. */
export function keyOfPage(url: string, hash: string): string {
  return hashOf('sha256', `${url}\0${hash}`, 'base64url');
}

/** An article as a line of a file, from which {@link keptOf} reads it. */
export function lineOf(key: string, { article, fragment }: Kept): Buffer {
  const { blocks, ...facts } = article;
  const packed = Buffer.from(fragment()).toString('base64');
  const parts = [key, digestOf(article), JSON.stringify(facts), packed, JSON.stringify(blocks)];
  return Buffer.from(`${parts.join(BETWEEN)}\n`);
}

export function linesByKey(bytes: Buffer | undefined): Lines {
  const lines = new Map<string, Buffer>();
  for (let at = 0; bytes && at < bytes.length; ) {
    const end = bytes.indexOf('\n', at);
    const line = bytes.subarray(at, end + 1);
    lines.set(line.toString('latin1', 0, line.indexOf(BETWEEN)), line);
    at = end + 1;
  }
  return lines;
}

/** The seal is whole, so the line is one that was written here. */
export function keptOf(line: Buffer | undefined): Kept | undefined {
  if (!line) return undefined;
  const ends = endsIn(line);
  const part = (at: number) => line.toString('utf8', (ends[at - 1] ?? -1) + 1, ends[at]);
  const facts: Facts = JSON.parse(part(2));
  let blocks: IndexedArticle['blocks'] | undefined;
  const article: IndexedArticle = {
    ...facts,
    get blocks() {
      blocks ??= JSON.parse(part(4));
      return blocks ?? [];
    },
  };
  sayDigest(article, part(1));
  return { article, fragment: () => Buffer.from(part(3), 'base64') };
}

/** Where the parts of a line end, of which it has five. */
function endsIn(line: Buffer): readonly number[] {
  const ends: number[] = [];
  for (let at = line.indexOf(BETWEEN); at >= 0; at = line.indexOf(BETWEEN, at + 1)) ends.push(at);
  return [...ends, line.length - 1];
}
