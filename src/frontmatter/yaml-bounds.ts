import type { YamlFault } from '../diagnostics/messages/yaml-faults.ts';
import { bracketsOf, isScalar, tokensOf } from './yaml-tokens.ts';

/** Where a source is more than anyone writes, and in what. */
export interface Beyond {
  readonly fault: Extract<YamlFault, 'depth' | 'names'>;
  readonly offset: number;
}

/**
 * No field is as deep: in lists within lists, names within names (`a: b: c: `), names that are made of names (`? ? ? `),
 * or in columns. What is read by recursion must end, and each `?` doubles what stands below it.
 */
const DEEPEST = 20;
const WIDEST_INDENT = 100;

/** No file has as many names: each is compared with all others, so that none is there twice. */
const MOST_NAMES = 2000;

/** What may lead further in, and a line that begins far in. */
const OPENING = /[[{]|[-?:](?=\s)/g;
const FAR_IN = `\n${' '.repeat(WIDEST_INDENT)}`;

/** Finds the first place at which a source in YAML is deeper, or has more names, than anyone writes. */
export function beyondBounds(source: string): Beyond | undefined {
  if (!mayBeBeyond(source)) return undefined;
  let [brackets, opened, names, lineStart] = [0, 0, 0, 0];
  let end = -1;
  let lineBreak = source.indexOf('\n');
  let isBehindText = false;
  for (const token of tokensOf(source)) {
    const { type, offset } = token;
    while (lineBreak >= 0 && lineBreak < offset) {
      lineStart = lineBreak + 1;
      lineBreak = source.indexOf('\n', lineStart);
    }
    const isFirst = end <= lineStart;
    end = offset + token.source.length;
    if (type === 'comment') continue;
    if (isFirst) opened = 0;
    brackets += bracketsOf(token);
    if (type === 'map-value-ind') names += 1;
    const isIndicator = type === 'map-value-ind' || type === 'seq-item-ind';
    if (type === 'explicit-key-ind' || (isIndicator && brackets === 0)) opened += 1;
    const isFarIn = isFirst && offset - lineStart > WIDEST_INDENT && !isBehindText;
    if (Math.max(brackets, opened) > DEEPEST || isFarIn) return { fault: 'depth', offset };
    if (names > MOST_NAMES) return { fault: 'names', offset };
    isBehindText = isScalar(token);
  }
  return undefined;
}

/** Most fields need no closer look. */
function mayBeBeyond(source: string): boolean {
  const opening = source.match(OPENING)?.length ?? 0;
  return opening > DEEPEST || source.length > MOST_NAMES || source.includes(FAR_IN);
}
