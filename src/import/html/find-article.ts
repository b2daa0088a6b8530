import { nestedTooDeep, pageTooLarge } from '../../diagnostics/messages/import-files.ts';
import { Refusal } from '../../diagnostics/refusal.ts';
import { cleanText } from '../plain-text.ts';

/** More elements than any article's page has. */
const MOST_ELEMENTS = 60_000;

/** Marks an element of the page, so that it is known again in what Readability gives. */
const MARK = 'data-import';

/** What stands within a line. */
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|tt|u|var)$/;
/** What no reader sees as text. */
const UNSEEN = /^(?:script|style|noscript|template|svg|head|title|select|option|textarea)$/;

/** What stands beside an article, and within its element too. */
const BESIDE = 'nav, aside, form, [role="navigation"], [role="complementary"], [role="search"]';
const BESIDE_NAME =
  /(?:^|[-_ ])(?:share|sharing|social|related|newsletter|comments?|respond|breadcrumbs?|advert|ads?|promo|sidebar|subscribe|pagination|sharedaddy|jp-relatedposts|read-?more|also-?read|read-?also|read-?time|reading-?time|post-?tags|entry-?tags|article-?tags|tags|tags-?list|tag-?list|tagcloud)(?:$|[-_ ])/i;
const SIGNED =
  '[rel="author"], [itemprop="author"], .byline, .author, time, .entry-meta, .post-meta';

/** How a line begins that says who wrote, and nothing else. */
const SIGNATURE = /^(?:by|بقلم|كتب|كتبت|كتبه|كتبته|إعداد|تحرير)[\s:：]/i;

/** An article on its page. */
export interface FoundArticle {
  readonly html: string;
  /** The texts of the page that are not of it. */
  readonly left: readonly string[];
  readonly byline: string | undefined;
  readonly published: string | undefined;
}

/**
 * Finds the article of a page. Mozilla's Readability says which paragraphs are of it; all that stands
 * in the element in which they are together is taken, for it drops short lists, headings and pictures
 * between them, but for what stands beside an article.
 *
 * @throws {@link Refusal} for a page with more elements than can be looked at
 */
export async function findArticle(html: string, name: string): Promise<FoundArticle> {
  const { parseHTML } = await import('linkedom');
  const { Readability } = await import('@mozilla/readability');
  const { document } = parseHTML(html);
  // An address that is none would end Readability, which needs none here.
  for (const base of document.querySelectorAll('base')) base.remove();
  const all = [...document.querySelectorAll('*')];
  if (all.length > MOST_ELEMENTS) throw new Refusal(pageTooLarge(name));
  for (const [index, element] of all.entries()) element.setAttribute(MARK, String(index));
  const parsed = read(() => new Readability(parseHTML(document.toString()).document).parse(), name);
  const { document: kept } = parseHTML(
    `<!doctype html><html><body>${parsed?.content ?? ''}</body></html>`,
  );
  const taken = [...kept.querySelectorAll(`p[${MARK}]`)].flatMap((element) => {
    const own = all[Number(element.getAttribute(MARK))];
    return own && oneLine(own.textContent ?? '') !== '' ? [own] : [];
  });
  const article =
    placeOf(taken) ??
    document.querySelector('article') ??
    document.querySelector('main') ??
    document.body;
  const before = textsOf(document.body);
  // Reports that grow during a day say the hour of each of their parts.
  const isReport =
    new Set([...article.querySelectorAll('time')].map((time) => time.textContent)).size > 2;
  const time = isReport ? null : document.querySelector('time[datetime]');
  const published = parsed?.publishedTime ?? time?.getAttribute('datetime') ?? undefined;
  const byline = dropBeside(article, new Set(taken), isReport);
  const words = new Set(textsOf(article));
  for (const element of all) element.removeAttribute(MARK);
  return {
    html: article.innerHTML,
    left: before.filter((text) => !words.has(text)),
    byline: byline ?? parsed?.byline ?? undefined,
    published,
  };
}

function read<Result>(parse: () => Result, name: string): Result {
  try {
    return parse();
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal(nestedTooDeep(name));
    throw error;
  }
}

/** The element in which all paragraphs are, or the `<article>` around it. */
function placeOf(paragraphs: readonly Element[]): Element | undefined {
  const [first] = paragraphs;
  let place = first?.parentElement ?? undefined;
  while (place && !paragraphs.every((paragraph) => place?.contains(paragraph)))
    place = place.parentElement ?? undefined;
  return place?.closest('article') ?? place;
}

/**
 * Takes out of an article what stands beside it, and above it who signs and when.
 *
 * @returns who signs
 */
function dropBeside(
  article: Element,
  taken: ReadonlySet<Element>,
  isReport: boolean,
): string | undefined {
  const holdsAnother = (element: Element) =>
    [...taken].some((paragraph) => paragraph !== element && element.contains(paragraph));
  const holds = (element: Element) => [...taken].some((paragraph) => element.contains(paragraph));
  for (const element of [...article.querySelectorAll('*')]) {
    const isNamed = BESIDE_NAME.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
    if ((isNamed || element.matches(BESIDE)) && !holds(element)) element.remove();
  }
  let byline: string | undefined;
  for (const element of [...article.querySelectorAll(SIGNED)]) {
    if (isReport && element.localName === 'time') continue;
    const text = oneLine(element.textContent ?? '');
    const isOfText = taken.has(element) && !SIGNATURE.test(text);
    if (isOfText || holdsAnother(element) || element.querySelector('h1, h2, p') !== null) continue;
    if (element.localName !== 'time' && text !== '' && text.length < 60) byline ??= text;
    if (text.length < 60) element.remove();
  }
  return byline;
}

/** The texts of a place, those of one block each. */
export function textsOf(place: Element): readonly string[] {
  const texts: string[] = [];
  let open = '';
  const close = () => {
    const text = oneLine(open);
    if (text !== '') texts.push(text);
    open = '';
  };
  const read = (node: Node): void => {
    if (node.nodeType === 3) open += node.textContent ?? '';
    if (node.nodeType !== 1) return;
    const name = node.nodeName.toLowerCase();
    if (UNSEEN.test(name)) return;
    const isInline = INLINE.test(name);
    if (!isInline) close();
    for (const child of node.childNodes) read(child);
    if (!isInline) close();
  };
  read(place);
  close();
  return texts;
}

/** A text of HTML on one line, the space in it as it is shown. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\n+/g, ' ');
}
