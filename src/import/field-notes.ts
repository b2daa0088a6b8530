import { hasWord } from '../frontmatter/field-values.ts';
import { partedTags } from '../frontmatter/joined-tags.ts';
import { commentSign } from '../text/comments.ts';
import type { Found, NamedPicture } from './reading.ts';

/**
 * The words of a field without the comments in them, `<!-- … -->`: a field has none here, and would show them.
 *
 * @param left is told of each comment, and of a sign with which none begins
 */
function withoutNotes(words: string, left: string[]): string {
  let rest = words;
  for (let sign = commentSign(rest); sign !== undefined; sign = commentSign(rest)) {
    const start = rest.indexOf(sign);
    const end = rest.indexOf('-->', start + sign.length);
    const stop = end < 0 ? start + sign.length : end + 3;
    left.push(rest.slice(start, stop));
    rest = `${rest.slice(0, start)} ${rest.slice(stop)}`;
  }
  return rest === words ? words : rest.replace(/\s+/g, ' ').trim();
}

/**
 * What was found, without the comments in its fields, signs that are no words, and what a list has already: no
 * article may have these (`frontmatter/field-values.ts`).
 */
export function foundWithoutNotes(found: Found, left: string[]): Found {
  const one = (words: string | undefined) => (words && wordsIn(words, left)) || undefined;
  const all = (words: readonly string[] | undefined) => {
    const each = new Map(
      words?.flatMap((item) => one(item) ?? []).map((item) => [item.normalize('NFC'), item]),
    );
    return words && [...each.values()];
  };
  const { image } = found;
  return {
    ...found,
    title: one(found.title),
    description: one(found.description),
    section: one(found.section),
    series: one(found.series),
    tags: all(found.tags && partedTags(found.tags)),
    authors: all(found.authors),
    redirectFrom: all(found.redirectFrom),
    image: image && pictureWithoutNotes(image, left),
  };
}

function pictureWithoutNotes(image: NamedPicture, left: string[]): NamedPicture {
  return {
    ...image,
    alt: wordsIn(image.alt, left),
    caption: image.caption && wordsIn(image.caption, left),
    credit: image.credit && wordsIn(image.credit, left),
  };
}

/** What a field says, without its comments; empty if that is no word. @param left is told of what is left out */
export function wordsIn(field: string, left: string[]): string {
  const words = withoutNotes(field, left);
  if (words === '' || hasWord(words)) return words;
  left.push(words);
  return '';
}
