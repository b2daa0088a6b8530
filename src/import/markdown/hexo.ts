import type { Instruction } from './instructions.ts';

/** `{% name … %}`, and what ends it. */
const open = (names: string) => String.raw`\{%-?\s*(?:${names})(?=[\s%-])([^{}%]*)%\}`;
const close = (names: string) => String.raw`\{%-?\s*end(?:${names})\s*-?%\}`;

/** A block, from what opens it to the first that ends it. */
function block(
  names: string,
  meant: (given: readonly string[], content: string) => string,
): Instruction {
  return {
    pattern: new RegExp(String.raw`${open(names)}([\s\S]*?)${close(names)}`, 'g'),
    meant: (_all, given = '', content = '') =>
      `\n\n${meant(wordsIn(given), content.replace(/^[ \t]*\n/, '').trimEnd())}\n\n`,
    end: new RegExp(close(names), 'g'),
  };
}

function tag(names: string, meant: (given: readonly string[]) => string | undefined): Instruction {
  return {
    pattern: new RegExp(open(names), 'g'),
    meant: (all, given = '') => meant(wordsIn(given)) ?? all,
  };
}

/**
 * The instructions of Hexo that mean something that Markdown can say.
 * https://hexo.io/docs/tag-plugins
 */
export const HEXO: readonly Instruction[] = [
  block('blockquote|quote', (given, content) => quotation(content, given)),
  block('pullquote|centerquote|cq', (_given, content) => quotation(content, [])),
  block('codeblock|code', (given, content) => {
    const language = given.find((word) => word.startsWith('lang:'))?.slice('lang:'.length) ?? '';
    return `\`\`\`${language}\n${content}\n\`\`\``;
  }),
  block('note', ([, ...title], content) => `${[':::note', ...title].join(' ')}\n${content}\n:::`),
  tag('asset_img|img', picture),
  tag('post_link', ([slug, ...title]) =>
    slug ? linkTo(`${slug}.md`, without(title, /^(?:true|false)$/) || slug) : undefined,
  ),
  tag('asset_link', ([slug, ...title]) =>
    slug ? linkTo(slug, title.join(' ') || slug) : undefined,
  ),
  tag('link', (given) => {
    const at = given.findIndex((word) => /^https?:/.test(word));
    const address = given[at];
    return address && linkTo(address, given.slice(0, at).join(' ') || address);
  }),
  tag('iframe|video|audio', ([address]) =>
    address && /^https?:/.test(address) ? linkTo(address, address) : undefined,
  ),
  tag('vimeo', ([id]) =>
    id ? linkTo(`https://vimeo.com/${id}`, `https://vimeo.com/${id}`) : undefined,
  ),
];

/** Words parted by spaces, those between marks being one. */
function wordsIn(given: string): readonly string[] {
  return Array.from(
    given.replace(/-$/, '').matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g),
    ([, ...words]) => (words.find((word) => word !== undefined) ?? '').trim(),
  ).filter(Boolean);
}

/** Who said it stands behind the first words, up to an address. */
function quotation(content: string, given: readonly string[]): string {
  const source = without(given, /^https?:/)
    .split(',')
    .map((part) => part.trim())
    .join('، ');
  const quoted = content.trim().replace(/^/gm, '> ');
  return source === '' ? quoted : `${quoted}\n> — ${source}`;
}

/** Names of classes stand before the file, and its size behind it. */
function picture(given: readonly string[]): string | undefined {
  const at = given.findIndex((word) => /\.(?:jpe?g|png|gif|webp|avif|svg)$|^https?:/i.test(word));
  const src = given[at];
  if (src === undefined) return undefined;
  const words = without(given.slice(at + 1), /^\d+(?:px|%)?$/);
  // Between marks within marks stand a title and a description.
  const alt = [...words.matchAll(/"([^"]*)"/g)].at(-1)?.[1] ?? words;
  return `\n\n![${alt.replace(/[[\]]/g, '\\$&')}](<${src}>)\n\n`;
}

function without(words: readonly string[], pattern: RegExp): string {
  return words.filter((word) => !pattern.test(word)).join(' ');
}

function linkTo(address: string, words: string): string {
  return `[${words}](${/[\s()]/.test(address) ? `<${address}>` : address})`;
}
