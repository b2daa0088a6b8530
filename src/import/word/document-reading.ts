import type { Root } from 'hast';
import { partsLeftOut } from '../../diagnostics/messages/import-markdown.ts';
import { wordsOf } from '../html/hast-nodes.ts';
import { readTree } from '../html/read-tree.ts';
import { cleanText } from '../plain-text.ts';
import type { NamedPicture, Reading } from '../reading.ts';

/** What a document has beside its words. */
interface Beside {
  /** Its file's name. */
  readonly name: string;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** What it has and the article will not, named. */
  readonly left: readonly string[];
}

/** Reads a document that is a tree of HTML by now. A heading of the first order at its beginning is its title. */
export function documentReading(tree: Root, { name, pictures, left }: Beside): Reading {
  const [first] = tree.children.filter(
    (child) => child.type === 'element' && wordsOf(child).trim() !== '',
  );
  const isTitle = first?.type === 'element' && first.tagName === 'h1';
  const title = isTitle ? cleanText(wordsOf(first)) : undefined;
  if (isTitle) tree.children = tree.children.filter((child) => child !== first);
  const body = readTree(tree, name);
  const withBytes = (picture: NamedPicture): NamedPicture => ({
    ...picture,
    bytes: pictures.get(picture.src),
  });
  return {
    found: { title },
    told: [...(left.length > 0 ? [partsLeftOut(left)] : []), ...body.told],
    isEmpty: body.isEmpty,
    pictures: body.pictures.map(withBytes),
    write: (around) =>
      body.write({ ...around, picture: (picture) => around.picture(withBytes(picture)) }),
  };
}
