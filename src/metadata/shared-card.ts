import type { NamedCard } from '../article-cards.ts';
import { joinIsolated } from '../bidi/plain-text-isolates.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../cards/card.ts';
import { cardPath } from '../paths.ts';
import type { SharedPicture } from './shared-picture.ts';

/**
 * A card as other sites show it beside a link to its page. What it shows is what it says.
 *
 * @param page the full address of a page of the site
 */
export function sharedCard({ card, name }: NamedCard, page: string): SharedPicture {
  return {
    url: new URL(cardPath(name), page).href,
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    alt: joinIsolated([card.headline, card.name]),
  };
}
