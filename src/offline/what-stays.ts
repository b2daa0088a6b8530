/** A page of which there is a copy. */
export interface KeptPage {
  readonly url: string;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
  readonly saved: boolean;
  /** All that it may be drawn with, kept or not. */
  readonly parts: readonly string[];
}

/**
 * Which copies stay where there is not room for all: those of saved articles before others, of either the
 * newest, each with what it is drawn with. The oldest go first; a part goes when its last page does.
 *
 * @param sizes bytes of each copy, by its address
 * @param room bytes that there may be
 */
export function whatStays(
  pages: readonly KeptPage[],
  sizes: ReadonlyMap<string, number>,
  room: number,
): ReadonlySet<string> {
  const staying = new Set<string>();
  let left = room;
  for (const { url, parts } of [...pages].sort(firstToStay)) {
    const whole = [...new Set([url, ...parts])].filter((part) => sizes.has(part));
    const added = whole.filter((part) => !staying.has(part));
    const cost = sum(added, sizes);
    // One that is larger than all the room takes nobody else's.
    if (sum(whole, sizes) > room) continue;
    if (cost > left) break;
    left -= cost;
    for (const part of added) staying.add(part);
  }
  return staying;
}

function firstToStay(a: KeptPage, b: KeptPage): number {
  return Number(b.saved) - Number(a.saved) || b.keptAt - a.keptAt;
}

function sum(urls: readonly string[], sizes: ReadonlyMap<string, number>): number {
  return urls.reduce((total, url) => total + (sizes.get(url) ?? 0), 0);
}
