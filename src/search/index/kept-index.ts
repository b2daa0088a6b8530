import { createHash } from 'node:crypto';
import type { IndexFile } from 'pagefind';
import { readSealed, writeSealed } from '../../cache/sealed-file.ts';
import { cacheVersion } from '../../content/cache-version.ts';
import { PROJECT } from '../../folders.ts';
import type { IndexedArticle } from './indexed-article.ts';

/** What stands before the files' bytes: what they were made of, and how long each is. */
interface Contents {
  readonly madeOf: string;
  readonly files: readonly (readonly [path: string, length: number])[];
}

/**
 * The files of an edition's index, kept for builds in which its articles read as they did: when another
 * edition's change, or what stands around an article on its page.
 *
 * @param file where they are kept
 * @param settings with which they are made
 * @param make makes them of the articles
 */
export async function keptIndex(
  file: string,
  settings: unknown,
  articles: readonly IndexedArticle[],
  make: () => Promise<readonly IndexFile[]>,
): Promise<readonly IndexFile[]> {
  const version = cacheVersion(
    [settings, process.version],
    PROJECT,
    'src/search/index/build-index.ts',
  );
  const hash = createHash('sha256');
  for (const article of articles) hash.update(JSON.stringify(article)).update('\0');
  const madeOf = hash.digest('base64url');
  const known = filesIn(readSealed(file, version), madeOf);
  if (known) return known;
  const files = await make();
  const contents: Contents = {
    madeOf,
    files: files.map(({ path, content }) => [path, content.length]),
  };
  const bytes = [Buffer.from(`${JSON.stringify(contents)}\n`), ...files.map(contentOf)];
  writeSealed(file, version, Buffer.concat(bytes));
  return files;
}

function contentOf({ content }: IndexFile): Uint8Array {
  return content;
}

/** The seal is whole, so the contents are what was written here. */
function filesIn(bytes: Buffer | undefined, madeOf: string): readonly IndexFile[] | undefined {
  if (!bytes) return undefined;
  const end = bytes.indexOf('\n');
  const contents: Contents = JSON.parse(bytes.toString('utf8', 0, end));
  if (contents.madeOf !== madeOf) return undefined;
  let at = end + 1;
  return contents.files.map(([path, length]) => {
    at += length;
    return { path, content: bytes.subarray(at - length, at) };
  });
}
