import type { Direction } from '../bidi/direction.ts';
import { isolations } from '../bidi/isolated-runs.ts';
import { ISOLATE_ELEMENTS, type IsolatedSpan } from './isolated-spans.ts';

/**
 * What must be isolated in a text of an article, as on its page.
 *
 * @param offset of the text in the article's content
 */
export function isolatedSpans(
  text: string,
  direction: Direction,
  offset: number,
): readonly IsolatedSpan[] {
  return isolations(text, direction).map(({ start, end, tag, dir }) => {
    const element = ISOLATE_ELEMENTS.findIndex((each) => each.tag === tag && each.dir === dir);
    return [offset + start, offset + end, element];
  });
}
