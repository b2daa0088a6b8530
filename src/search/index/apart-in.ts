import type { Direction } from '../../bidi/direction.ts';
import { isolations } from '../../bidi/isolated-runs.ts';
import { type Apart, WAYS } from '../apart.ts';

/**
 * What stands apart in a text of an article, as on its page.
 *
 * @param offset of the text in the article's content
 */
export function apartIn(text: string, direction: Direction, offset: number): readonly Apart[] {
  return isolations(text, direction).map(({ start, end, tag, dir }) => {
    const way = WAYS.findIndex((other) => other.tag === tag && other.dir === dir);
    return [offset + start, offset + end, way];
  });
}
