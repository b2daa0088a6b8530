import { type Direction, writtenIn } from '../../bidi/direction.ts';
import { cutRuns } from './cut-runs.ts';
import { element } from './element.ts';
import type { Run } from './excerpt.ts';

/** What shows a text in the order in which it is read, with marks on what was asked for. */
export function isolated(runs: readonly Run[], direction: Direction): (Node | string)[] {
  return cutRuns(runs, direction).flatMap(({ isolating, runs: within }) => {
    const shown = within.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
    if (!isolating) return shown;
    const { tag, dir } = isolating;
    return element(tag, dir ? { dir } : {}, ...shown);
  });
}

/** What shows a text beside other words, in a direction of its own: «BBC عربي» runs as the page does. */
export function isolatedName(text: string): HTMLElement {
  const direction = writtenIn(text, 'rtl');
  return element('bdi', { dir: direction }, ...isolated([{ text, marked: false }], direction));
}
