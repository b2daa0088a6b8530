import { escapeInline } from './escape.ts';

/** What a publication has for machines that read, in the order in which it is listed. */
interface Contents {
  readonly name: string;
  readonly description: string;
  /** Articles by section, then what else there is. */
  readonly parts: readonly {
    readonly title: string;
    readonly links: readonly Link[];
  }[];
}

interface Link {
  readonly title: string;
  /** In full. */
  readonly url: string;
  readonly about?: string;
}

/**
 * `llms.txt`: what the site is, and where its text stands as Markdown.
 *
 * @see https://llmstxt.org/
 */
export function llmsTxt({ name, description, parts }: Contents): string {
  const lists = parts
    .filter(({ links }) => links.length > 0)
    .map(({ title, links }) => `## ${escapeInline(title)}\n\n${links.map(line).join('\n')}`);
  return `${[`# ${escapeInline(name)}`, `> ${escapeInline(description)}`, ...lists].join('\n\n')}\n`;
}

function line({ title, url, about }: Link): string {
  const link = `- [${escapeInline(title)}](${url})`;
  return about === undefined || about === '' ? link : `${link}: ${escapeInline(about)}`;
}
