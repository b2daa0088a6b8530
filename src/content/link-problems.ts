import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '../diagnostics/message.ts';
import {
  linkToHidden,
  noSuchArticle,
  noSuchPage,
  noSuchPlace,
} from '../diagnostics/messages/links.ts';
import type { Problem } from '../diagnostics/problem.ts';
import type { SiteLink } from '../diagnostics/rendered-notes.ts';
import { CONTENT, shownPath } from '../folders.ts';
import { stateOf } from '../life/state.ts';
import { PAGES_OWN } from '../markdown/environment.ts';
import { escapeAttribute } from '../text/escaping.ts';
import { slugKey, slugOf } from '../text/slug.ts';
import type { ReadFile } from './among-files.ts';
import { lifeOf } from './claims.ts';

/** What else the site has, and when it is built. */
interface Around {
  /** Whether something else than an article stands at a path. */
  readonly isPage: (path: string) => boolean;
  readonly now: Date;
  /** All articles, if they are at hand. */
  readonly articles?: readonly ReadFile[];
  /** The address of a text of these files. */
  readonly addressOf: (slug: string) => string;
}

type Finding = readonly [severity: Problem['severity'], message: Message];

/**
 * Links that lead readers to nothing: to no page, to a place that its page does not have, to an article
 * that is not shown.
 */
export function linkProblems(files: readonly ReadFile[], around: Around): readonly Problem[] {
  const judge = judgeOf(around);
  return files.flatMap((file) =>
    file.links.flatMap((link): readonly Problem[] => {
      const [severity, message] = judge(link, file) ?? [];
      if (!severity || !message) return [];
      return [{ ...message, file: shownPath(file.path), line: link.line, severity }];
    }),
  );
}

function judgeOf({ isPage, now, articles, addressOf }: Around) {
  const bySlug = new Map(articles?.map((article) => [slugOf(article.path), article]));
  const moved = new Set(articles?.flatMap(({ data }) => oldAddresses(data)).map(slugKey));
  const isThere = (path: string) =>
    isPage(path) || moved.has(slugKey(path.endsWith('/') ? path : `${path}/`));
  const inPage = ({ path, fragment }: SiteLink, html: string): Finding | undefined => {
    if (fragment === undefined || hasPlace(html, fragment)) return undefined;
    return ['advice', noSuchPlace(path, fragment)];
  };
  return (link: SiteLink, from: ReadFile): Finding | undefined => {
    const { path } = link;
    if (path === addressOf(slugOf(from.path))) return inPage(link, from.html);
    const slug = articleAt(path);
    // Old addresses are known only beside the articles.
    if (slug === undefined)
      return isThere(path) ? undefined : [articles ? 'error' : 'advice', noSuchPage(path)];
    const article = bySlug.get(slug);
    // One with faults of its own is not among them.
    if (!article) return isOnDisk(slug) ? undefined : ['error', noSuchArticle(slug)];
    const state = stateOf(lifeOf(article.data), now);
    return state === 'published'
      ? inPage(link, article.html)
      : ['advice', linkToHidden(slug, state)];
  };
}

/** The slug of the article to which a path leads. */
function articleAt(path: string): string | undefined {
  return /^\/articles\/([^/]+)/.exec(path)?.[1];
}

function isOnDisk(slug: string): boolean {
  return existsSync(join(CONTENT, 'articles', `${slug}.md`));
}

/** Whether a page has a place of this name, in its text or around it. */
function hasPlace(html: string, fragment: string): boolean {
  if (fragment === 'top') return true;
  return PAGES_OWN.includes(fragment) || html.includes(`id="${escapeAttribute(fragment)}"`);
}

function oldAddresses({ redirectFrom }: ReadFile['data']): readonly string[] {
  return Array.isArray(redirectFrom) ? redirectFrom.map(String) : [];
}
