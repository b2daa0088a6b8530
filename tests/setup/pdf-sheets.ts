import { inflateSync } from 'node:zlib';

const OBJECT = /(\d+) 0 obj\s*<<(.*?)>>\s*(?:stream\r?\n(.*?)endstream|endobj)/gs;

interface PdfObject {
  readonly head: string;
  readonly stream: string;
}

/**
 * The drawing instructions of each sheet of a PDF, as Chromium and Firefox write them: compressed, and Firefox's
 * objects in streams of such.
 *
 * @see https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf (7.5.7: object streams)
 */
export function drawingsOf(pdf: Buffer): string[] {
  const objects = new Map<string, PdfObject>();
  for (const [, id = '', head = '', stream = ''] of pdf.toString('latin1').matchAll(OBJECT)) {
    objects.set(id, { head, stream });
    if (/\/Type \/ObjStm\b/.test(head)) {
      for (const [inner, content] of objectsIn({ head, stream })) {
        objects.set(inner, { head: content, stream: '' });
      }
    }
  }
  const sheets = [...objects.values()].filter(({ head }) => /\/Type \/Page\b/.test(head));
  return sheets.map(({ head }) => {
    const contents = /\/Contents (\d+) 0 R/.exec(head)?.[1] ?? '';
    return inflated(objects.get(contents)?.stream ?? '');
  });
}

/** An object stream begins with pairs of numbers: an object's, and where it stands. */
function objectsIn({ head, stream }: PdfObject): (readonly [id: string, content: string])[] {
  const text = inflated(stream);
  const first = Number(/\/First (\d+)/.exec(head)?.[1]);
  const numbers = text.slice(0, first).trim().split(/\s+/);
  return numbers.flatMap((id, at) => {
    if (at % 2 === 1) return [];
    const start = first + Number(numbers[at + 1]);
    const end = numbers[at + 3] === undefined ? text.length : first + Number(numbers[at + 3]);
    return [[id, text.slice(start, end)] as const];
  });
}

function inflated(stream: string): string {
  return stream === '' ? '' : inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
}
