import { type HTMLElement, parse } from 'node-html-parser';
import { FOOTNOTE_BACK } from '../article-text/selectors.ts';
import type { SharedPicture } from '../metadata/shared-picture.ts';
import { directionOf, type Language } from '../strings/languages.ts';
import { escapeAttribute, escapeHtml } from '../text/escaping.ts';

const ADDRESSES = [
  ['a[href]', 'href'],
  ['img[src]', 'src'],
  ['video[src]', 'src'],
  ['audio[src]', 'src'],
  ['track[src]', 'src'],
  ['video[poster]', 'poster'],
] as const;

/** Lists whose signs the site's stylesheet draws as their editor typed them, which readers of feeds do not have. */
const LIST_SIGNS = [
  ['arabic-digits', 'arabic-indic'],
  ['persian-digits', 'persian'],
  ['own-signs', 'none'],
] as const;

/**
 * An article's HTML as it reads away from its page: with its links in full, without the ways back from
 * footnotes, which would lead to the site, and of each picture one size, for readers that know no other.
 *
 * @param url the article's full address
 */
export function withFullLinks(html: string, url: string): string {
  const root = parse(html);
  for (const link of root.querySelectorAll(`.${FOOTNOTE_BACK}`)) link.remove();
  for (const video of root.querySelectorAll('video')) withPoster(video);
  for (const [name, style] of LIST_SIGNS)
    for (const list of root.querySelectorAll(`.${name}`))
      list.setAttribute('style', `list-style-type: ${style}`);
  for (const [selector, name] of ADDRESSES) {
    for (const element of root.querySelectorAll(selector)) {
      const address = element.getAttribute(name) ?? '';
      if (!URL.canParse(address, url)) continue;
      element.setAttribute(name, escapeHtml(new URL(address, url).href));
      for (const other of ['srcset', 'sizes']) element.removeAttribute(other);
    }
  }
  return root.toString();
}

/** The still picture that lies below a player on its page is the player's own where no styles are. */
function withPoster(video: HTMLElement): void {
  const still = video.parentNode?.querySelector('img');
  const src = still?.getAttribute('src');
  if (!still || src === undefined) return;
  video.setAttribute('poster', src);
  still.remove();
}

/** An article's HTML in its own language and direction: the pages of feed readers run left to right. */
export function inItsDirection(html: string, language: Language): string {
  return `<div lang="${language}" dir="${directionOf(language)}">${html}</div>`;
}

/** The lead picture with what stands below it. */
export function leadFigure(
  { url, alt, width, height }: SharedPicture,
  {
    caption,
    credit,
  }: { readonly caption?: string | undefined; readonly credit?: string | undefined } = {},
): string {
  const below = [
    caption && escapeHtml(caption),
    credit && `<small class="credit">${escapeHtml(credit)}</small>`,
  ];
  const text = below.filter(Boolean).join(' ');
  const picture = `<img src="${escapeAttribute(url)}" alt="${escapeAttribute(alt)}" width="${width}" height="${height}">`;
  return `<figure>${picture}${text && `<figcaption>${text}</figcaption>`}</figure>\n`;
}
