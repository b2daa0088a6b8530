import { withAsciiDigits } from '../../text/digits.ts';
import type { ListMarker } from './list-marker.ts';

/** Numbers as people count: `01.` is a day or a code. */
const COUNT = String.raw`(?:([1-9]\d{0,8})|([١-٩][٠-٩]{0,8})|([۱-۹][۰-۹]{0,8}))`;
const SHORT = COUNT.replaceAll('{0,8}', '{0,2}');

/** https://spec.commonmark.org/0.31.2/#ordered-list-marker */
const MARKDOWN = new RegExp(String.raw`${COUNT}([.)])(?=[ \t\n]|$)`, 'y');

/**
 * `(١)`, `( ١ )`, `(١) -`; `١-`, `١ -`, `١ـ`; `١.)`; `١.`, `١)`, `١:`, `١/` with a letter behind, `١، `; `١ . `;
 * `(١`, as a keyboard turns it.
 */
const BY_HAND = [
  String.raw`\([ \t]?${SHORT}[ \t]?(\))(?:[ \t]?[-–—.:])?`,
  String.raw`${SHORT}([ \t]?[-–—−ـ]{1,2})(?![.)])`,
  String.raw`${SHORT}(\.\)|\)\.|[.)]-|-[.)])`,
  `${SHORT}([.):/،])`,
  String.raw`${SHORT}([ \t][.)])(?=[ \t])`,
  String.raw`\(${SHORT}()(?=[ \t])`,
].map((sign) => new RegExp(sign, 'y'));

/** What may stand right behind a sign: a letter, or what opens before one. */
const WORD = /[\p{L}«“"(*_[]/uy;
const ARABIC_WORD = /(?!\p{N})[\p{Script=Arabic}«“"(*_[]/uy;

/** The largest number with which a list begins that does not begin with one: above are years. */
const LARGEST_FIRST = 999;

/** A number with a dot or a bracket and a space, as Markdown has it. */
export function markdownNumberMarker(src: string, from: number): ListMarker | undefined {
  MARKDOWN.lastIndex = from;
  const found = MARKDOWN.exec(src);
  return found ? numbered('markdown', found, MARKDOWN.lastIndex) : undefined;
}

/** A number with any other sign that people put behind one, or without a space. */
export function handNumberMarker(src: string, from: number, end: number): ListMarker | undefined {
  const [isOpen, first] = [src[from] === '(', src.codePointAt(from) ?? 0];
  if (!isOpen && !/\d|[٠-٩۰-۹]/.test(String.fromCodePoint(first))) return undefined;
  for (const sign of BY_HAND) {
    sign.lastIndex = from;
    const found = sign.exec(src);
    if (found && isBeforeWords(src, sign.lastIndex, end, found[4] ?? '', isOpen)) {
      const marker = numbered('number', found, sign.lastIndex);
      return isOpen ? marker : besideFigure(src, marker);
    }
  }
  return undefined;
}

/** Whether words follow a sign: `2-1` is a score, `1.5` a number, `2 - 1` either. */
function isBeforeWords(
  src: string,
  at: number,
  end: number,
  sign: string,
  isOpen: boolean,
): boolean {
  const gap = src.slice(at, Math.min(end, at + 80)).search(/[^ \t]/);
  if (gap > 0) return !/[ \t]/.test(sign) || !/[\d٠-٩۰-۹]/.test(src.charAt(at + gap));
  const word = isOpen || sign === '.' || sign === ')' ? WORD : ARABIC_WORD;
  word.lastIndex = at;
  return word.test(src);
}

/** The figure behind a sign. */
const FIGURE = /[ \t]*([\d٠-٩۰-۹]+)(?![.,٫٬%٪]?[\d٠-٩۰-۹%٪])/y;

/**
 * A number before a figure: `10: 30` is an hour, `1- 0` a score, `1- 1` may be one. `10- 15` goes on with a list, and
 * begins none.
 */
function besideFigure(src: string, marker: ListMarker): ListMarker {
  FIGURE.lastIndex = marker.end;
  const [, figure] = FIGURE.exec(src) ?? [];
  if (figure === undefined) return marker;
  const isTime = /[:/،]/.test(marker.kind);
  const isScore = marker.places[0] === 1 && Number(withAsciiDigits(figure)) === 0;
  const places = isTime || isScore ? [Number.NaN] : marker.places;
  const mayBeScore = figure.length === 1 && marker.kind.endsWith('-');
  return { ...marker, places, beginsAnywhere: false, mayBeScore };
}

function numbered(
  family: 'markdown' | 'number',
  [, western, arabic, persian, sign = '']: RegExpExecArray,
  end: number,
): ListMarker {
  const digits = western ? 'western' : arabic ? 'arabic' : 'persian';
  const number = Number(withAsciiDigits(western ?? arabic ?? persian ?? ''));
  const delimiter = /^[ \t]?[-–—−ـ]+$/.test(sign) ? '-' : sign.trim();
  return {
    kind: `${digits} ${delimiter}`,
    family,
    places: [number],
    end,
    isKept: false,
    digits,
    // With empty lines between them, two paragraphs may begin so.
    mayBeApart: /[-.)]/.test(sign),
    // `8: ` is an hour of a programme as well.
    beginsAnywhere: number <= LARGEST_FIRST && !/[:/،]/.test(delimiter),
  };
}
