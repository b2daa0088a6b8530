import type { ElementContent } from 'hast';
import { element } from '../../html/hast-nodes.ts';
import { addressIn } from './attributes.ts';
import { childrenNamed, isElement } from './elements.ts';

/** Kinds of pictures that browsers show. */
const SHOWN = /\.(?:jpe?g|png|webp|gif|avif)$/i;

/** A picture of a document. One that stands in several forms is one: that which browsers show. */
export function pictureIn(image: globalThis.Element): ElementContent[] {
  const frame = image.parentNode;
  const forms = frame && isElement(frame) ? childrenNamed(frame, 'draw:image') : [image];
  const chosen = forms.find((each) => SHOWN.test(addressIn(each))) ?? forms[0];
  if (chosen && chosen !== image) return [];
  return [element('img', [], { src: addressIn(image), alt: describedIn(frame) })];
}

/** What a picture shows, as its frame says. */
function describedIn(frame: globalThis.Node | null): string {
  const texts = frame
    ? [...frame.childNodes].filter((child) => /^svg:(?:desc|title)$/i.test(child.nodeName))
    : [];
  const described = texts.find((child) => /desc/i.test(child.nodeName)) ?? texts[0];
  return described?.textContent?.trim() ?? '';
}
