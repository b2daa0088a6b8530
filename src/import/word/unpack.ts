import { inflateRawSync } from 'node:zlib';
import { packageNotSafe } from '../../diagnostics/messages/import-files.ts';
import { Refusal } from '../../diagnostics/refusal.ts';

/** What all parts of a document may hold together, and one of its texts. In bytes. */
const MOST = 160 * 1024 * 1024;
const LONGEST_XML = 16 * 1024 * 1024;
const MOST_PARTS = 5_000;

/** https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3 */
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * Unpacks a ZIP file in memory. No part may unfold to more than it says, all together to more than a
 * document holds; none may lead out of the file, or define entities, which unfold as well.
 *
 * @throws {@link Refusal} for a file that is damaged or made to harm
 */
export function unpack(bytes: Uint8Array, name: string): ReadonlyMap<string, Uint8Array> {
  try {
    return partsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch {
    throw new Refusal(packageNotSafe(name));
  }
}

function partsOf(file: Buffer): ReadonlyMap<string, Uint8Array> {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || file.readUInt32LE(end) !== END) throw new RangeError('no directory');
  const count = file.readUInt16LE(end + 10);
  if (count > MOST_PARTS) throw new RangeError('too many parts');
  const parts = new Map<string, Uint8Array>();
  let at = file.readUInt32LE(end + 16);
  let left = MOST;
  for (let index = 0; index < count; index += 1) {
    if (file.readUInt32LE(at) !== ENTRY) throw new RangeError('no entry');
    const nameLength = file.readUInt16LE(at + 28);
    const partName = file.toString('utf8', at + 46, at + 46 + nameLength);
    if (/(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[a-z]:/i.test(partName))
      throw new RangeError('leads out');
    if (!partName.endsWith('/')) {
      const part = contentOf(
        file,
        at,
        /\.(?:xml|rels)$/.test(partName) ? Math.min(left, LONGEST_XML) : left,
      );
      if (/\.(?:xml|rels)$/.test(partName) && definesEntities(part))
        throw new RangeError('entities');
      left -= part.length;
      parts.set(partName, part);
    }
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return parts;
}

function contentOf(file: Buffer, entry: number, most: number): Uint8Array {
  const method = file.readUInt16LE(entry + 10);
  const packed = file.readUInt32LE(entry + 20);
  const local = file.readUInt32LE(entry + 42);
  const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  const content = file.subarray(start, start + packed);
  if (content.length !== packed) throw new RangeError('cut off');
  if (method === STORED && packed <= most) return content;
  if (method !== DEFLATED) throw new RangeError('method');
  return inflateRawSync(content, { maxOutputLength: Math.max(most, 1) });
}

/** In UTF-8 and in UTF-16, between whose letters there are NULs. */
function definesEntities(part: Uint8Array): boolean {
  return /<!(?:DOCTYPE|ENTITY)/i.test(Buffer.from(part).toString('latin1').replaceAll('\0', ''));
}
