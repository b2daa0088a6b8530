import { keep, kept } from '../dom/storage.ts';
import { BLOCKS } from './block-link.ts';
import { type Place, placeIn } from './position-in-text.ts';

/** Where a reader left the articles that were not read to the end. */

/** The path of an article, and the id of a paragraph in it. */
export type Left = readonly [path: string, id: string];

/** Also named in `actions.ts`, which loads with the page and must stay small. */
const KEY = 'khabar.places';
const MOST = 50;

/** Notes the place whenever the page is put away. Nothing runs while the reader scrolls. */
export function rememberPlace(): void {
  const remember = () => {
    const boxes = [...document.querySelectorAll(BLOCKS)].map((block) => {
      const { top, bottom } = block.getBoundingClientRect();
      return { id: block.id, top, bottom };
    });
    keep(KEY, noting(leftPlaces(), location.pathname, placeIn(boxes, innerHeight)));
  };
  // `pagehide` alone is not told to a phone's tab that is closed from the list of tabs.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') remember();
  });
  window.addEventListener('pagehide', remember);
}

/** Shows the row's link to the paragraph where the reader left, if the text still has it. */
export function offerPlace(row: HTMLElement): void {
  const id = leftPlaces().find(([path]) => path === location.pathname)?.[1];
  const link = row.querySelector<HTMLAnchorElement>('[data-place]');
  if (!link || id === undefined || !document.getElementById(id)) return;
  link.href = `#${id}`;
  link.hidden = false;
}

/** The places with an article's new one: the last left is first, a finished article is forgotten. */
export function noting(places: readonly Left[], path: string, place: Place): readonly Left[] {
  if (place === 'begun') return places;
  const others = places.filter(([other]) => other !== path);
  return place === 'finished' ? others : [[path, place.id] as const, ...others].slice(0, MOST);
}

function leftPlaces(): readonly Left[] {
  const list = kept(KEY);
  return Array.isArray(list) ? list.filter(isLeft) : [];
}

function isLeft(value: unknown): value is Left {
  return (
    Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string')
  );
}
