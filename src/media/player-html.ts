import { FILE_FACTS } from '../article-text/selectors.ts';
import type { DrawnMedia, MediaKind } from '../markdown/media-boxes/media.ts';
import { inDigits } from '../strings/in-digits.ts';
import type { Language } from '../strings/languages.ts';
import type { Digits } from '../strings/numerals.ts';
import { stringsIn } from '../strings/strings-in.ts';
import { escapeAttribute } from '../text/escaping.ts';
import { mediaTypeOf } from './media-types.ts';

/** A player and its file, ready to be drawn. */
export interface Player {
  readonly kind: MediaKind;
  /** Of the page. */
  readonly language: Language;
  readonly digits: Digits;
  readonly description: string;
  readonly size: { readonly width: number; readonly height: number };
  /** The addresses of the file and of its captions. */
  readonly src: string;
  readonly track: string | undefined;
  readonly bytes: number;
  /** As players write it. */
  readonly length?: string;
}

/**
 * The browser's own player, which fetches nothing before it is asked to. Time runs from left to right
 * in it, whatever the page's direction. A still picture lies below it in the page, and not in its `poster`,
 * which browsers fetch at once.
 */
export function playerHtml(player: Player): DrawnMedia {
  const { kind, language, digits, description, size, src, track, bytes, length } = player;
  const strings = stringsIn(language);
  const room = kind === 'video' ? ` playsinline width="${size.width}" height="${size.height}"` : '';
  const captions =
    track === undefined
      ? ''
      : `<track kind="captions" src="${escapeAttribute(track)}" srclang="${language}" label="${strings.captions}">`;
  const name = escapeAttribute(description);
  const file = escapeAttribute(src);
  const facts = [
    `${strings[kind]}`,
    ...(length === undefined ? [] : [inDigits(length, digits)]),
  ].join(strings.comma);
  // Apart, or a number would stand before the Latin name that it follows.
  const [type, weight] = [mediaTypeOf(src)?.name ?? '', megabytes(bytes, language, digits)];
  return {
    player: `<${kind} src="${file}" controls preload="none"${room} dir="ltr" aria-label="${name}">${captions}</${kind}>`,
    file: `\n<span class="${FILE_FACTS}">${facts} · <a href="${file}" download>${strings.downloadFile}</a> (<bdi>${type}</bdi>${strings.comma}<bdi>${weight}</bdi>)</span>`,
  };
}

/** «4.2 م.ب»: a reader on a phone pays for each. */
function megabytes(bytes: number, language: Language, digits: Digits): string {
  const format = new Intl.NumberFormat(`${language}-u-nu-${digits}`, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  });
  return format.format(Math.max(0.1, bytes / 1_000_000));
}
