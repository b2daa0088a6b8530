import type { NamedPicture } from '../reading.ts';

/** What a tag between words becomes. */
interface InlineTag {
  readonly text: string;
  readonly picture?: NamedPicture;
  /** The words of a comment, which no reader sees. */
  readonly comment?: string;
}

const SIGNS: Readonly<Record<string, string>> = {
  ...{ b: '**', strong: '**', i: '*', em: '*', s: '~~', del: '~~', strike: '~~', code: '`' },
};

/** Reads a tag that stands between words: emphasis, a break, a picture; others go, their words stay. */
export function inlineTag(html: string, isOneLine: boolean): InlineTag {
  const comment = /^<!--([\s\S]*?)-->$/.exec(html.trim())?.[1]?.trim();
  if (comment !== undefined)
    return { text: '', ...(comment && { comment: `<!-- ${comment} -->` }) };
  const [, written = ''] = /^<\/?([A-Za-z][\w-]*)/.exec(html) ?? [];
  const name = written.toLowerCase();
  if (name === 'br') return { text: isOneLine ? ' ' : '\\\n' };
  if (name === 'img') {
    const value = (attribute: string) =>
      new RegExp(`\\s${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i')
        .exec(html)
        ?.slice(1)
        .find(Boolean) ?? '';
    const src = value('src') || value('data-src');
    return src === '' ? { text: '' } : { text: '', picture: { src, alt: value('alt') } };
  }
  return { text: SIGNS[name] ?? '' };
}
