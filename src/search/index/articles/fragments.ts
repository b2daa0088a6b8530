import { writtenIn } from '../../../bidi/direction.ts';
import { isolatedInText } from '../../../bidi/plain-text-isolates.ts';
import { longDate } from '../../../dates/format-date.ts';
import { parsePublicationDate } from '../../../dates/publication-date.ts';
import { zoneName } from '../../../dates/zone-name.ts';
import { directionOf } from '../../../strings/languages.ts';
import type { Numerals } from '../../../strings/numerals.ts';
import { joinedRanges, jointsOf } from '../../../text/joined-ranges.ts';
import type { Fragment } from '../../fragment.ts';
import { PAGEFIND_SIGNATURE } from '../../index-files.ts';
import { isolatedSpans } from '../../isolated-in-text.ts';
import type { IsolatedSpan } from '../../isolated-spans.ts';
import { gzipped } from '../files/gzipped.ts';
import type { IndexedArticle } from './indexed-article.ts';
import { piecesOfLines } from './pieces.ts';

/** Gives each fragment, compressed, by its article's address. */
export type FragmentsOf = (articles: readonly IndexedArticle[]) => ReadonlyMap<string, Uint8Array>;

/** zlib's usual one: of a text of 3 KB the best saves nothing. */
const FRAGMENT_LEVEL = 6;

/**
 * The articles' own words, as Pagefind's fragments are to have them: in the place of the indexed copy's
 * tokens, at the same positions, and where each block begins.
 *
 * @param timeZone of the publication, for the date that is shown
 * @returns each fragment, compressed, by its article's address
 */
export function ownFragments(
  articles: readonly IndexedArticle[],
  timeZone: string,
  numerals: Numerals = {},
): ReadonlyMap<string, Uint8Array> {
  return new Map(
    articles.map((article) => {
      const fragment = PAGEFIND_SIGNATURE + JSON.stringify(fragmentOf(article, timeZone, numerals));
      return [article.url, gzipped(fragment, FRAGMENT_LEVEL)];
    }),
  );
}

function fragmentOf(
  { url, title, section, language, published, blocks }: IndexedArticle,
  zone: string,
  numerals: Numerals,
): Fragment & { filters: object; anchors: [] } {
  const page = directionOf(language);
  const content = piecesOfLines(title).flat();
  const headline = content.join(' ');
  const isolates = [...isolatedSpans(headline, page, 0)];
  const foreign: string[] = [];
  let offset = headline.length + 1;
  const starts = blocks.map(({ id, text }) => {
    const [start = content.length, ...further] = piecesOfLines(text).map((line) => {
      const before = content.length;
      content.push(...line);
      return before;
    });
    const shown = content.slice(start).join(' ');
    const direction = writtenIn(shown, page);
    if (direction !== page) foreign.push(id);
    isolates.push(...isolatedSpans(shown, direction, offset));
    offset += shown.length + 1;
    return [start, id, ...further] as const;
  });
  const date = parsePublicationDate(published, zone);
  const text = content.join(' ');
  return {
    url,
    content: joinedRanges(text),
    blocks: starts,
    ...(isolates.length > 0 && { isolates: amongJoints(isolates, jointsOf(text)) }),
    ...(foreign.length > 0 && { foreign }),
    meta: {
      title,
      ...(section && { section: isolatedInText(section, page) }),
      ...(date && {
        date: longDate(date, language, zone, {
          ...numerals,
          zone: zoneName(date.instant, language, zone, numerals),
        }),
      }),
    },
    filters: {},
    anchors: [],
  };
}

/** Isolates of a text, in the same text with a character more at each joint. */
function amongJoints(
  isolates: readonly IsolatedSpan[],
  joints: readonly number[],
): readonly IsolatedSpan[] {
  const moved = (at: number) => at + joints.filter((joint) => joint <= at).length;
  return isolates.map(([start, end, element]) => [moved(start), moved(end), element]);
}
