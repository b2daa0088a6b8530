import type { StateCore, Token } from 'markdown-it';
import { slugify } from '../text/slug.ts';
import { environmentOf } from './environment.ts';
import { plainText } from './inline-text.ts';
import { paragraphId } from './paragraph-id.ts';

/**
 * The page has one `<h1>`, the headline: a `#` in the text becomes an `<h2>`. No level is left out on the way
 * down, or who hears the page would look for a heading that there is not.
 */
export function headingLevels({ tokens }: StateCore): void {
  let above = 1;
  for (const token of tokens) {
    if (token.type === 'heading_open') above = Math.max(2, Math.min(levelOf(token), above + 1));
    if (token.type.startsWith('heading_')) token.tag = `h${above}`;
  }
}

function levelOf({ tag }: Token): number {
  return Number(tag.slice(1));
}

/**
 * Gives every heading and paragraph an id that can be linked: a heading its slug, a paragraph a hash
 * of its words, an item of a tight list likewise.
 */
export function blockIds({ tokens, env }: StateCore): void {
  const { ids, headings } = environmentOf(env);
  tokens.forEach((token, index) => {
    const text = plainText(tokens[index + 1]);
    if (token.type === 'heading_open') {
      const slug = unique(headingId(text), ids);
      token.attrSet('id', slug);
      headings.push({ depth: Number(token.tag.slice(1)), slug, text });
    }
    if (CARRIERS.has(token.type) && text !== '') {
      const carrier = token.hidden ? tokens[index - 1] : token;
      carrier?.attrSet('id', unique(paragraphId(text), ids));
    }
  });
}

/** Blocks of words that can be led to, beside headings. */
const CARRIERS = new Set(['paragraph_open', 'figcaption_open', 'card_open']);

/** The search client's ids begin with `find-`, those of footnotes with `footnote-`. */
function headingId(text: string): string {
  const slug = slugify(text) || 'section';
  return /^(?:find|footnote)-/.test(slug) ? `section-${slug}` : slug;
}

/** @param taken ids that the page has, each with the number that is tried after it */
function unique(id: string, taken: Map<string, number>): string {
  let free = id;
  let count = taken.get(id) ?? 2;
  for (; taken.has(free); count += 1) free = `${id}-${count}`;
  // Where the next equal one begins to look: from 2 each time, equal paragraphs would cost n².
  taken.set(id, count);
  if (free !== id) taken.set(free, 2);
  return free;
}
