import { escapeAttribute } from '../../text/escaping.ts';
import { partsOf } from './typed-paragraphs.ts';

/** A picture that was uploaded. */
export interface Attachment {
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
}

/** A caption is looked for as far as one goes: one that does not end must not cost the whole text. */
const CAPTION =
  /(?<!\[)\[caption\b([^[\]]{0,500})\]([^[\]]{0,2000}?<img\b[^>]{0,2000}>(?:\s*<\/a>)?)([^[\]]{0,2000})\[\/caption\]/g;
const EMBED_LINE =
  /^[ \t]*(?:\[embed\b[^\]\n]*\])?(https?:\/\/[^\s[\]<]+)(?:\[\/embed\])?[ \t]*$/gm;
const EMBED = /\[embed\b[^[\]\n]*\]\s*(https?:\/\/[^\s[\]<]+)\s*\[\/embed\]/g;
const GALLERY = /(?<!\[)\[gallery\b([^[\]\n]*)\]/g;
const PLAYER = /(?<!\[)\[(audio|video)\b([^[\]\n]*)\](?:\s*\[\/\1\])?/g;

/**
 * Writes as HTML what the instructions meant that WordPress itself has: captions, galleries, players.
 *
 * @param galleryOf the pictures of these numbers, or all of the article without any
 */
export function withoutShortcodes(
  text: string,
  galleryOf: (ids: readonly string[] | undefined) => readonly Attachment[],
): string {
  return partsOf(text)
    .map(({ isKept, html }) =>
      isKept ? html : html.replace(EMBED_LINE, '\n\n<p><a href="$1">$1</a></p>\n\n'),
    )
    .join('')
    .replace(CAPTION, (_all, given: string, picture: string, below: string) =>
      asFigure(picture, below.trim() || attributeOf(given, 'caption')),
    )
    .replace(GALLERY, (typed, given: string) => {
      const ids = (attributeOf(given, 'ids') || attributeOf(given, 'include')).match(/\d+/g);
      const pictures = galleryOf(ids ?? undefined);
      // What is not all there stays as it was typed, and is told.
      if (pictures.length === 0 || (ids && pictures.length < ids.length)) return typed;
      return pictures.map(asPicture).join('');
    })
    .replace(EMBED, '<a href="$1">$1</a>')
    .replace(PLAYER, (typed, kind: string, given: string) => {
      const [href] = given.match(/https?:\/\/[^\s"'\]]+/) ?? [];
      return href === undefined ? typed : `\n\n<${kind} src="${href}"></${kind}>\n\n`;
    });
}

function asPicture({ src, alt, caption }: Attachment): string {
  return asFigure(`<img src="${escapeAttribute(src)}" alt="${escapeAttribute(alt)}">`, caption);
}

function asFigure(picture: string, caption: string): string {
  const below = caption === '' ? '' : `<figcaption>${caption}</figcaption>`;
  return `\n\n<figure>${picture}${below}</figure>\n\n`;
}

function attributeOf(given: string, name: string): string {
  const found = new RegExp(`\\b${name}=(?:"([^"]*)"|'([^']*)'|([^\\s\\]]+))`).exec(given);
  return found?.slice(1).find(Boolean) ?? '';
}

/** What stands in two brackets is no instruction: WordPress shows it in one. */
export function withOneBracket(text: string): string {
  return text.replace(/\[(\[\/?[a-z][^[\]\n]{0,300}\])\]/gi, '$1');
}

/**
 * Instructions in brackets that plug-ins of WordPress had: they stay in the text as they were typed. Those in
 * two brackets are words.
 */
export function shortcodesIn(html: string): readonly string[] {
  return html.match(/(?<!\[)\[\/?[a-z][\w-]*(?:\s[^\]\n]{0,300})?\](?!\])/gi) ?? [];
}
