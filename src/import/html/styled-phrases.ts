import type { Element, ElementContent } from 'hast';

/** Elements in which nothing but words and phrases stands. */
const HOLDS_PHRASES = /^(?:span|font|p)$/;

/** Emphasis that stands in a style, and the element that stands for it. */
const STYLES: readonly (readonly [style: RegExp, tagName: string])[] = [
  [/(?:^|;)\s*font-weight\s*:\s*(?:bold|bolder|[6-9]00)/i, 'strong'],
  [/(?:^|;)\s*font-style\s*:\s*(?:italic|oblique)/i, 'em'],
  [/(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*line-through/i, 'del'],
];

/** What takes emphasis off again: what is copied from Google Docs stands in one `<b>` that is not bold. */
const PLAIN: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    b: /(?:^|;)\s*font-weight\s*:\s*(?:normal|[1-5]00)/i,
    strong: /(?:^|;)\s*font-weight\s*:\s*(?:normal|[1-5]00)/i,
    i: /(?:^|;)\s*font-style\s*:\s*normal/i,
    em: /(?:^|;)\s*font-style\s*:\s*normal/i,
  }),
);

/** An element whose style says what an element of its own says elsewhere, written so. */
export function withStyledPhrases(node: Element, style: string): Element {
  if (style === '') return node;
  if (PLAIN.get(node.tagName)?.test(style)) return { ...node, tagName: 'span' };
  if (!HOLDS_PHRASES.test(node.tagName)) return node;
  const children = STYLES.reduce<ElementContent[]>(
    (inner, [pattern, tagName]) =>
      pattern.test(style) ? [{ type: 'element', tagName, properties: {}, children: inner }] : inner,
    node.children,
  );
  return { ...node, children };
}
