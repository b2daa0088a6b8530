import type { NamedPicture } from '../reading.ts';

/** What a tag between words becomes. */
interface InlineTag {
  readonly text: string;
  readonly picture?: NamedPicture;
  /** What no reader sees: the words of a comment, a film. */
  readonly left?: string;
}

const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ b: '**', strong: '**', i: '*', em: '*', s: '~~', del: '~~', strike: '~~', code: '`' },
  }),
);

/** What shows something from another place. */
const EMBED = /^<(?:iframe|video|audio|embed|source)\b/i;

/** Reads a tag that stands between words: emphasis, a break, a picture, a film; others go, their words stay. */
export function inlineTag(html: string, isOneLine: boolean): InlineTag {
  const comment = /^<!--([\s\S]*?)-->$/.exec(html.trim())?.[1]?.trim();
  if (comment !== undefined) return { text: '', ...(comment && { left: `<!-- ${comment} -->` }) };
  const [, written = ''] = /^<\/?([A-Za-z][\w-]*)/.exec(html) ?? [];
  const name = written.toLowerCase();
  if (name === 'br') return { text: isOneLine ? ' ' : '\\\n' };
  const src = valueIn(html, 'src') || valueIn(html, 'data-src');
  if (name === 'img')
    return src === '' ? { text: '' } : { text: '', picture: { src, alt: valueIn(html, 'alt') } };
  if (EMBED.test(html) && src !== '') {
    // A link stands in its place where there is something to lead to.
    const isOnWeb = /^https?:[^\s()]+$/.test(src);
    return { text: isOnWeb ? `[${src}](${src})` : '', left: `<${name}> ${src}` };
  }
  return { text: SIGNS.get(name) ?? '' };
}

function valueIn(html: string, attribute: string): string {
  return (
    new RegExp(`\\s${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i')
      .exec(html)
      ?.slice(1)
      .find(Boolean) ?? ''
  );
}
