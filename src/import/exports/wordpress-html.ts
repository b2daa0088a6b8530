import { typedParagraphs } from './typed-paragraphs.ts';

/** Where a block of the editor of today begins or ends, or stands with nothing in it. */
const MARK = /<!--\s+(\/?)wp:([\w/-]+)\s((?:(?!<!--)[\s\S])*?)(\/?)-->/g;

/** A block that shows no words. */
const SILENT = /^(?:more|nextpage|separator|spacer)$/;

/** A text of WordPress as HTML, and what of it cannot be shown elsewhere. */
export interface WordpressHtml {
  readonly html: string;
  readonly without: readonly string[];
}

/**
 * HTML as WordPress shows it. Its editor of old kept paragraphs as lines; the one of today says in comments
 * where its blocks begin, and what it took over from the other stands between them.
 *
 * @param contentOf what a block shows that the text only names: its footnotes, a block of several texts
 */
export function wordpressHtml(
  text: string,
  contentOf: (name: string, given: string) => string | undefined,
): WordpressHtml {
  const made: string[] = [];
  const without: string[] = [];
  let depth = 0;
  let at = 0;
  const take = (part: string) => made.push(depth > 0 ? part : typedParagraphs(part));
  for (const {
    0: mark,
    1: closing,
    2: name = '',
    3: given = '',
    4: isEmpty,
    index,
  } of text.matchAll(MARK)) {
    take(text.slice(at, index));
    at = index + mark.length;
    if (isEmpty) {
      const content = contentOf(name, given);
      if (content !== undefined) made.push(content);
      else if (!SILENT.test(name)) without.push(`wp:${name}`);
    } else depth = Math.max(0, depth + (closing ? -1 : 1));
  }
  take(text.slice(at));
  return { html: made.join('\n'), without };
}
