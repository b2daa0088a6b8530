import { readSealed, writeSealed } from '../../cache/sealed-file.ts';
import { cacheVersion } from '../../content/cache-version.ts';
import { PROJECT } from '../../folders.ts';
import type { FragmentsOf } from './articles/fragments.ts';
import type { IndexedArticle } from './articles/indexed-article.ts';
import { buildSegment } from './build-index.ts';
import { changedIndex } from './changed-index.ts';
import type { ClosedFacts, ClosedSegment } from './closed/closed-segment.ts';
import { hashOfContent, type MadeFile } from './files/made-file.ts';
import type { MadeIndex } from './recent/recent-segment.ts';
import type { SegmentSizes } from './segment-sizes.ts';

/** What stands before the files' bytes, how long each is and its hash; after them stands where forms are written. */
interface Contents extends ClosedFacts {
  readonly lengths: readonly (readonly [path: string, length: number, hash: string])[];
}

/** How an index is made. */
export interface Making {
  readonly timeZone: string;
  /** All that its files depend on besides the articles. */
  readonly settings: unknown;
  readonly fragmentsOf: FragmentsOf;
  /** Makes all of it, if not by {@link buildSegment}. */
  readonly make?: typeof buildSegment;
  readonly sizes: SegmentSizes;
  /** Whether all of it is made anew. */
  readonly compact: boolean;
}

/**
 * The files of an edition's index. What an earlier build has made stays, a closed segment, while few articles
 * were added, edited or deleted since; else all is made anew.
 *
 * @param file where the closed segment is kept
 */
export async function keptIndex(
  file: string,
  articles: readonly IndexedArticle[],
  { timeZone, settings, fragmentsOf, make = buildSegment, sizes, compact }: Making,
): Promise<MadeIndex> {
  const version = cacheVersion(
    [settings, process.version],
    PROJECT,
    'src/search/index/kept-index.ts',
  );
  const closed = compact ? undefined : segmentIn(readSealed(file, version));
  if (closed) {
    const kept = changedIndex(closed, articles, { timeZone, fragmentsOf, sizes });
    if (kept) return kept;
  }
  const made = await make(articles, timeZone, fragmentsOf);
  writeSealed(file, version, partsOf(made));
  return { files: made.files };
}

function partsOf({ files, places, ...facts }: ClosedSegment): readonly Uint8Array[] {
  const contents: Contents = {
    ...facts,
    lengths: files.map((file) => [file.path, file.content.length, hashOfContent(file)]),
  };
  const head = Buffer.from(`${JSON.stringify(contents)}\n`);
  return [head, ...files.map(({ content }) => content), places];
}

/** The seal is whole, so the contents are what was written here. */
function segmentIn(bytes: Buffer | undefined): ClosedSegment | undefined {
  if (!bytes) return undefined;
  const end = bytes.indexOf('\n');
  const { lengths, ...facts }: Contents = JSON.parse(bytes.toString('utf8', 0, end));
  let at = end + 1;
  const files = lengths.map(([path, length, hash]): MadeFile => {
    at += length;
    return { path, content: bytes.subarray(at - length, at), hash };
  });
  return { ...facts, files, places: bytes.subarray(at) };
}
