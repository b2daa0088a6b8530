import type { Root } from 'hast';
import { partsLeftOut, titleOffPages } from '../../diagnostics/messages/import-markdown.ts';
import { readTree } from '../html/read-tree.ts';
import { cleanText } from '../plain-text.ts';
import type { NamedPicture, Reading } from '../reading.ts';
import { joinCaptions } from './captions.ts';
import { takeTitle } from './title-of.ts';

/** What a document has beside its words. */
interface Beside {
  /** Its file's name. */
  readonly name: string;
  /** What it calls itself, which nobody sees on its pages. */
  readonly called?: string | undefined;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** What it has and the article will not, named. */
  readonly left: readonly string[];
}

/** What programs call a document that nobody named. */
const UNNAMED =
  /^(?:untitled|document|microsoft word|مستند|بلا عنوان|بدون عنوان)(?!\p{L})|\.\w{3,4}$/iu;

/** Reads a document that is a tree of HTML by now. */
export function documentReading(tree: Root, { name, called, pictures, left }: Beside): Reading {
  joinCaptions(tree);
  const own = cleanText(called ?? '').trim();
  const onPages = takeTitle(tree, own);
  const offPages = onPages !== undefined || own === '' || UNNAMED.test(own) ? undefined : own;
  const body = readTree(tree, name);
  const withBytes = (picture: NamedPicture): NamedPicture => ({
    ...picture,
    bytes: pictures.get(picture.src),
  });
  return {
    ...body,
    found: { title: onPages ?? offPages },
    told: [
      ...(offPages === undefined ? [] : [titleOffPages(offPages)]),
      ...(left.length > 0 ? [partsLeftOut(left)] : []),
      ...body.told,
    ],
    pictures: body.pictures.map(withBytes),
    write: (around) =>
      body.write({ ...around, picture: (picture) => around.picture(withBytes(picture)) }),
  };
}
