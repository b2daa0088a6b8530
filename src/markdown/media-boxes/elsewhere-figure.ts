import type { StateCore, Token } from 'markdown-it';
import { captionParts } from '../figures/caption.ts';
import type { FirstLink } from '../links/first-link.ts';
import { element, inlineBlock } from '../make-token.ts';
import { cardOf } from './elsewhere.ts';
import type { MediaBox } from './media-box.ts';

/** What a box says of a file elsewhere. */
interface Elsewhere {
  readonly line: number;
  /** The line of the caption, which need not be the next one. */
  readonly below: number;
  readonly kind: MediaBox['kind'];
  readonly duration: number | undefined;
}

/** The figure of a box whose file is elsewhere: a card that names its host, and a caption. */
export function elsewhereFigure(
  state: StateCore,
  link: FirstLink,
  about: Elsewhere,
): readonly Token[] {
  const caption = captionParts(state, link.rest);
  const below =
    caption.length > 0
      ? element(state, 'figcaption', 'figcaption', [inlineBlock(state, caption, about.below - 1)])
      : [];
  const inside = [...cardOf(state, link, about.line, about), ...below];
  return element(state, 'figure', 'figure', inside, { class: 'elsewhere' });
}
