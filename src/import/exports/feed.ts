import type { Section } from '../../content/settings/section-schema.ts';
import { notArticles } from '../../diagnostics/messages/import-exports.ts';
import { languageOfTag } from '../../strings/languages.ts';
import { plainWords, unescaped } from '../html/plain-words.ts';
import { isDraft, kindOf, labelsOf, pathOf } from './blogger.ts';
import { htmlPost } from './html-post.ts';
import { placeOf } from './old-place.ts';
import type { Export, Post } from './post.ts';
import { typedParagraphs } from './typed-paragraphs.ts';
import { childOf, childrenOf, htmlIn, textIn, textOf, type XmlElement } from './xml-elements.ts';

/** Reads the items of a file in RSS or Atom. */
export function feedExport(elements: readonly XmlElement[], sections: readonly Section[]): Export {
  const lang = textOf(elements.find(({ name }) => name === 'language')).trim();
  const items = elements.filter(({ name }) => name === 'item' || name === 'entry');
  const kinds = Map.groupBy(items, kindOf);
  const told = (['page', 'comment'] as const).flatMap((kind) => {
    const count = kinds.get(kind)?.length ?? 0;
    return count > 0 ? [notArticles(kind, count)] : [];
  });
  const articles = kinds.get('article') ?? [];
  return { posts: articles.map((item) => postOf(item, lang, sections)), told };
}

function postOf(item: XmlElement, lang: string, sections: readonly Section[]): Post {
  const isAtom = item.name === 'entry';
  const whole = childOf(item, 'content:encoded', 'content');
  const brief = childOf(item, 'description', 'summary');
  const title = titleOf(item);
  const fields = {
    title,
    date: textIn(item, 'pubDate', 'published', 'dc:date', 'updated'),
    lastmod: textIn(item, 'updated'),
    summary: whole && brief ? plainWords(markupOf(brief)) : '',
    categories: labelsOf(item).map(({ attributes: { label, term }, children }) =>
      unescaped(
        label ?? term ?? children.filter((child) => typeof child === 'string').join(''),
      ).trim(),
    ),
    authors: isAtom
      ? childrenOf(item, 'author').map((author) => textIn(author, 'name'))
      : creatorsOf(item),
    lang: languageIn(
      whole?.attributes['xml:lang'] ?? '',
      textIn(item, 'dc:language'),
      item.attributes['xml:lang'] ?? '',
      lang,
    ),
    image: pictureOf(item),
    draft: isDraft(item),
    permalink: pathOf(item),
  };
  const place = placeOf(isAtom ? atomLink(item) : textIn(item, 'link', 'guid'));
  const html = asWritten(markupOf(whole ?? brief));
  return htmlPost({ name: title, fields, html, place }, sections);
}

/** The first of several that is a language of the site; others an editor gives. */
export function languageIn(...languages: readonly string[]): string {
  return languages.find((language) => languageOfTag(language) !== undefined) ?? '';
}

/** A title is a text in Atom, if it does not say otherwise; elsewhere all write HTML. */
function titleOf(item: XmlElement): string {
  const title = childOf(item, 'title');
  const isText = item.name === 'entry' && (title?.attributes.type ?? 'text') === 'text';
  return isText ? unescaped(textOf(title)) : plainWords(markupOf(title));
}

/** A text without a tag that ends a line has lines as they were typed. */
export function asWritten(html: string): string {
  return /<(?:p|br|div)(?![\w-])/i.test(html) ? html : typedParagraphs(html);
}

function creatorsOf(item: XmlElement): readonly string[] {
  const creators = childrenOf(item, 'dc:creator').map((each) => unescaped(textOf(each)).trim());
  return creators.length > 0 ? creators : [nameIn(textIn(item, 'author'))];
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

/** `editor@paper.example (Name)` is how RSS names people: in the first brackets that are not empty. */
function nameIn(author: string): string {
  return (
    /^[^(]*(?:\(\)[^(]*)*\(([^)]+)\)/.exec(author)?.[1] ?? (author.includes('@') ? '' : author)
  );
}

function pictureOf(item: XmlElement): string {
  const pictures = [...childrenOf(item, 'media:content'), ...childrenOf(item, 'enclosure')];
  const first = pictures.find(
    ({ attributes: { medium, type = '' } }) => medium === 'image' || type.startsWith('image/'),
  );
  return first?.attributes.url ?? '';
}
