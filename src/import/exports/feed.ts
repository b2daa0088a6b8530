import type { Section } from '../../content/section-schema.ts';
import { htmlPost, placeOf, plainWords } from './html-post.ts';
import type { Export, Post } from './post.ts';
import { childOf, childrenOf, htmlIn, textIn, textOf, type XmlElement } from './xml-elements.ts';

/** Reads the items of a file in RSS or Atom. */
export function feedExport(elements: readonly XmlElement[], sections: readonly Section[]): Export {
  const lang = textOf(elements.find(({ name }) => name === 'language')).trim();
  const items = elements.filter(({ name }) => name === 'item' || name === 'entry');
  return { posts: items.map((item) => postOf(item, lang, sections)), told: [] };
}

function postOf(item: XmlElement, lang: string, sections: readonly Section[]): Post {
  const isAtom = item.name === 'entry';
  const { origin, path } = placeOf(isAtom ? atomLink(item) : textIn(item, 'link', 'guid'));
  const whole = childOf(item, 'content:encoded', 'content');
  const brief = childOf(item, 'description', 'summary');
  const html = markupOf(whole ?? brief);
  const title = plainWords(markupOf(childOf(item, 'title')));
  const fields = {
    title,
    date: textIn(item, 'pubDate', 'published', 'dc:date', 'updated'),
    lastmod: textIn(item, 'updated'),
    summary: whole && brief ? plainWords(markupOf(brief)) : '',
    categories: childrenOf(item, 'category').map(
      ({ attributes: { label, term }, children }) =>
        label ??
        term ??
        children
          .filter((child) => typeof child === 'string')
          .join('')
          .trim(),
    ),
    authors: isAtom
      ? childrenOf(item, 'author').map((author) => textIn(author, 'name'))
      : [textIn(item, 'dc:creator') || nameIn(textIn(item, 'author'))],
    lang: /^(?:ar|en)\b/.test(lang) ? lang : '',
    permalink: path ?? '',
    image: pictureOf(item),
  };
  return htmlPost({ name: title, fields, html, origin }, sections);
}

/** An item's markup: as escaped text, or as the elements themselves. */
function markupOf(element: XmlElement | undefined): string {
  if (!element) return '';
  return element.attributes.type === 'xhtml' ? htmlIn(element) : textOf(element).trim();
}

function atomLink(entry: XmlElement): string {
  const links = childrenOf(entry, 'link');
  const own = links.find(({ attributes: { rel } }) => rel === undefined || rel === 'alternate');
  return own?.attributes.href ?? '';
}

/** `editor@paper.example (Name)` is how RSS names people. */
function nameIn(author: string): string {
  return /\(([^)]+)\)/.exec(author)?.[1] ?? (author.includes('@') ? '' : author);
}

function pictureOf(item: XmlElement): string {
  const pictures = [...childrenOf(item, 'media:content'), ...childrenOf(item, 'enclosure')];
  const first = pictures.find(
    ({ attributes: { medium, type = '' } }) => medium === 'image' || type.startsWith('image/'),
  );
  return first?.attributes.url ?? '';
}
