import { readSealed, writeSealed } from '../../cache/sealed-file.ts';
import { cacheVersion } from '../../content/cache-version.ts';
import { PROJECT } from '../../folders.ts';
import { buildSegment, type FragmentsOf } from './build-index.ts';
import type { ClosedFacts, ClosedSegment } from './closed-segment.ts';
import { digestOf, type IndexedArticle } from './indexed-article.ts';
import { hashOfContent, type MadeFile } from './made-file.ts';
import { type MadeIndex, withRecentSegment } from './recent-segment.ts';
import { mayStayClosed, type SegmentSizes } from './segment-sizes.ts';

/** What stands before the files' bytes: how long each is, and its hash. */
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
 * were added or edited since, which are put into a recent one; else all is made anew. An article that is there no
 * more has all made anew, too: none of its words stays in a file.
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
    const digests = new Map(closed.articles.map(({ url, digest }) => [url, digest]));
    const recent = new Set(
      articles.filter((article) => digests.get(article.url) !== digestOf(article)),
    );
    for (const { url } of articles) digests.delete(url);
    if (digests.size === 0 && recent.size === 0) return { files: closed.files };
    if (digests.size === 0 && mayStayClosed(articles.length, [...recent], sizes))
      return withRecentSegment(
        closed,
        articles,
        (article) => recent.has(article),
        timeZone,
        fragmentsOf,
      );
  }
  const made = await make(articles, timeZone, fragmentsOf);
  writeSealed(file, version, partsOf(made));
  return { files: made.files };
}

function partsOf({ files, ...facts }: ClosedSegment): readonly Uint8Array[] {
  const contents: Contents = {
    ...facts,
    lengths: files.map((file) => [file.path, file.content.length, hashOfContent(file)]),
  };
  return [Buffer.from(`${JSON.stringify(contents)}\n`), ...files.map(({ content }) => content)];
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
  return { ...facts, files };
}
