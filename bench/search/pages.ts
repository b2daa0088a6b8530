import { paragraphId } from '../../src/markdown/paragraph-id.ts';
import type { Document } from './corpus.ts';

/** A page on its way to a search engine. */
export interface Page {
  readonly url: string;
  readonly content: string;
}

/** For articles that tell no date; all alike, so that it says nothing of their order. */
const SOME_DAY = '2020-01-01';

/** An article's address on either site. */
export function urlOf(number: number): string {
  return `/articles/${number}/`;
}

/** As a plain site ships it. */
export function plainPage({ title, body }: Document, number: number): Page {
  const paragraphs = paragraphsOf(body).map((text) => `<p>${escaped(text)}</p>`);
  return {
    url: urlOf(number),
    content: page(title, '', `<h1>${escaped(title)}</h1>${paragraphs.join('')}`),
  };
}

/** As our pages are built, in what search reads of them: facts, headline, and paragraphs with ids. */
export function khabarPage({ title, body, date }: Document, number: number): Page {
  const facts = { headline: title, inLanguage: 'ar', datePublished: dateOf(date) };
  const json = JSON.stringify(facts).replaceAll('<', '\\u003c');
  const paragraphs = paragraphsOf(body).map(
    (text) => `<p id="${paragraphId(text)}">${escaped(text)}</p>`,
  );
  return {
    url: urlOf(number),
    content: page(
      title,
      `<script type="application/ld+json">${json}</script>`,
      `<article><header class="article-head"><h1>${escaped(title)}</h1></header><div class="prose">${paragraphs.join('')}</div></article>`,
    ),
  };
}

function page(title: string, head: string, main: string): string {
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${escaped(title)}</title>${head}</head><body><main>${main}</main></body></html>`;
}

function paragraphsOf(body: string): readonly string[] {
  return body.split('\n').filter((text) => text.trim() !== '');
}

function dateOf(date = ''): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0] ?? SOME_DAY;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
