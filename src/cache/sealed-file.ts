import { createHash, type Hash, randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** Bytes of a SHA-256, which stand first. */
const SEAL = 32;

/**
 * What was kept for this build by an earlier one.
 *
 * @param version of what keeps it: what another one has kept is nothing
 * @returns undefined if it is not there, not whole, of another version, or was changed by somebody
 */
export function readSealed(file: string, version: string): Buffer | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return undefined;
  }
  const body = bytes.subarray(SEAL);
  return bytes.subarray(0, SEAL).equals(sealOf(version, body)) ? body : undefined;
}

/**
 * Keeps something for the next build. What cannot be kept, as on a full disk, is made anew by it.
 *
 * @param body whole, or in parts, each of which may be made when it is written
 */
export function writeSealed(
  file: string,
  version: string,
  body: Uint8Array | Iterable<Uint8Array>,
): void {
  const incoming = `${file}.${randomUUID()}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeParts(incoming, version, body instanceof Uint8Array ? [body] : body);
    renameSync(incoming, file);
  } catch (error) {
    // Nor can what there is of it be removed where its folder is none.
    if (existsSync(incoming)) rmSync(incoming);
    // A part that could not be made is a fault of ours.
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}

function writeParts(file: string, version: string, parts: Iterable<Uint8Array>): void {
  const opened = openSync(file, 'wx');
  try {
    const seal = sealFor(version);
    writeFileSync(opened, Buffer.alloc(SEAL));
    for (const part of parts) {
      seal.update(part);
      writeFileSync(opened, part);
    }
    // In its place before them, now that they are known.
    writeSync(opened, seal.digest(), 0, SEAL, 0);
  } finally {
    closeSync(opened);
  }
}

function sealOf(version: string, body: Uint8Array): Buffer {
  return sealFor(version).update(body).digest();
}

function sealFor(version: string): Hash {
  return createHash('sha256').update(version).update('\0');
}
