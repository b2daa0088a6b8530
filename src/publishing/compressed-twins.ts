import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { inTurns } from './in-turns.ts';
import { filesOf } from './manifest.ts';

/** What is text, by its name. Pictures, fonts, sound and the search index are compressed already. */
const TEXT = new Set(['.css', '.html', '.js', '.json', '.md', '.svg', '.txt', '.vtt', '.xml']);

/** Below it a header costs more than is won. */
const SMALLEST = 256;

interface Encoding {
  readonly suffix: string;
  readonly pack: (bytes: Buffer) => Promise<Buffer>;
  readonly unpack: (bytes: Buffer) => Promise<Buffer>;
}

const [brotli, unbrotli, gzip, gunzip] = [
  promisify<Buffer, zlib.BrotliOptions, Buffer>(zlib.brotliCompress),
  promisify<Buffer, Buffer>(zlib.brotliDecompress),
  promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.gzip),
  promisify<Buffer, Buffer>(zlib.gunzip),
];

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_MODE, BROTLI_MODE_TEXT } = zlib.constants;

/** At level 5 brotli takes a millisecond a page, at 11 forty of them, for a tenth of the bytes. */
const BROTLI = { params: { [BROTLI_PARAM_QUALITY]: 5, [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT } };

/** In the order in which servers prefer them. */
const ENCODINGS: readonly Encoding[] = [
  { suffix: '.br', pack: (bytes) => brotli(bytes, BROTLI), unpack: unbrotli },
  { suffix: '.gz', pack: (bytes) => gzip(bytes, { level: 6 }), unpack: gunzip },
];

/**
 * Whether a build makes compressed copies, which `PRECOMPRESS=1` asks for. Servers of one's own send them;
 * the large hosts compress by themselves, and some count files.
 */
export function isPrecompressed({ PRECOMPRESS = '' }: NodeJS.ProcessEnv): boolean {
  return PRECOMPRESS !== '' && PRECOMPRESS !== '0';
}

/**
 * Puts compressed copies beside the texts of a built site, for servers that send such files as they are:
 * `index.html.br` and `index.html.gz`. A copy that an earlier build has made is taken from the site if
 * it is of this very text, which unpacking it proves, in a fraction of the time that packing takes.
 *
 * @param built where the new site is
 * @param site where it will be, and an earlier one may be
 */
export async function addCompressedTwins(built: string, site: string): Promise<void> {
  const texts = (await filesOf(built)).filter((path) => TEXT.has(extname(path)));
  // Packing is done in threads of its own: more texts at once would only take memory.
  await inTurns(texts, (path) => addTwins(built, site, path), availableParallelism() * 2);
}

async function addTwins(built: string, site: string, path: string): Promise<void> {
  const text = await readFile(join(built, path));
  if (text.length < SMALLEST) return;
  for (const { suffix, pack, unpack } of ENCODINGS) {
    const [earlier, target] = [join(site, path + suffix), join(built, path + suffix)];
    if (await isOf(text, earlier, unpack)) {
      await copyFile(earlier, target);
      continue;
    }
    const packed = await pack(text);
    if (packed.length < text.length) await writeFile(target, packed);
  }
}

/** Whether a file holds this text, packed. What cannot be read or unpacked does not. */
async function isOf(text: Buffer, file: string, unpack: Encoding['unpack']): Promise<boolean> {
  try {
    return text.equals(await unpack(await readFile(file)));
  } catch {
    return false;
  }
}
