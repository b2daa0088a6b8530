import type { YamlFault } from '../diagnostics/messages/yaml-faults.ts';
import { lineOfField } from './line-of-field.ts';
import { WAYS } from './ways-meant.ts';

/** A field with some of its lines written in another way. */
export interface Fix {
  /** The first and the last of the lines that change, from 0. */
  readonly from: number;
  readonly to: number;
  /** What to write in their place, on one line. */
  readonly replacement: string;
  /** The whole field with that line; the others keep their numbers. */
  readonly source: string;
  /** What it fixes, where that is not what was found. */
  readonly fault?: YamlFault | undefined;
}

/**
 * Ways in which a line of a field may have been meant, the likeliest first. They are suggestions:
 * the caller tries them, and tells the editor of one that is read as it should be.
 *
 * @param at the line with the fault, from 0
 */
export function suggestFixes(source: string, at: number): readonly Fix[] {
  const lines = source.replace(/(?<!\n)\n+$/, '').split('\n');
  const line = lineOfField(lines, at);
  return WAYS.flatMap((way) => way(line))
    .filter(({ replacement }) => replacement.trim() !== '')
    .map(({ from = at, to = at, replacement, fault }) => {
      const rest = Array.from({ length: to - from }, () => '');
      const changed = [...lines.slice(0, from), replacement, ...rest, ...lines.slice(to + 1)];
      return { from, to, replacement, source: `${changed.join('\n')}\n`, fault };
    });
}
