import { type Ink, inkOf } from './ink.ts';
import { inkExtentsOf } from './ink-extents.ts';
import { nextLook } from './next-look.ts';
import type { Tab } from './tab.ts';
import { type WordOnPage, wordsOnPage } from './words-on-page.ts';

/** A word, and how far its ink is from where the font puts it, in ems; a positive number is too high. */
export interface DrawnWord {
  readonly text: string;
  readonly top: number;
  readonly bottom: number;
}

/** Room above and below a baseline, in ems, in which all ink of a word lies, and no other. */
const ABOVE = 2;
const BELOW = 1.4;
/** Ink may hang over a word's own room at its sides by so much; spaces are wider. */
const OVERHANG = 0.1;

/** Opens a page and measures every word of it, in pictures of it. */
export async function drawnWords(tab: Tab, url: string): Promise<DrawnWord[]> {
  // A first visit may be shown without the font, which is kept for the next.
  await tab.open(url);
  while (!(await tab.evaluate(hasFont))) await nextLook();
  await tab.open(url);
  while (!(await tab.evaluate(isWhole))) await nextLook();
  const words = await tab.evaluate(wordsOnPage);
  const height = await tab.evaluate(() => innerHeight);
  const extentsOf = await inkExtentsOf(words.map(({ text }) => text).join(''));
  const drawn: DrawnWord[] = [];
  let rest = groups(words);
  while (rest.length > 0) {
    const first = Math.min(...rest.flat().map(({ baseline, size }) => baseline - ABOVE * size));
    const top = await tab.evaluate(moveUp, Math.floor(first));
    const ink = await inkOf(await tab.screenshot());
    const isIn = (group: readonly WordOnPage[]) =>
      group.every(({ baseline, size }) => baseline + BELOW * size <= top + height);
    const seen = rest.filter(isIn);
    if (seen.length === 0) throw new Error('a word is higher than the window');
    drawn.push(...seen.map((group) => measure(group, ink, top, extentsOf)));
    rest = rest.filter((group) => !isIn(group));
  }
  return drawn;
}

function hasFont(): boolean {
  return localStorage.getItem('khabar.font') !== null;
}

/** Whether a page is drawn in its font, and has the buttons that scripts show. */
function isWhole(): boolean {
  const faces = [...document.fonts].map(({ status }) => status);
  const buttons = [...document.querySelectorAll<HTMLElement>('[name=save], [value=save]')];
  return (
    faces.includes('loaded') &&
    !faces.includes('loading') &&
    buttons.every((button) => !button.hidden)
  );
}

/**
 * Moves the page up from where it began, and says how far it is once it is drawn there. It is not
 * scrolled: WebKitGTK pictures a page from its beginning wherever it stands.
 */
function moveUp(distance: number): Promise<number> {
  const { body } = document;
  const topOfPage = () => document.querySelector('main')?.getBoundingClientRect().top ?? 0;
  body.style.marginTop = '0px';
  const before = topOfPage();
  body.style.marginTop = `${-distance}px`;
  const moved = before - topOfPage();
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(moved)));
  });
}

/** Words without a space between are one to the eye. */
function groups(words: readonly WordOnPage[]): readonly WordOnPage[][] {
  const found: WordOnPage[][] = [];
  for (const word of words) {
    const before = found.at(-1);
    const sameLine = before?.every(
      ({ baseline }) => Math.abs(baseline - word.baseline) < word.size,
    );
    if (word.joined && before && sameLine) before.push(word);
    else found.push([word]);
  }
  return found;
}

function measure(
  group: readonly WordOnPage[],
  ink: Ink,
  scrolled: number,
  extentsOf: (word: string, weight: number) => { top: number; bottom: number },
): DrawnWord {
  const text = group.map((word) => word.text).join('');
  const [{ baseline, size } = { baseline: 0, size: 1 }] = group;
  const line = baseline - scrolled;
  const rows = ink.rows({
    left: Math.min(...group.map(({ left }) => left)) - OVERHANG * size,
    right: Math.max(...group.map(({ right }) => right)) + OVERHANG * size,
    top: line - ABOVE * size,
    bottom: line + BELOW * size,
  });
  if (!rows) throw new Error(`${text} is not drawn`);
  const expected = group.map((word) => extentsOf(word.text, word.weight));
  const top = (line - rows.first) / size - Math.max(...expected.map((one) => one.top));
  const bottom = (line - rows.last - 1) / size - Math.min(...expected.map((one) => one.bottom));
  return { text, top, bottom };
}
