import { foreignDate } from '../foreign-date.ts';
import { uniqueTags } from '../markdown/map-fields.ts';
import type { Found } from '../reading.ts';
import { oneLine, textsOf } from './find-article.ts';

/** An article whose page says by names what each part of it is. */
interface Entry {
  readonly found: Found;
  readonly html: string;
  readonly left: readonly string[];
}

/**
 * Reads an article in the names that many agree on, as the export of Medium does: `h-entry`, `e-content`. What
 * the text says again at its head goes.
 *
 * @returns undefined for a page without such names, or with several entries
 */
export function readEntry(document: Document): Entry | undefined {
  const entries = [...document.querySelectorAll('.h-entry')];
  const [entry] = entries;
  const content = entry?.querySelector('.e-content');
  if (entries.length !== 1 || !entry || !content) return undefined;
  const word = (selector: string) => oneLine(entry.querySelector(selector)?.textContent ?? '');
  const [title, description, author] = [word('.p-name'), word('.p-summary'), word('.p-author')];
  const written = entry.querySelector('.dt-published')?.getAttribute('datetime') ?? '';
  const tags = [...entry.querySelectorAll('.p-category')].map((tag) =>
    oneLine(tag.textContent ?? ''),
  );
  for (const again of content.querySelectorAll('.graf--title, .graf--subtitle, .section-divider')) {
    const words = oneLine(again.textContent ?? '');
    if (words === '' || words === title || words === description) again.remove();
  }
  const said = new Set([title, description, author]);
  const kept = new Set(textsOf(content));
  const found: Found = {
    ...(title && { title }),
    ...(description && { description }),
    ...(author && { authors: [author] }),
    ...(foreignDate(written) && { pubDate: foreignDate(written) }),
    ...(tags.length > 0 && { tags: uniqueTags(tags) }),
  };
  return {
    found,
    html: content.innerHTML,
    left: textsOf(document.body).filter((text) => !kept.has(text) && !said.has(text)),
  };
}
