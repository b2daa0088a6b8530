/** A start tag of a page. */
export interface PageTag {
  /** In small letters. */
  readonly name: string;
  readonly attributes: string;
  /** Where it ends. */
  readonly end: number;
  /** What stands in an element whose text a browser takes as it stands, tags and all. */
  readonly text: string;
}

/** Comments, which hold no tags, and start tags: an attribute may hold the sign that ends one. */
const TAGS = /<(?:!--[\s\S]*?-->|([a-z][^\s/>]*)([^"'>]*(?:(?:"[^"]*"|'[^']*')[^"'>]*)*)>)/gi;

/** Where the text of such an element ends. */
const TEXT_ALONE: Readonly<Record<string, RegExp>> = {
  script: /<\/script[\s/>]/gi,
  style: /<\/style[\s/>]/gi,
  textarea: /<\/textarea[\s/>]/gi,
  title: /<\/title[\s/>]/gi,
};

/** The start tags of a page that is well formed, in order: in one pass, without a tree. */
export function* tagsOf(html: string): Generator<PageTag> {
  const tags = new RegExp(TAGS);
  for (let found = tags.exec(html); found; found = tags.exec(html)) {
    const [, written, attributes = ''] = found;
    if (written === undefined) continue;
    const name = written.toLowerCase();
    const end = tags.lastIndex;
    const text = textFrom(html, name, end);
    tags.lastIndex += text.length;
    yield { name, attributes, end, text };
  }
}

function textFrom(html: string, name: string, from: number): string {
  const ends = Object.hasOwn(TEXT_ALONE, name) ? TEXT_ALONE[name] : undefined;
  if (!ends) return '';
  ends.lastIndex = from;
  return html.slice(from, ends.exec(html)?.index ?? html.length);
}

const ATTRIBUTES = /([^\s"'/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** The value of an attribute, as it is written; undefined if there is none of this name. */
export function attributeOf({ attributes }: PageTag, wanted: string): string | undefined {
  for (const [, name = '', ...values] of attributes.matchAll(ATTRIBUTES)) {
    if (name.toLowerCase() === wanted) return values.find((value) => value !== undefined) ?? '';
  }
  return undefined;
}
