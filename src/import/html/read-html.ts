import type { Message } from '../../diagnostics/message.ts';
import { leftOutOfPage, nestedTooDeep } from '../../diagnostics/messages/import-files.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import { languageOfTag } from '../../strings/languages.ts';
import { slugify } from '../../text/slug.ts';
import { foreignDate } from '../foreign-date.ts';
import { likelyLanguage } from '../likely-language.ts';
import { uniqueTags } from '../markdown/field-values.ts';
import type { Found, Reading } from '../reading.ts';
import { asBrowsersRead } from './as-browsers-read.ts';
import { findArticle, oneLine } from './find-article.ts';
import { readEntry } from './h-entry.ts';
import {
  isProgramDocument,
  type ProgramDocument,
  readProgramDocument,
} from './program-documents.ts';
import { readHtmlBody } from './read-tree.ts';
import { isTelegramPage, readTelegramPage } from './telegram.ts';

/**
 * Reads a page saved from the web, or a piece of one. Of a page, the article is what Mozilla's
 * Readability finds; what it leaves out is told.
 *
 * @param name the file's name, for messages
 */
export async function readHtml(html: string, name: string): Promise<Reading> {
  try {
    return await readPage(html, name);
  } catch (error) {
    // What is read by recursion ends where the stack does.
    if (error instanceof RangeError) throw new Refusal(nestedTooDeep(name));
    throw error;
  }
}

async function readPage(html: string, name: string): Promise<Reading> {
  const { parseHTML } = await import('linkedom');
  const isPage = /<(?:body|html|head)[\s>]/i.test(html);
  const whole = asBrowsersRead(html, name);
  const { document } = parseHTML(whole);
  const program = isPage ? writtenIn(document) : undefined;
  const entry = isPage ? readEntry(document) : undefined;
  const said = fieldsOf(document);
  const found = { ...said, ...entry?.found, ...(program?.title && { title: program.title }) };
  const isWhole = !isPage || program !== undefined || entry !== undefined;
  const article = isWhole ? undefined : await findArticle(whole, name);
  const content = article?.html ?? entry?.html ?? document.body.innerHTML;
  const { title, rest } = withoutTitle(parseHTML, content, found.title);
  const body = readHtmlBody(absolute(rest, document), name);
  const left = (article?.left ?? entry?.left ?? program?.left ?? []).filter(
    (text) => text !== title,
  );
  const told: readonly Message[] = left.length > 0 ? [leftOutOfPage(left)] : [];
  const published = article?.published && foreignDate(article.published);
  return {
    ...body,
    told: [...told, ...body.told],
    found: {
      ...found,
      title: title ?? found.title,
      lang: likelyLanguage(found.lang, rest),
      pubDate: found.pubDate ?? (published || undefined),
      authors: found.authors ?? signed(article?.byline),
    },
  };
}

/** A page that is a text as a whole: a document of a program, or what Telegram exports. */
function writtenIn(document: Document): ProgramDocument | undefined {
  if (isTelegramPage(document)) return { title: undefined, left: readTelegramPage(document) };
  return isProgramDocument(document) ? readProgramDocument(document) : undefined;
}

/** Who signs, without «بقلم» and the like. */
function signed(byline: string | undefined): readonly string[] | undefined {
  const author = byline
    ?.replace(/^\s*(?:by|بقلم|كتب|كتبت|كتبه|كتبته|الكاتب)\s*[:：]?\s+/i, '')
    .trim();
  return author && slugify(author) !== '' ? [author] : undefined;
}

/** What a page says of itself to search engines and to whoever shares it. */
function fieldsOf(document: Document): Found {
  const meta = (...names: readonly string[]) =>
    names.flatMap((name) => {
      const element = document.querySelector(
        `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
      );
      return oneLine(element?.getAttribute('content') ?? '') || [];
    })[0];
  const headings = [...document.querySelectorAll('h1')].map((each) =>
    oneLine(each.textContent ?? ''),
  );
  const [heading] = headings.length === 1 ? headings : [];
  // A drawing has a title of its own.
  const named = [...document.querySelectorAll('title')].find((each) => !each.closest('svg'));
  const title = heading || meta('og:title') || oneLine(named?.textContent ?? '');
  const date = meta('article:published_time', 'datePublished', 'date', 'DC.date');
  const changed = meta('article:modified_time', 'dateModified');
  const author = meta('author', 'article:author');
  const lang = document.documentElement.getAttribute('lang') ?? '';
  const said = [...document.querySelectorAll('meta[property="article:tag"]')].map((each) =>
    oneLine(each.getAttribute('content') ?? ''),
  );
  const linked = [...document.querySelectorAll('a[rel~="tag"]')].map((each) =>
    oneLine(each.textContent ?? ''),
  );
  const tags = said.length > 0 ? said : linked;
  return {
    title: title || undefined,
    description: meta('og:description', 'description'),
    pubDate: date && foreignDate(date),
    updatedDate: changed && foreignDate(changed),
    section: meta('article:section'),
    tags: tags.length > 0 ? uniqueTags(tags) : undefined,
    authors: author && slugify(author) !== '' && !/^https?:/.test(author) ? [author] : undefined,
    lang: languageOfTag(lang),
  };
}

/** The headline stands above the text and not in it. Readability makes a heading of the second level of it, Medium of the third. */
function withoutTitle(
  parseHTML: (html: string) => { document: Document },
  content: string,
  title: string | undefined,
) {
  const { document } = parseHTML(`<!doctype html><html><body>${content}</body></html>`);
  const all = [...document.querySelectorAll('h1')];
  const first = document.querySelector('h1, h2, h3');
  const words = oneLine(first?.textContent ?? '');
  const isTitle =
    first !== null &&
    (words === title || (title === undefined && all.length === 1 && first === all[0]));
  if (!isTitle) return { title, rest: content };
  first.remove();
  return { title: words || title, rest: document.body.innerHTML };
}

/** Addresses as they were on the page, if it says where it was. */
function absolute(html: string, document: Document): string {
  const base =
    document.querySelector('base[href]')?.getAttribute('href') ??
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  if (!base || !/^https?:/.test(base)) return html;
  return html.replace(
    /(<a\b[^<>]*?\shref=")([^"#][^"]*)"/gi,
    (whole, before: string, href: string) => {
      const address = href.replaceAll('&amp;', '&');
      return URL.canParse(address, base)
        ? `${before}${new URL(address, base).href.replaceAll('&', '&amp;')}"`
        : whole;
    },
  );
}
