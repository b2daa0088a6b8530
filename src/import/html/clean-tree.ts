import type { Element, ElementContent, Root } from 'hast';
import { withPlainCharacters } from '../../text/characters.ts';
import { withoutDetour } from './detours.ts';
import { withStyledPhrases } from './styled-phrases.ts';

/** What holds no words of an article. */
const SILENT = new Set(
  [
    'script',
    'style',
    'template',
    'head',
    'noscript',
    'svg',
    'math',
    'canvas',
    'map',
    'object',
  ].concat([
    'button',
    'input',
    'select',
    'textarea',
    'form-associated',
    'dialog',
    'link',
    'meta',
    'base',
  ]),
);

/** What of it may hold some all the same: an editor is told of it. */
const TOLD = new Set(['button', 'select', 'textarea', 'object', 'math', 'svg']);

/** What shows something from another place: a link to it stands for it. */
const EMBEDS = new Set(['iframe', 'video', 'audio', 'embed']);

/** What asks readers to subscribe, to buy or to vote, in the letters of Substack and Ghost. */
const WIDGET =
  /(?:^|\s)(?:subscription-widget\S*|button-wrapper|kg-signup-card|kg-email-card|kg-email-cta-card|poll-embed|community-chat)(?:\s|$)/;

/** Where scripts keep the address of a picture that is fetched late. */
const LATE = ['dataSrc', 'dataOriginal', 'dataLazySrc', 'dataOriginalSrc'];

/** An element's attribute as text. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  return Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : '';
}

/** All words below a node, as they stand. */
export function wordsOf(node: Root | ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node
    ? node.children.map((child) => (child.type === 'doctype' ? '' : wordsOf(child))).join('')
    : '';
}

/** The words that an element shows: not those that tell what a drawing is. */
function shownWords(node: Element): string {
  if (node.tagName !== 'svg') return wordsOf(node);
  return ['text', 'foreignObject']
    .flatMap((name) => elementsIn(node, name))
    .map(wordsOf)
    .join('');
}

/** The elements below another, of one name or of any. */
export function elementsIn(node: Element, tagName: string | undefined): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return tagName === undefined || child.tagName === tagName
      ? [child, ...elementsIn(child, tagName)]
      : elementsIn(child, tagName);
  });
}

/**
 * Takes out of a tree what is no text: comments, scripts, forms, what is hidden. Letters become those of
 * the keyboard, a film on another site a link to it, and a picture that is fetched late has its address.
 *
 * @param leftOut is told what was taken out that an editor may miss
 */
export function cleanTree(tree: Root, leftOut: (what: string) => void): void {
  const clean = (children: readonly ElementContent[]): ElementContent[] =>
    children.flatMap((node, index): ElementContent[] => {
      if (node.type === 'text')
        return [{ ...node, value: withPlainCharacters(node.value).normalize('NFC') }];
      if (node.type !== 'element') return [];
      if (SILENT.has(node.tagName) || isHidden(node)) {
        if (TOLD.has(node.tagName) && shownWords(node).trim() !== '') leftOut(`<${node.tagName}>`);
        return [];
      }
      if (WIDGET.test(attribute(node, 'className'))) {
        const words = wordsOf(node).replace(/\s+/g, ' ').trim();
        if (words !== '') leftOut(words);
        return [];
      }
      if (EMBEDS.has(node.tagName)) return embed(node, leftOut);
      if (node.tagName === 'img') return [withAddress(node)];
      if (node.tagName === 'a') {
        const href = withoutDetour(attribute(node, 'href'));
        const properties = href === '' ? node.properties : { ...node.properties, href };
        return [{ ...node, properties, children: clean(node.children) }];
      }
      const isOffset = node.tagName === 'sup' || node.tagName === 'sub';
      const offset = isOffset && asOffset(node, children[index - 1]);
      if (offset) return [{ type: 'text', value: offset }];
      return [
        withStyledPhrases({ ...node, children: clean(node.children) }, attribute(node, 'style')),
      ];
    });
  tree.children = clean(tree.children.filter((child) => child.type !== 'doctype'));
}

const RAISED = new Map(
  [...'0123456789+-−ni'].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻ⁿⁱ'][at]]),
);
const LOWERED = new Map([...'0123456789'].map((digit, at) => [digit, [...'₀₁₂₃₄₅₆₇₈₉'][at]]));

/** Digits, charges, and powers that a letter counts. */
const RAISED_SIGNS = /^(?:[-−+]?\d{1,3}[-−+]?|[-−+]|[ni](?:[-−+]\d{1,2})?)$/;
const LOWERED_DIGITS = /^\d{1,3}$/;

/** What stands above or below the line is no part of the word or number before it: 10⁶ is not 106, nor م² م2. */
function asOffset(node: Element, before: ElementContent | undefined): string | undefined {
  // A link in it leads to a note.
  if (node.children.some(({ type }) => type !== 'text')) return undefined;
  const isRaised = node.tagName === 'sup';
  const signs = wordsOf(node).trim();
  const end = before === undefined ? '' : endOf(before);
  if (!(isRaised ? RAISED_SIGNS : LOWERED_DIGITS).test(signs)) return undefined;
  if (!(/^\d+$/.test(signs) ? /\S$/ : /[\da-z)]$/i).test(end)) return undefined;
  return [...signs].map((sign) => (isRaised ? RAISED : LOWERED).get(sign) ?? sign).join('');
}

function endOf(node: ElementContent): string {
  return node.type === 'element' ? wordsOf(node) : node.type === 'text' ? node.value : '';
}

function isHidden(node: Element): boolean {
  const { hidden } = node.properties;
  return (
    (hidden !== undefined && hidden !== null && hidden !== false) ||
    /display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden/i.test(attribute(node, 'style'))
  );
}

function embed(node: Element, leftOut: (what: string) => void): ElementContent[] {
  const source = node.children.find(
    (child) => child.type === 'element' && child.tagName === 'source',
  );
  const written = attribute(node, 'src') || attribute(node, 'dataSrc');
  const src = written || (source?.type === 'element' ? attribute(source, 'src') : '');
  const href = src.startsWith('//') ? `https:${src}` : watched(src);
  if (!/^https?:/.test(href)) {
    leftOut(`<${node.tagName}>`);
    return [];
  }
  leftOut(`<${node.tagName}> ${href}`);
  const value = attribute(node, 'title') || href;
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href },
    children: [{ type: 'text', value }],
  };
  return [{ type: 'element', tagName: 'p', properties: {}, children: [link] }];
}

/** The page of a film whose player stood in the text. */
function watched(src: string): string {
  const id = /(?:youtube(?:-nocookie)?\.com\/embed\/)([\w-]{6,})/.exec(src)?.[1];
  return id === undefined ? src : `https://youtu.be/${id}`;
}

/** What stands in the place of a picture that comes late. */
const PLACEHOLDER =
  /^data:image\/(?:gif|svg)|^about:|(?:^|\/)(?:blank|placeholder|pixel|spacer|loading|lazy|transparent|1x1)(?:[-_\d][\w-]*)?\.(?:gif|png|svg|jpe?g|webp)(?:\?|$)/i;

function withAddress(node: Element): Element {
  const src = attribute(node, 'src');
  if (src !== '' && !PLACEHOLDER.test(src)) return node;
  const set =
    attribute(node, 'dataSrcSet') || attribute(node, 'srcSet') || attribute(node, 'dataSrcset');
  const late = LATE.map((name) => attribute(node, name)).find(Boolean) ?? set.split(/[\s,]+/)[0];
  return late ? { ...node, properties: { ...node.properties, src: late } } : node;
}
