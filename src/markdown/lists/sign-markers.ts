import type { ListMarker } from './list-marker.ts';

/** Signs that begin nothing but items; the last are those of Word's fonts for signs. */
const BULLET =
  /([•●▪▫■□◦○‣⁃∙·◆◇♦❖➢➤►▸▶◄◂⦁⚬◉⬤➔➜✦✧✱✲✶٭۞¤\uF02D\uF06C\uF06E\uF076\uF0A7\uF0B7\uF0D8\uF0E0\uF0FC])[\uFE0E\uFE0F]?[ \t]*(?=[^\s•●▪■·])/y;

/** Signs that are other things as well, but with a space behind them, and what Word's signs become in another font. */
const BULLET_APART =
  /([→←⇐⇒»›§¶]|[=-]?[=-]>)[ \t]+(?=[\p{L}«“"(*_[])|([oOvqØüû§])[ \t]+(?=(?!\p{N})\p{Script=Arabic})/uy;

/** Signs that say something of their item: done, not done, one, a colour. */
const KEPT =
  /(?![©®™])(?:[✓✔✗✘☐☑☒★☆①-⑳❶-➓]|\p{Extended_Pictographic}|\d(?=\uFE0F?\u20E3))(?:[\uFE0E\uFE0F]|\u20E3|\u200D|\p{Extended_Pictographic}|\p{Emoji_Modifier})*[ \t]*(?=[\p{L}\p{N}«“"(*_[])/uy;

/**
 * A dash, or a kashida in its place, which begins a line of a list or what someone says. One before a figure
 * may be its sign.
 */
const DASH =
  /(?:[–—―]|--|ـ(?=[ \t]))(?:[ \t]+(?=[\p{L}\p{N}«“"(*_[…])|(?=[\p{L}«“"(*_[…]))|[−‐‑‒－_~][ \t]+(?=[\p{L}«“"(*[])/uy;

/** A sign of Markdown's lists without the space behind it. */
const HYPHEN = /([-*+])(?=[\p{L}«“"([])/uy;

/** `•`, `▪` and their like. */
export function bulletMarker(src: string, from: number): ListMarker | undefined {
  const found = at(BULLET, src, from);
  if (found) return sign('bullet', found[1] ?? '', BULLET.lastIndex, { mayBeApart: true });
  const [, mark, letter] = at(BULLET_APART, src, from) ?? [];
  const apart = mark ?? letter;
  return apart === undefined ? undefined : sign('bullet', apart, BULLET_APART.lastIndex);
}

/** `✅`, `★`, `🔹`: it stays on the page. */
export function keptSignMarker(src: string, from: number): ListMarker | undefined {
  return at(KEPT, src, from) && sign('bullet', 'kept', KEPT.lastIndex, { isKept: true });
}

/** `–`, `—`, `--`. */
export function dashMarker(src: string, from: number): ListMarker | undefined {
  return at(DASH, src, from) && sign('dash', '–', DASH.lastIndex);
}

/** `-بند`, `*بند`. What is between two asterisks is emphasis. */
export function hyphenMarker(src: string, from: number, end: number): ListMarker | undefined {
  const [, mark] = at(HYPHEN, src, from) ?? [];
  if (mark === undefined) return undefined;
  const line = src.slice(from + 1, end).replace(/\*\*|\\\*| \* /g, '');
  return mark === '*' && line.includes('*') ? undefined : sign('hyphen', mark, from + 1);
}

function at(pattern: RegExp, src: string, from: number): RegExpExecArray | undefined {
  pattern.lastIndex = from;
  return pattern.exec(src) ?? undefined;
}

function sign(
  family: ListMarker['family'],
  mark: string,
  end: number,
  more: Partial<Pick<ListMarker, 'mayBeApart' | 'isKept'>> = {},
): ListMarker {
  const one = { isKept: false, mayBeApart: false, ...more };
  return { kind: `${family} ${mark}`, family, places: [], end, beginsAnywhere: true, ...one };
}
