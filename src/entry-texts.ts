import { type CollectionEntry, render } from 'astro:content';
import { textsOf } from './content/kept-texts.ts';

type Entry = CollectionEntry<'articles' | 'pages' | 'tags' | 'authors'>;

/** An entry's text as HTML, its pictures not yet at their addresses. */
export function htmlOf(entry: Entry): string {
  return textsOf(entry).html;
}

/** An entry's text as it was written. */
export function bodyOf(entry: Entry): string {
  return textsOf(entry).body;
}

/** An entry's text as a component, and its headings. */
export function renderText(entry: Entry) {
  const { rendered } = entry;
  return render({ ...entry, ...(rendered && { rendered: { ...rendered, html: htmlOf(entry) } }) });
}
