import type { Message } from '../../diagnostics/message.ts';
import {
  canonicalCount,
  headlineCount,
  PAGE_DIRECTION_MISSING,
  PAGE_LANGUAGE_MISSING,
  PAGE_TITLE_MISSING,
} from '../../diagnostics/messages/built-pages.ts';
import { isRefresh } from '../links/page-links.ts';
import { attribute, hasWord, type PageElement } from './page-elements.ts';

/** Whether a page asks search engines not to list it. */
export function isNoindex(elements: readonly PageElement[]): boolean {
  return elements.some(
    (element) =>
      element.name === 'meta' &&
      /^(?:robots|googlebot)$/i.test(attribute(element, 'name') ?? '') &&
      /\b(?:noindex|none)\b/i.test(attribute(element, 'content') ?? ''),
  );
}

/** The addresses that a page says are its own; there should be one. */
export function canonicalsOf(elements: readonly PageElement[]): readonly string[] {
  return elements
    .filter((element) => element.name === 'link' && hasWord(element, 'rel', 'canonical'))
    .map((element) => attribute(element, 'href') ?? '');
}

/** What every page must have. One that only sends on to another is no page to read. */
export function headProblems(elements: readonly PageElement[]): readonly Message[] {
  if (elements.some(isRefresh)) return [];
  return [
    ...htmlProblems(elements.find(({ name }) => name === 'html')),
    ...titleProblems(elements),
    ...headlineProblems(elements),
    ...canonicalProblems(elements),
  ];
}

function htmlProblems(html: PageElement | undefined): readonly Message[] {
  const { lang, dir } = {
    lang: html && attribute(html, 'lang'),
    dir: html && attribute(html, 'dir'),
  };
  return [
    ...(lang ? [] : [PAGE_LANGUAGE_MISSING]),
    ...(/^(?:rtl|ltr)$/i.test(dir ?? '') ? [] : [PAGE_DIRECTION_MISSING]),
  ];
}

/** Not the titles that drawings (SVG) have of their own. */
function titleProblems(elements: readonly PageElement[]): readonly Message[] {
  const titled = elements.some(
    ({ name, element }) =>
      name === 'title' && element.parentNode?.rawTagName !== 'svg' && element.text.trim() !== '',
  );
  return titled ? [] : [PAGE_TITLE_MISSING];
}

function headlineProblems(elements: readonly PageElement[]): readonly Message[] {
  const { length } = elements.filter(({ name, inert }) => name === 'h1' && !inert);
  return length === 1 ? [] : [headlineCount(length)];
}

function canonicalProblems(elements: readonly PageElement[]): readonly Message[] {
  const { length } = canonicalsOf(elements);
  return length === 1 || (length === 0 && isNoindex(elements)) ? [] : [canonicalCount(length)];
}
