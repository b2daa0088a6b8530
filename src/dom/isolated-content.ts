import { type Direction, writtenIn } from '../bidi/direction.ts';
import { UNPARTED } from '../text/number-ranges.ts';
import { sentenceRuns } from '../text/unparted-runs.ts';
import { createElement } from './create-element.ts';

/** What shows a text in the order in which it is read, and parts no short range of numbers, as `Sentence.astro` does. */
export function isolatedContent(text: string, direction: Direction): (Node | string)[] {
  return sentenceRuns(text, direction).map(({ text: run, isolate, isUnparted }) => {
    if (!isolate && !isUnparted) return run;
    const { tag, dir } = isolate ?? { tag: 'span' };
    const attributes = { ...(dir && { dir }), ...(isUnparted && { class: UNPARTED }) };
    return createElement(tag, attributes, run);
  });
}

/** Fills an element with a text, which may be of either direction. */
export function fillIsolated(holder: HTMLElement, text: string, page: Direction): void {
  const direction = writtenIn(text, page);
  holder.dir = direction;
  holder.replaceChildren(...isolatedContent(text, direction));
}
