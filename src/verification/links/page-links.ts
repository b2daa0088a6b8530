import { attribute, hasWord, type PageElement } from '../html/page-elements.ts';
import { cssLinks } from './css-links.ts';
import type { Reference } from './reference.ts';
import { scriptRequests } from './script-requests.ts';

/** Attributes with an address that the browser asks for by itself, or sends to. */
const REQUESTED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    audio: ['src'],
    button: ['formaction'],
    embed: ['src'],
    form: ['action'],
    iframe: ['src'],
    image: ['href', 'xlink:href'],
    img: ['src'],
    input: ['src', 'formaction'],
    object: ['data'],
    script: ['src'],
    source: ['src'],
    track: ['src'],
    use: ['href', 'xlink:href'],
    video: ['src', 'poster'],
  }),
);

/** The `rel` of links that lead a reader, or tell of a page, and load nothing. */
const LEADING =
  /^(?:alternate|amphtml|author|bookmark|canonical|help|hub|license|me|next|prev|privacy-policy|search|self|shortlink|terms-of-service)$/;

/** Properties of `<meta>` that are addresses; networks and search engines read them from elsewhere. */
const SHARED = /^(?:og|twitter):(?:image|video|audio)(?::(?:url|secure_url|src))?$/;

/** Every address in a page: links, what it loads, what it says of itself. */
export function pageLinks(elements: readonly PageElement[]): readonly Reference[] {
  return elements.flatMap((element) => [
    ...ownLinks(element),
    ...requested(element),
    ...inText(element),
  ]);
}

function ownLinks(element: PageElement): readonly Reference[] {
  const href = attribute(element, 'href');
  if (element.name === 'a' || element.name === 'area') return reference(href, 'link');
  if (element.name === 'link') return reference(href, useOfLink(element));
  return element.name === 'meta' ? metaLinks(element) : [];
}

function useOfLink(element: PageElement): Reference['use'] {
  if (hasWord(element, 'rel', 'canonical')) return 'own';
  if (attribute(element, 'hreflang') !== undefined) return 'shared';
  const words = (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/);
  return words.every((word) => LEADING.test(word)) ? 'link' : 'request';
}

function metaLinks(element: PageElement): readonly Reference[] {
  const content = attribute(element, 'content');
  const name = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
  if (name === 'og:url') return reference(content, 'own');
  if (SHARED.test(name)) return reference(content, 'shared');
  if (!isRefresh(element)) return [];
  return reference(/^[^;,]*[;,]\s*url\s*=\s*['"]?([^'"]*)/i.exec(content ?? '')?.[1], 'link');
}

/** A page that only sends on to another. */
export function isRefresh(element: PageElement): boolean {
  return element.name === 'meta' && hasWord(element, 'http-equiv', 'refresh');
}

function requested(element: PageElement): readonly Reference[] {
  const names = REQUESTED.get(element.name) ?? [];
  const sets = [attribute(element, 'srcset'), attribute(element, 'imagesrcset')];
  return [
    ...names.flatMap((name) => reference(attribute(element, name), 'request')),
    ...sets.flatMap((set = '') => candidates(set)).flatMap((url) => reference(url, 'request')),
  ];
}

/** The addresses of a `srcset`: a comma ends one only where white space follows, or at its end. */
function candidates(srcset: string): readonly string[] {
  const urls: string[] = [];
  let wanted: 'address' | 'size' = 'address';
  for (const part of srcset.split(/\s+/)) {
    const comma = part.indexOf(',');
    if (wanted === 'size' && comma < 0) continue;
    const url: string = (wanted === 'size' ? part.slice(comma) : part).replace(/^,+/, '');
    const alone = url.replace(/(?<!,),+$/, '');
    if (alone !== '') urls.push(alone);
    wanted = alone !== '' && alone === url ? 'size' : 'address';
  }
  return urls;
}

function inText(element: PageElement): readonly Reference[] {
  const style = element.element.getAttribute('style');
  if (style) return cssLinks(style);
  if (element.name === 'style') return cssLinks(element.element.rawText);
  const isScript = element.name === 'script' && !/json/.test(attribute(element, 'type') ?? '');
  return isScript ? scriptRequests(element.element.rawText) : [];
}

/** An empty `src` or `action` names the page itself. */
function reference(target: string | undefined, use: Reference['use']): readonly Reference[] {
  return target === undefined ? [] : [{ target, use }];
}
