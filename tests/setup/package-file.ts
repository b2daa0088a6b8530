import { createHash } from 'node:crypto';
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One file of a package that is no dependency, because few need it and it is large. */
interface PackageFile {
  /** The address of the package in the registry that all packages are from. */
  readonly address: string;
  /** The hash of the package: SHA-512 in Base64. */
  readonly hash: string;
  readonly file: string;
  /** Where it is kept. */
  readonly path: string;
  readonly unpack?: (file: Buffer) => Buffer;
}

/**
 * The path of a file that is fetched once.
 *
 * @throws if it cannot be had, or is not what it was
 */
export async function getPackageFile(wanted: PackageFile): Promise<string> {
  const { address, hash, file, path, unpack = (packed) => packed } = wanted;
  const isHere = await access(path).then(
    () => true,
    () => false,
  );
  if (isHere) return path;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const packed = Buffer.from(await response.arrayBuffer());
  if (createHash('sha512').update(packed).digest('base64') !== hash)
    throw new Error(`${address} is not what it was`);
  await mkdir(dirname(path), { recursive: true });
  const incoming = `${path}.${process.pid}`;
  await writeFile(incoming, unpack(fileIn(gunzipSync(packed), file)), { mode: 0o755 });
  await rename(incoming, path);
  return path;
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
