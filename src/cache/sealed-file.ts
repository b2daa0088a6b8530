import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

/** Keeps something for the next build. What cannot be kept, as on a full disk, is made anew by it. */
export function writeSealed(file: string, version: string, body: Uint8Array): void {
  const incoming = `${file}.${randomUUID()}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(incoming, Buffer.concat([sealOf(version, body), body]));
    renameSync(incoming, file);
  } catch {
    // Nor can what there is of it be removed where its folder is none.
    if (existsSync(incoming)) rmSync(incoming);
  }
}

function sealOf(version: string, body: Uint8Array): Buffer {
  return createHash('sha256').update(version).update('\0').update(body).digest();
}
