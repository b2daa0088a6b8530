import { foreignDate } from '../foreign-date.ts';
import { uniqueTags } from '../markdown/field-values.ts';
import type { Found } from '../reading.ts';
import { oneLine, textsOf } from './find-article.ts';

/** An article whose page says by names what each part of it is. */
interface Entry {
  readonly found: Found;
  readonly html: string;
  readonly left: readonly string[];
}

/** The names of the parts of an article: those of the exports of Medium, and those of pages of Blogger. */
const NAMES = [
  {
    ...{ entry: '.h-entry', content: '.e-content', title: '.p-name', description: '.p-summary' },
    ...{ author: '.p-author', published: '.dt-published' },
  },
  {
    ...{ entry: '.hentry', content: '.post-body.entry-content', title: '.entry-title' },
    ...{
      description: '.entry-summary',
      author: '.post-author .fn, .post-author',
      published: '.published',
    },
  },
];

/**
 * Reads an article in the names that many agree on: microformats. What the text says again at its head goes.
 * https://microformats.org/wiki/h-entry
 *
 * @returns undefined for a page without such names, or with several entries
 */
export function readEntry(document: Document): Entry | undefined {
  for (const names of NAMES) {
    const entries = [...document.querySelectorAll(names.entry)];
    const [entry] = entries;
    const content = entry?.querySelector(names.content);
    if (entries.length === 1 && entry && content) return entryOf(document, entry, content, names);
  }
  return undefined;
}

function entryOf(
  document: Document,
  entry: Element,
  content: Element,
  names: (typeof NAMES)[number],
): Entry {
  const word = (selector: string) => oneLine(entry.querySelector(selector)?.textContent ?? '');
  const [title, description] = [word(names.title), word(names.description)];
  const author = word(names.author);
  const time = entry.querySelector(names.published);
  const written = time?.getAttribute('datetime') ?? time?.getAttribute('title') ?? '';
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
