import { fromHtml } from 'hast-util-from-html';
import { packageNotSafe } from '../../diagnostics/messages/import-files.ts';
import { partsLeftOut } from '../../diagnostics/messages/import-markdown.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import { wordsOf } from '../html/clean-tree.ts';
import { readTree } from '../html/read-tree.ts';
import { cleanText } from '../plain-text.ts';
import type { NamedPicture, Reading } from '../reading.ts';

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
  bytes: Uint8Array,
  parts: ReadonlyMap<string, Uint8Array>,
  name: string,
): Promise<Reading> {
  const { default: mammoth } = await import('mammoth');
  const pictures = new Map<string, Uint8Array>();
  const convertImage = mammoth.images.imgElement(async (image) => {
    const src = `picture-${pictures.size + 1}`;
    pictures.set(src, await image.readAsBuffer());
    return { src };
  });
  const html = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: STYLES, convertImage, externalFileAccess: false },
    )
    .then(({ value }) => value)
    .catch(() => {
      throw new Refusal(packageNotSafe(name));
    });
  const tree = fromHtml(html, { fragment: true });
  const [first] = tree.children;
  const isTitle = first?.type === 'element' && first.tagName === 'h1';
  const title = isTitle ? cleanText(wordsOf(first)) : undefined;
  if (isTitle) tree.children.shift();
  const body = readTree(tree, name);
  const withBytes = (picture: NamedPicture): NamedPicture => ({
    ...picture,
    bytes: pictures.get(picture.src),
  });
  const document = Buffer.from(parts.get('word/document.xml') ?? []).toString('utf8');
  const left = leftOut(document, parts);
  return {
    found: { title },
    told: [...(left.length > 0 ? [partsLeftOut(left)] : []), ...body.told],
    pictures: body.pictures.map(withBytes),
    write: (around) =>
      body.write({ ...around, picture: (picture) => around.picture(withBytes(picture)) }),
  };
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
  ];
  return names.flatMap(([name, isThere]) => (isThere ? [name] : []));
}
