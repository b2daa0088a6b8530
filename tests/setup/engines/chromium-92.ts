import { createHash } from 'node:crypto';
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** A package that carries a Chromium of July 2021, compressed with Brotli: it stands for old phones. */
const PACKAGE = 'https://registry.npmjs.org/chrome-aws-lambda/-/chrome-aws-lambda-10.1.0.tgz';
const INTEGRITY =
  'NZQVf+J4kqG4sVhRm3WNmOfzY0OtTSm+S8rg77pwePa9RCYHzhnzRs8YvNI6L9tALIW6RpmefWiPURt3vURXcw==';
const FILE = 'package/bin/chromium.br';

const CACHE = 'node_modules/.cache/khabar-chromium-92';

/**
 * The path of a Chromium 92, fetched once, from the registry that all packages are from.
 *
 * @throws if it cannot be had, or is not what it was
 */
export async function getChromium92(): Promise<string> {
  const program = `${CACHE}/chromium`;
  const isHere = await access(program).then(
    () => true,
    () => false,
  );
  if (isHere) return program;
  const response = await fetch(PACKAGE);
  if (!response.ok) throw new Error(`${PACKAGE}: ${response.status}`);
  const packed = Buffer.from(await response.arrayBuffer());
  if (createHash('sha512').update(packed).digest('base64') !== INTEGRITY) {
    throw new Error(`${PACKAGE} is not what it was`);
  }
  await mkdir(CACHE, { recursive: true });
  const incoming = `${program}.${process.pid}`;
  const unpacked = brotliDecompressSync(fileIn(gunzipSync(packed), FILE));
  await writeFile(incoming, unpacked, { mode: 0o755 });
  await rename(incoming, program);
  return program;
}

/** One file of a tar: https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html#tag_20_92_13_06 */
function fileIn(tar: Buffer, name: string): Buffer {
  const text = (from: number, to: number) => tar.toString('latin1', from, to).replace(/\0.*$/s, '');
  for (let at = 0; at < tar.length; ) {
    const size = Number.parseInt(text(at + 124, at + 136), 8) || 0;
    const start = at + 512;
    if (text(at, at + 100) === name) return tar.subarray(start, start + size);
    at = start + Math.ceil(size / 512) * 512;
  }
  throw new Error(`the package has no ${name}`);
}
