import { basename } from 'node:path/posix';
import type { Message } from '../../diagnostics/message.ts';
import {
  linkLikelyMeant,
  linkToHidden,
  listNotYet,
  noSuchArticle,
  noSuchFile,
  noSuchList,
  noSuchPage,
  noSuchPlace,
} from '../../diagnostics/messages/links.ts';
import type { Problem } from '../../diagnostics/problem.ts';
import type { SiteLink } from '../../diagnostics/rendered-notes.ts';
import { shownPath } from '../../folders.ts';
import { stateOf } from '../../life/state.ts';
import { PAGES_OWN } from '../../markdown/environment.ts';
import { writtenName } from '../../pictures/content-file.ts';
import { splitEdition } from '../../strings/edition-folder.ts';
import { escapeAttribute } from '../../text/escaping.ts';
import type { ReadFile } from '../among-files.ts';
import { lifeOf } from '../claims.ts';
import { articleAt, isArticleThere } from './article-there.ts';
import type { LinkTargets } from './link-targets.ts';

/** What the front page has beside what every page has. */
const FRONT_PAGE = '<h2 id="opinion"><h2 id="others">';

type Finding = readonly [severity: Problem['severity'], message: Message];

/**
 * Links that lead readers to nothing: to no page, to a place that its page does not have, to an article
 * that is not shown.
 *
 * @param now the clock of the build
 */
export function linkProblems(
  files: readonly ReadFile[],
  targets: LinkTargets,
  now: Date,
): readonly Problem[] {
  return files.flatMap((file) =>
    file.links.flatMap((link): readonly Problem[] => {
      const [severity, message] = findingOn(link, file, targets, now) ?? [];
      if (!severity || !message) return [];
      return [{ ...message, file: shownPath(file.path), line: link.line, severity }];
    }),
  );
}

function findingOn(
  written: SiteLink,
  from: ReadFile,
  targets: LinkTargets,
  now: Date,
): Finding | undefined {
  // A page is its folder's.
  const path = written.path.replace(/\/index\.html$/, '/');
  const link = { ...written, path };
  // A server adds the slash that a page's address lacks.
  const address = /\.\w+$/.test(path) ? path : path.replace(/\/?$/, '/');
  if (address === targets.addressOf(from)) return inText(link, () => from.html());
  if (articleAt(path)) return onArticle(link, targets, now);
  const list = targets.listAt(address);
  const text = targets.textAt(address);
  if (list) {
    if (list.state === 'missing') return nothingAt(path, targets, noSuchList(path, list.kind));
    if (list.state === 'later') return ['advice', listNotYet(path)];
    return list.state === 'there' ? inText(link, () => text?.html() ?? '') : undefined;
  }
  if (text) return inText(link, () => text.html());
  if (!targets.isThere(address))
    return isFile(path)
      ? ['error', noSuchFile(path, `/${writtenName(basename(path))}`)]
      : nothingAt(path, targets, noSuchPage(path));
  return splitEdition(address).path === '/' ? inText(link, () => FRONT_PAGE) : undefined;
}

function onArticle(link: SiteLink, targets: LinkTargets, now: Date): Finding | undefined {
  const { path } = link;
  const address = articleAt(path);
  if (!address) return undefined;
  const article = targets.articleAt(path.replace(/(?:\.md|\/)?$/, '/'));
  // One with faults of its own is not among them.
  if (!article)
    return isArticleThere(address) ? undefined : nothingAt(path, targets, noSuchArticle(path));
  const state = stateOf(lifeOf(article.data), now);
  return state === 'published'
    ? inText(link, () => article.html())
    : ['advice', linkToHidden(address.slug, state)];
}

/** @param message what is said where nothing else is likely meant */
function nothingAt(path: string, targets: LinkTargets, message: Message): Finding {
  const near = targets.near(path);
  return ['error', near === undefined ? message : linkLikelyMeant(path, near)];
}

/** Whether a path is that of a picture, a document or the like. */
function isFile(path: string): boolean {
  return /\.(?!(?:md|mdx|markdown|txt|html?|php)$)[a-z\d]{2,5}$/i.test(path);
}

/** What is to be said of a link to a page with a text, or to a place on it. */
function inText({ path, fragment }: SiteLink, html: () => string): Finding | undefined {
  if (fragment === undefined || hasPlace(html(), fragment)) return undefined;
  return ['advice', noSuchPlace(path, fragment)];
}

/** Whether a page has a place of this name, in its text or around it. */
function hasPlace(html: string, fragment: string): boolean {
  if (fragment === 'top') return true;
  return PAGES_OWN.includes(fragment) || html.includes(`id="${escapeAttribute(fragment)}"`);
}
