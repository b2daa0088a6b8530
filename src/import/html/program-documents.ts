/** Programs for writing, whose HTML is a document as a whole. */
const PROGRAMS = /Microsoft Word|LibreOffice|OpenOffice|Google Docs|Pages|Abiword/i;

/** What stands for a title in them. */
const TITLE = 'p.MsoTitle, p.title, p.Title';

/** What a page has at its edges, and a table of contents. */
const BESIDE =
  'div[title="header"], div[title="footer"], [class^="MsoToc"], [id^="Table of Contents"]';

/** A document of a program, without what is no text of it. */
export interface ProgramDocument {
  readonly title: string | undefined;
  readonly left: readonly string[];
}

/** Whether a page is a document that a program for writing saved as one. */
export function isProgramDocument(document: Document): boolean {
  const generator = document.querySelector('meta[name="generator" i]')?.getAttribute('content');
  return (
    PROGRAMS.test(generator ?? '') ||
    document.querySelector('body.doc-content, .WordSection1, .Section1 .MsoNormal') !== null
  );
}

/**
 * Writes as elements what programs say by classes: quotations, lists within lists, bold words. The title, the
 * comments of those who read it before and the edges of pages are taken out.
 */
export function readProgramDocument(document: Document): ProgramDocument {
  const left = [...takeOut(document, BESIDE), ...takeComments(document)];
  for (const quote of document.querySelectorAll('p.MsoQuote, p.MsoIntenseQuote')) {
    const block = document.createElement('blockquote');
    quote.replaceWith(block);
    block.append(quote);
  }
  listItems(document);
  nestLists(document);
  styleByClasses(document);
  const title = document.querySelector(TITLE) ?? largeFirstLine(document);
  const words = title?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  if (words !== '') title?.remove();
  return { title: words || undefined, left };
}

/** Sizes of `<font>` from which letters are larger than the text, and what others are in points. */
const LARGE_FONT = /^(?:[5-7]|\+[2-4])$/;
const LARGE_POINTS = 16;

/** The first line of a document without headings and without a name, where all its letters are bold and large. */
function largeFirstLine(document: Document): Element | null {
  const named = document.querySelector('title')?.textContent?.trim() ?? '';
  if (named !== '' || document.querySelector('h1, h2, h3, h4, h5, h6')) return null;
  const first = [...document.querySelectorAll('p')].find((each) => wordsIn(each) !== '');
  if (!first) return null;
  const words = wordsIn(first);
  const isWhole = (selector: string, isMeant: (element: Element) => boolean) =>
    [...first.querySelectorAll(selector)].some((each) => wordsIn(each) === words && isMeant(each));
  const isBold = isWhole('b, strong, [style*="bold"], [style*="700"]', () => true);
  const isLarge = isWhole('font, span, b, strong', hasLargeLetters);
  return isBold && isLarge && words.length <= 120 && !/[.،؛]$/.test(words) ? first : null;
}

function hasLargeLetters(element: Element): boolean {
  const [, points] = /font-size:\s*([\d.]+)pt/.exec(element.getAttribute('style') ?? '') ?? [];
  return Number(points) >= LARGE_POINTS || LARGE_FONT.test(element.getAttribute('size') ?? '');
}

function wordsIn(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function takeOut(document: Document, selector: string): readonly string[] {
  return [...document.querySelectorAll(selector)].flatMap((element) => {
    element.remove();
    return element.textContent?.replace(/\s+/g, ' ').trim() || [];
  });
}

/** Google Docs writes comments as if they were footnotes. */
function takeComments(document: Document): readonly string[] {
  for (const reference of document.querySelectorAll('a[id^="cmnt_ref"]')) {
    const outer = reference.parentElement;
    (outer?.localName === 'sup' ? outer : reference).remove();
  }
  return [...document.querySelectorAll('a[id^="cmnt"]')].flatMap((mark) => {
    const comment = mark.closest('div') ?? mark.closest('p');
    mark.remove();
    const words = comment?.textContent?.replace(/\s+/g, ' ').trim();
    comment?.remove();
    return words ? [words] : [];
  });
}

/** Word writes items as paragraphs that say their depth by a style, with the sign in what is to be ignored. */
function listItems(document: Document): void {
  for (const paragraph of document.querySelectorAll('p[style*="mso-list"]')) {
    const [, level] =
      /mso-list:\s*l\d+ level(\d)/.exec(paragraph.getAttribute('style') ?? '') ?? [];
    const sign = paragraph.querySelector(
      'span[style*="mso-list:Ignore" i], span[style*="mso-list: Ignore" i]',
    );
    if (level === undefined || !sign) continue;
    const typed = sign.textContent?.trim() ?? '';
    const list = document.createElement(
      /[\p{L}\p{N}]/u.test(typed) && typed !== 'o' && typed !== '§' ? 'ol' : 'ul',
    );
    const item = document.createElement('li');
    sign.remove();
    list.setAttribute('class', `lst-kix_word-${Number(level) - 1}`);
    const number = /^\(?(\d+)/.exec(typed)?.[1];
    if (number !== undefined) list.setAttribute('start', number);
    paragraph.replaceWith(list);
    list.append(item);
    item.append(...paragraph.childNodes);
  }
}

/** Lists of Google Docs stand side by side and say their depth by a class: `lst-kix_a-1` is within `lst-kix_a-0`. */
function nestLists(document: Document): void {
  for (const list of document.querySelectorAll('[class*="lst-kix_"]')) {
    const level = levelOf(list);
    let outer = list.previousElementSibling;
    while (outer && levelOf(outer) >= 0 && levelOf(outer) < level) {
      const item = outer.lastElementChild;
      const inner = item?.lastElementChild;
      if (inner && levelOf(inner) >= 0 && levelOf(inner) < level) {
        outer = inner;
        continue;
      }
      const same = inner && levelOf(inner) === level ? inner : undefined;
      if (same) same.append(...list.children);
      else item?.append(list);
      if (same) list.remove();
      break;
    }
  }
}

function levelOf(list: Element): number {
  const [, level = '-1'] = /lst-kix_\w+-(\d)/.exec(list.getAttribute('class') ?? '') ?? [];
  return Number(level);
}

/** Google Docs makes words bold by rules for classes, one a class. */
function styleByClasses(document: Document): void {
  const css = [...document.querySelectorAll('style')]
    .map(({ textContent }) => textContent)
    .join('');
  const rules = new Map(
    Array.from(css.matchAll(/\.(c\d+)\{([^{}]*)\}/g), ([, name = '', rule = '']) => [name, rule]),
  );
  for (const span of document.querySelectorAll('span[class]')) {
    const own = (span.getAttribute('class') ?? '')
      .split(/\s+/)
      .map((name) => rules.get(name) ?? '');
    const marks =
      own.join(';').match(/(?:^|;)(?:font-weight|font-style|text-decoration):[^;]*/g) ?? [];
    const style = [span.getAttribute('style') ?? '', ...marks].filter(Boolean).join(';');
    if (marks.length > 0) span.setAttribute('style', style);
  }
}
