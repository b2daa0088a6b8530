import { createReadStream } from 'node:fs';
import sax from 'sax';
import { exportBroken } from '../../diagnostics/messages/import-exports.ts';
import { nestedTooDeep } from '../../diagnostics/messages/import-files.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import { escapeAttribute, escapeHtml } from '../../text/escaping.ts';

/** An element of an export with all that is in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Texts and elements, in order. */
  readonly children: readonly (XmlElement | string)[];
}

/** Deeper than any article's HTML. */
const DEEPEST = 100;

/**
 * Hands over the elements of an XML file that stand on one level, one after the other: the file as a whole
 * is never in memory. Entities that a file declares stand for nothing.
 *
 * @param level on which they stand; the root is on the first
 * @throws {@link Refusal} for a file that is no XML
 */
export async function forEachElement(
  file: string,
  {
    level,
    encoding,
    name,
  }: { readonly level: number; readonly encoding: string; readonly name: string },
  take: (element: XmlElement) => void,
): Promise<void> {
  const parser = sax.parser(true, { position: true });
  const open: { element: XmlElement; children: (XmlElement | string)[] }[] = [];
  /** The languages of the elements around, which are those of the ones within. */
  const languages: string[] = [];
  let depth = 0;
  let broken: Refusal | undefined;
  parser.onopentag = ({ name: tag, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) broken ??= new Refusal(nestedTooDeep(name));
    const lang = attributes['xml:lang'];
    if (depth < level) {
      languages[depth] = String(lang ?? languages[depth - 1] ?? '');
      return;
    }
    const children: (XmlElement | string)[] = [];
    const given = Object.entries(attributes).map(([key, value]) => [key, String(value)]);
    const around = depth === level && lang === undefined ? languages[depth - 1] : undefined;
    if (around) given.push(['xml:lang', around]);
    const element = { name: tag, attributes: Object.fromEntries(given), children };
    open.at(-1)?.children.push(element);
    open.push({ element, children });
  };
  parser.onclosetag = () => {
    const closed = depth >= level ? open.pop() : undefined;
    if (closed && depth === level) take(closed.element);
    depth -= 1;
  };
  const text = (written: string) => open.at(-1)?.children.push(written);
  parser.ontext = text;
  parser.oncdata = text;
  parser.onerror = (error) => {
    const [reason = ''] = error.message.split('\n');
    broken ??= new Refusal(exportBroken(name, parser.line + 1, reason));
  };
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(file)) {
    if (!(chunk instanceof Uint8Array)) continue;
    parser.write(decoder.decode(chunk, { stream: true }));
    if (broken) throw broken;
  }
  parser.write(decoder.decode()).close();
  if (broken) throw broken;
}

/** All text of an element, its elements' too. */
export function textOf(element: XmlElement | undefined): string {
  if (!element) return '';
  return element.children
    .map((child) => (typeof child === 'string' ? child : textOf(child)))
    .join('');
}

/** The first element of a name in another, by any of some names. */
export function childOf(element: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  for (const name of names) {
    const found = childrenOf(element, name)[0];
    if (found) return found;
  }
  return undefined;
}

/** The elements of a name right below another, in order. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child !== 'string' && child.name === name ? [child] : [],
  );
}

/** The text of the first element of any of some names. */
export function textIn(element: XmlElement, ...names: readonly string[]): string {
  return textOf(childOf(element, ...names)).trim();
}

/** What is in an element as HTML: XHTML that stands in a feed as elements. */
export function htmlIn(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return escapeHtml(child);
      const tag = child.name.replace(/^\w+:/, '');
      const attributes = Object.entries(child.attributes).map(
        ([key, value]) => ` ${key}="${escapeAttribute(value)}"`,
      );
      return `<${tag}${attributes.join('')}>${htmlIn(child)}</${tag}>`;
    })
    .join('');
}
