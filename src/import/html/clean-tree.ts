import type { Element, ElementContent, Root } from 'hast';
import { withPlainCharacters } from '../../text/characters.ts';
import { withoutDetour } from './detours.ts';
import { attribute, elementsIn, wordsOf } from './hast-nodes.ts';
import { asOffset } from './offsets.ts';
import { withStyledPhrases } from './styled-phrases.ts';

/** What holds no words of an article. */
const SILENT = new Set(
  'script style template head noscript link meta base svg math canvas map object button input select textarea dialog'.split(
    ' ',
  ),
);

/** What shows something from another place: a link to it stands for it. */
const EMBEDS = new Set(['iframe', 'video', 'audio', 'embed']);

/** Code, of which nobody reads a word. */
const CODE = /^(?:script|style|template|head)$/;

/** What is told of by its name: its words are those of a form, a formula or a drawing. */
const BY_NAME = /^(?:button|select|textarea|object|math|svg|canvas)$/;

/** What asks readers to subscribe, to buy or to vote, in the letters of Substack and Ghost. */
const WIDGET =
  /(?:^|\s)(?:subscription-widget\S*|button-wrapper|kg-signup-card|kg-email-card|kg-email-cta-card|poll-embed|community-chat)(?:\s|$)/;

/** Where scripts keep the address of a picture that is fetched late. */
const LATE = ['dataSrc', 'dataOriginal', 'dataLazySrc', 'dataOriginalSrc'];

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
      // Where a picture waits for a script it stands there for those who have none.
      if (node.tagName === 'noscript' && hasPicture(node) && !children.some(isPicture))
        return clean(node.children);
      if (isTick(node) && children.some((other) => other !== node && wordsOf(other).trim() !== ''))
        return [{ type: 'text', value: isTicked(node) ? '☑ ' : '☐ ' }];
      if (SILENT.has(node.tagName) || isHidden(node) || isWidget(node)) {
        const what = unseenIn(node);
        if (what !== '') leftOut(what);
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

/** What an editor may miss where an element is left out: its words, or its name in their place. */
function unseenIn(node: Element): string {
  // The other words of a drawing name it.
  const shown = ['text', 'foreignObject'].flatMap((name) => elementsIn(node, name));
  const parts = node.tagName === 'svg' ? shown : [node];
  const words = parts.map(wordsOf).join(' ').replace(/\s+/g, ' ').trim();
  if (words === '' || CODE.test(node.tagName)) return '';
  return BY_NAME.test(node.tagName) ? `<${node.tagName}>` : words;
}

/** What is ticked off beside its words is of a list; alone, of a form or a menu. */
function isTick(node: Element): boolean {
  return node.tagName === 'input' && attribute(node, 'type') === 'checkbox';
}

function isTicked({ properties }: Element): boolean {
  return properties.checked !== undefined && properties.checked !== false;
}

function isWidget(node: Element): boolean {
  return WIDGET.test(attribute(node, 'className'));
}

function isPicture(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName !== 'noscript' && hasPicture(node);
}

function hasPicture(node: Element): boolean {
  return node.tagName === 'img' || elementsIn(node, 'img').length > 0;
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
  const title = attribute(node, 'title');
  if (!/^https?:/.test(href)) {
    leftOut([`<${node.tagName}>`, title, href].filter(Boolean).join(' '));
    return [];
  }
  leftOut(`<${node.tagName}> ${href}`);
  const value = title || href;
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
