import { childNamed, nodesIn, valueIn, type XmlNode } from '../xml-tree.ts';

/** A style is based on another, and that on a third; no further does anyone go. */
const MOST_BASES = 10;

/** Gives a style by its id, and behind it those that it is based on. */
export type StyleChains = (id: string | undefined) => readonly XmlNode[];

/** The style of paragraphs that name none. */
export function usualStyle(styles: XmlNode): string {
  const usual = nodesIn(styles, 'w:style').find(
    ({ attributes }) =>
      attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['w:default'] ?? ''),
  );
  return usual?.attributes['w:styleId'] ?? '';
}

/** Reads the styles of a document. */
export function styleChains(styles: XmlNode): StyleChains {
  const known = new Map(
    nodesIn(styles, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  return (id) => {
    const chain: XmlNode[] = [];
    let style = id === undefined ? undefined : known.get(id);
    while (style && chain.length < MOST_BASES) {
      chain.push(style);
      style = known.get(valueIn(style, 'w:basedOn') ?? '');
    }
    return chain;
  };
}

/** Whether a property is there and not turned off; undefined where nothing is said of it. */
export function saysOf(properties: XmlNode | undefined, name: string): boolean | undefined {
  const property = childNamed(properties, name);
  return property && !/^(?:0|false|off)$/.test(property.attributes['w:val'] ?? '');
}

/** What a style says of the words in it, or one that it is based on. */
export function styleSays(chain: readonly XmlNode[], name: string): boolean {
  const said = chain.map((style) => saysOf(childNamed(style, 'w:rPr'), name));
  return said.find((each) => each !== undefined) ?? false;
}
