import type { StateCore } from 'markdown-it';
import { SOURCE_APART } from '../../diagnostics/messages/rows.ts';
import { environmentOf } from '../environment.ts';
import { markerIn } from '../lists/list-markers.ts';
import { isSaid } from '../lists/spoken-lines.ts';
import { readQuotedToo } from './quoted-lines.ts';
import { scanLines } from './typed-scan.ts';

const BULLET = /^( *[-*+])[ \t]+(?=\S)/;

/** The sign of an item: its bullet with what stands before it, and whether a space stands behind it. */
interface Sign {
  readonly bullet: string;
  readonly isSpaced: boolean;
}

/**
 * Puts the space behind a bullet, `-بند`, beside one that has it, `- بند`: each would be a list by itself. Where
 * someone says what stands behind it, the line stays as it was typed.
 */
export function unspacedBullets(state: StateCore): void {
  if (!/^[ >]*[-*+][^\s*-]/m.test(state.src)) return;
  const { notes } = environmentOf(state.env);
  state.src = readQuotedToo(state.src.split('\n'), (lines, first, depth) => {
    const signs = scanLines(lines).map(({ line, isAsTyped }) =>
      isAsTyped ? undefined : signOf(line),
    );
    const said = linesOfTalk(lines, signs);
    const spaced = signs.map((sign) => (sign?.isSpaced ? sign.bullet : undefined));
    const spread = (at: number, beside: number) => {
      const sign = signs[at];
      if (sign && !said.has(at) && spaced[beside] === sign.bullet) spaced[at] = sign.bullet;
    };
    for (let at = 1; at < lines.length; at += 1) spread(at, at - 1);
    for (let at = lines.length - 2; at >= 0; at -= 1) spread(at, at + 1);
    const isMended = (at: number) => signs[at]?.isSpaced === false && spaced[at] !== undefined;
    const [mended, ...others] = lines.keys().filter(isMended);
    // The only one of its kind, on the last line of a quotation, may as well name who said that.
    if (depth > 0 && mended === lines.length - 1 && others.length === 0)
      notes.push({ line: first + mended + 1, severity: 'advice', ...SOURCE_APART });
    return lines.map((line, at) => {
      const { bullet = '' } = signs[at] ?? {};
      return isMended(at) ? `${bullet} ${line.slice(bullet.length)}` : line;
    });
  }).join('\n');
}

function signOf(line: string): Sign | undefined {
  const [, spaced] = BULLET.exec(line) ?? [];
  if (spaced !== undefined) return { bullet: spaced, isSpaced: true };
  const from = line.search(/\S|$/);
  const marker = markerIn(line, from, line.length);
  return marker?.family === 'hyphen'
    ? { bullet: line.slice(0, marker.end), isSpaced: false }
    : undefined;
}

/** The lines of groups, between empty lines, in which someone speaks behind a sign without its space. */
function linesOfTalk(
  lines: readonly string[],
  signs: readonly (Sign | undefined)[],
): ReadonlySet<number> {
  const talk = new Set<number>();
  let group: number[] = [];
  for (let at = 0; at <= lines.length; at += 1) {
    if ((lines[at] ?? '').trim() !== '') group.push(at);
    else {
      const isTalk = group.some((line) => {
        const sign = signs[line];
        return sign && !sign.isSpaced && isSaid((lines[line] ?? '').slice(sign.bullet.length));
      });
      for (const line of isTalk ? group : []) talk.add(line);
      group = [];
    }
  }
  return talk;
}
