import { readStorage, type StorageKey, writeStorage } from '../dom/storage.ts';
import { LINKABLE_BLOCKS } from './block-link.ts';
import { positionInText, type TextPosition } from './position-in-text.ts';

/** The reading positions in articles that were not read to the end. */

/** The path of an article, and the id of a block in it. */
export type ReadingPosition = readonly [path: string, id: string];

const KEY: StorageKey = 'khabar.places';
const LIMIT = 50;

/** Stores the position whenever the page is hidden. Nothing runs while the reader scrolls. */
export function storePosition(): void {
  const store = () => {
    const boxes = [...document.querySelectorAll(LINKABLE_BLOCKS)].map((block) => {
      const { top, bottom } = block.getBoundingClientRect();
      return { id: block.id, top, bottom };
    });
    const position = positionInText(boxes, innerHeight);
    writeStorage(KEY, withPosition(storedPositions(), location.pathname, position));
  };
  // A phone's tab that is closed from the list of tabs gets no `pagehide`.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') store();
  });
  window.addEventListener('pagehide', store);
}

/** Shows the row's link to the stored position, if the text still has that block. */
export function offerPosition(row: HTMLElement): void {
  const id = storedPositions().find(([path]) => path === location.pathname)?.[1];
  const link = row.querySelector<HTMLAnchorElement>('[data-place]');
  if (!link || id === undefined || !document.getElementById(id)) return;
  link.href = `#${id}`;
  link.hidden = false;
}

/** The positions with an article's new one: the latest is first, a finished article has none. */
export function withPosition(
  positions: readonly ReadingPosition[],
  path: string,
  position: TextPosition,
): readonly ReadingPosition[] {
  if (position === 'start') return positions;
  const others = positions.filter(([other]) => other !== path);
  return position === 'end' ? others : [[path, position.id] as const, ...others].slice(0, LIMIT);
}

function storedPositions(): readonly ReadingPosition[] {
  const list = readStorage(KEY);
  return Array.isArray(list) ? list.filter(isReadingPosition) : [];
}

function isReadingPosition(value: unknown): value is ReadingPosition {
  return (
    Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'string')
  );
}
