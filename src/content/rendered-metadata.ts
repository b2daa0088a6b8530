import { z } from 'astro/zod';
import { factsOf, type Language } from '../strings/languages.ts';

/** An entry of Astro's store, with what rendering it has found out (`content/read-entry.ts`). */
interface RenderedEntry {
  readonly rendered?: { readonly metadata?: Readonly<Record<string, unknown>> } | undefined;
}

interface Article extends RenderedEntry {
  readonly data: { readonly description?: string | undefined };
}

interface InLanguage {
  readonly data: { readonly lang: Language };
}

const LONGEST_EXCERPT = 200;

/**
 * What stands for an article in lists, feeds and search engines: its standfirst, else its lede.
 *
 * @param longest characters of a lede
 */
export function excerptOf(article: Article, longest = LONGEST_EXCERPT): string {
  const { description } = article.data;
  const lede = ledeOf(article);
  if (description !== undefined || lede.length <= longest) return description ?? lede;
  return `${lede.slice(0, lede.lastIndexOf(' ', longest))}…`;
}

/** The words of an article's first paragraph. */
export function ledeOf({ rendered }: RenderedEntry): string {
  return String(rendered?.metadata?.lede ?? '');
}

/** The time in which an article is read, in whole minutes, at least one. */
export function readingMinutes({ rendered, data }: RenderedEntry & InLanguage): number {
  const words = Number(rendered?.metadata?.wordCount ?? 0);
  return Math.max(1, Math.round(words / factsOf(data.lang).wordsAMinute));
}

/** A name of the beginning of an article's text, where that is not in its entry. */
export function beginningNameOf({ rendered }: RenderedEntry): string | undefined {
  const name = rendered?.metadata?.beginning;
  return typeof name === 'string' ? name : undefined;
}

const mediaFiles = z.array(z.object({ file: z.string(), name: z.string(), size: z.number() }));

/** The files of sound and moving pictures that a text has, each with its name on the site. */
export function mediaFilesOf({ rendered }: RenderedEntry): z.infer<typeof mediaFiles> {
  return mediaFiles.parse(rendered?.metadata?.mediaFiles ?? []);
}
