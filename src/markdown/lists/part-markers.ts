import { withAsciiDigits } from '../../text/digits.ts';
import { placesOfLetter } from './letter-markers.ts';
import type { ListMarker } from './list-marker.ts';

/** A number of a list, in digits of one kind, or a letter. */
const PART = String.raw`(?:\d{1,2}|[٠-٩]{1,2}|[۰-۹]{1,2}|[ء-غف-ي](?!\p{M}*\p{L}))`;

/** What parts the numbers, with a space on both sides or on none. */
const BETWEEN = String.raw`(?:[-–./]|[ \t][-–./][ \t])`;

/** `1-1`, `2.1.3`, `٢/١`, `1-أ`, `(1-1)`, `1 - 1`, with any sign behind it and a space. */
const PARTS = new RegExp(
  String.raw`\(?((?:${PART}${BETWEEN})+)(${PART})([ \t]?[-–.):]|\)[-:.]?)?[ \t]+(?=[\p{L}«“"(*_[])`,
  'yu',
);

/** A number of a number: what stands below the first item is `1-1`, and is shown so. */
export function partMarker(src: string, from: number): ListMarker | undefined {
  PARTS.lastIndex = from;
  const [, above = '', own = '', sign] = PARTS.exec(src) ?? [];
  if (own === '' || isOutOfRow(own)) return undefined;
  const separators = above.replace(/[^-–./]/g, '').replaceAll('–', '-');
  return {
    kind: `part ${separators}`,
    family: 'part',
    places: placesOf(own),
    end: PARTS.lastIndex,
    isKept: true,
    mayBeApart: false,
    beginsAnywhere: false,
    // `1 - 1` is a score as well.
    standsBelow: sign === undefined && /[ \t]/.test(above),
    partOf: above
      .split(/[-–./]/)
      .slice(0, -1)
      .map((part) => placesOf(part.trim())[0] ?? Number.NaN),
  };
}

/** `05` is a minute or a day. */
function isOutOfRow(number: string): boolean {
  return /^[0٠۰]/.test(number);
}

function placesOf(part: string): readonly number[] {
  const number = Number(withAsciiDigits(part));
  return Number.isNaN(number) ? placesOfLetter(part) : [number];
}
