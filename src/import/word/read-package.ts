import { packageNotKnown } from '../../diagnostics/messages/import-files.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import type { Reading } from '../reading.ts';
import { unpack } from './unpack.ts';

/** Reads a compressed document: Word's or OpenDocument's. */
export async function readPackage(bytes: Uint8Array, name: string): Promise<Reading> {
  const parts = unpack(bytes, name);
  if (parts.has('word/document.xml')) {
    const { readDocx } = await import('./docx/read-docx.ts');
    return readDocx(parts, name);
  }
  if (parts.has('content.xml')) {
    const { readOdt } = await import('./odt/read-odt.ts');
    return readOdt(parts, name);
  }
  throw new Refusal(packageNotKnown(name));
}
