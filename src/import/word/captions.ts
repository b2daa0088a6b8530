import type { Element, ElementContent, Root } from 'hast';
import { attribute, element, elementsIn, wordsOf } from '../html/hast-nodes.ts';

/** The class of a paragraph that a document's own style calls a caption. */
export const CAPTION = 'caption';

/** Puts a picture and the caption below it into one figure; a caption of anything else stays a paragraph. */
export function joinCaptions(tree: Root): void {
  const children: Root['children'] = [];
  let picture: Element | undefined;
  for (const child of tree.children) {
    if (child.type !== 'element') {
      children.push(child);
      continue;
    }
    if (picture && attribute(child, 'className') === CAPTION) {
      picture.children = [{ ...picture }, { ...child, tagName: 'figcaption' }];
      picture.tagName = 'figure';
    } else children.push(child);
    const isPicture = elementsIn(child, 'img').length === 1 && wordsOf(child).trim() === '';
    picture = isPicture ? child : undefined;
  }
  tree.children = children;
}

/** A picture that stands in its own caption; none where no picture stands there. */
export function pictureWithCaption(words: readonly ElementContent[]): Element | undefined {
  const pictures = words.filter(holdsPicture);
  if (pictures.length === 0) return undefined;
  const caption = words.filter((word) => !holdsPicture(word));
  return element('figure', [...pictures, element('figcaption', caption)]);
}

function holdsPicture(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'img' || elementsIn(node, 'img').length > 0);
}
