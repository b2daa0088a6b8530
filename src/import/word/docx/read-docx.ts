import { fromHtml } from 'hast-util-from-html';
import { packageNotSafe } from '../../../diagnostics/messages/import-files.ts';
import { Refusal } from '../../../diagnostics/refusal.ts';
import type { Reading } from '../../reading.ts';
import { CAPTION } from '../captions.ts';
import { documentReading } from '../document-reading.ts';
import { readItemMarks } from '../item-marks.ts';
import { COMMENTS, DELETIONS, EQUATIONS, PAGE_EDGES } from '../left-out.ts';
import { TITLE } from '../title-of.ts';
import { childNamed, nodesIn, parseXml, textOfNode } from '../xml-tree.ts';
import { prepareDocx } from './prepare-docx.ts';

/** What styles mean, by the names that Word, Pandoc and Arabic documents have for them. */
const STYLES = [
  ...meaning(`h1.${TITLE}:fresh`, 'p', 'Title', 'العنوان', 'عنوان'),
  ...meaning('p:fresh', 'p', 'Subtitle'),
  ...meaning('blockquote > p:fresh', 'p', 'Quote', 'Intense Quote', 'Block Text', 'اقتباس'),
  ...meaning(`p.${CAPTION}:fresh`, 'p', 'caption', 'Image Caption', 'Figure', 'تسمية توضيحية'),
  ...meaning("pre:separator('\n')", 'p', 'HTML Preformatted', 'Preformatted Text', 'Source Code'),
  ...meaning('code', 'r', 'HTML Code', 'Source Text', 'Verbatim Char'),
  'u => ',
];

function meaning(element: string, kind: 'p' | 'r', ...names: readonly string[]): readonly string[] {
  return names.map((name) => `${kind}[style-name='${name}'] => ${element}`);
}

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
  const called = titleIn(parts.get('docProps/core.xml'));
  return documentReading(tree, {
    ...{ name, called, pictures },
    left: [...new Set([...leftOut(document, parts), ...left])],
  });
}

function titleIn(core: Uint8Array | undefined): string | undefined {
  if (!core) return undefined;
  const [properties] = nodesIn(parseXml(Buffer.from(core).toString('utf8')), 'cp:coreProperties');
  const title = childNamed(properties, 'dc:title');
  return title && textOfNode(title);
}

/** None of a picture that lies elsewhere, or nowhere: it is told of as one that is not there. */
async function bytesOf(image: { readAsBuffer(): Promise<Buffer> }): Promise<Buffer | undefined> {
  try {
    return await image.readAsBuffer();
  } catch {
    return undefined;
  }
}

/** What stands on each page above the text and below it. */
const EDGE = /^word\/(?:header|footer)\d*\.xml$/;

function hasLetters(xml: Uint8Array): boolean {
  const words = Buffer.from(xml)
    .toString('utf8')
    .matchAll(/<w:t(?: [^<>]*)?>([^<]*)<\/w:t>/g);
  return Array.from(words).some(([, text = '']) => /\p{L}/u.test(text));
}

/** What Word has and the article does not: named, for it may be missed. */
function leftOut(document: string, parts: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const names: readonly (readonly [string, boolean])[] = [
    [DELETIONS, /<w:del\s/.test(document)],
    [COMMENTS, parts.has('word/comments.xml') && /<w:commentReference/.test(document)],
    [EQUATIONS, /<m:oMath[\s>]/.test(document)],
    ['الرسوم البيانية / charts', /<c:chart\s/.test(document)],
    ['رسوم SmartArt / SmartArt', /<dgm:relIds\s/.test(document)],
    ['مستندات مدرجة / embedded documents', /<w:(?:altChunk|subDoc)\s/.test(document)],
    ['كلمات مرسومة (WordArt) / WordArt', /<v:textpath\s[^<>]*string=/.test(document)],
    [PAGE_EDGES, [...parts].some(([part, xml]) => EDGE.test(part) && hasLetters(xml))],
  ];
  return names.flatMap(([name, isThere]) => (isThere ? [name] : []));
}
