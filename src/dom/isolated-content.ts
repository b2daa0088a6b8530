import { type Direction, writtenIn } from '../bidi/direction.ts';
import { isolatedRuns } from '../bidi/isolated-runs.ts';
import { createElement } from './create-element.ts';

/** What shows a text in the order in which it is read, as an article's page does. */
export function isolatedContent(text: string, direction: Direction): (Node | string)[] {
  return isolatedRuns(text, direction).map(({ text: run, isolate }) => {
    if (!isolate) return run;
    const { tag, dir } = isolate;
    return createElement(tag, dir ? { dir } : {}, run);
  });
}

/** Fills an element with a text, which may be of either direction. */
export function fillIsolated(holder: HTMLElement, text: string, page: Direction): void {
  const direction = writtenIn(text, page);
  holder.dir = direction;
  holder.replaceChildren(...isolatedContent(text, direction));
}
