import { fromHtml } from 'hast-util-from-html';
import { packageNotSafe } from '../../diagnostics/messages/import-files.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import type { Reading } from '../reading.ts';
import { documentReading } from './document-reading.ts';
import { readItemMarks } from './item-marks.ts';
import { prepareDocx } from './prepare-docx.ts';

/** What Word's own styles mean, in Arabic and English. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='caption'] => p:fresh",
  'u => ',
];

/** Reads a document of Word: mammoth makes HTML of it, of which the rest is made as of any other. */
export async function readDocx(
  parts: ReadonlyMap<string, Uint8Array>,
  name: string,
): Promise<Reading> {
  const { default: mammoth } = await import('mammoth');
  const pictures = new Map<string, Uint8Array>();
  let count = 0;
  const convertImage = mammoth.images.imgElement(async (image) => {
    count += 1;
    const src = `picture-${count}`;
    const bytes = await bytesOf(image);
    if (bytes) pictures.set(src, bytes);
    return { src };
  });
  const { html, left } = await Promise.resolve()
    .then(async () => {
      const prepared = prepareDocx(parts);
      const { value } = await mammoth.convertToHtml(
        { buffer: prepared.bytes },
        { styleMap: STYLES, convertImage, externalFileAccess: false },
      );
      return { html: value, left: prepared.left };
    })
    .catch(() => {
      throw new Refusal(packageNotSafe(name));
    });
  const tree = fromHtml(html, { fragment: true });
  readItemMarks(tree);
  const document = Buffer.from(parts.get('word/document.xml') ?? []).toString('utf8');
  return documentReading(tree, { name, pictures, left: [...leftOut(document, parts), ...left] });
}

/** None of a picture that lies elsewhere, or nowhere: it is told of as one that is not there. */
async function bytesOf(image: { readAsBuffer(): Promise<Buffer> }): Promise<Buffer | undefined> {
  try {
    return await image.readAsBuffer();
  } catch {
    return undefined;
  }
}

/** What Word has and the article does not: named, for it may be missed. */
function leftOut(document: string, parts: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const names: readonly (readonly [string, boolean])[] = [
    ['محذوفات التعديلات المتتبَّعة / deletions of tracked changes', /<w:del\s/.test(document)],
    [
      'التعليقات / comments',
      parts.has('word/comments.xml') && /<w:commentReference/.test(document),
    ],
    ['المعادلات / equations', /<m:oMath[\s>]/.test(document)],
    ['الرسوم البيانية / charts', /<c:chart\s/.test(document)],
    ['رسوم SmartArt / SmartArt', /<dgm:relIds\s/.test(document)],
    ['مستندات مدرجة / embedded documents', /<w:altChunk\s/.test(document)],
  ];
  return names.flatMap(([name, isThere]) => (isThere ? [name] : []));
}
