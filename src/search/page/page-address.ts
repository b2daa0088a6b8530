import { isolate } from '../../bidi/isolate.ts';
import { addressOf, type Query } from '../query/address.ts';
import { isolatedNameText } from './isolated-name.ts';

/** Some browsers refuse more than so many changes a minute: the results are the same without. */
export function replaceAddress(query: Query): void {
  try {
    // Where another list was left says nothing of this one.
    history.replaceState(null, '', addressOf(query) || location.pathname);
  } catch {
    // The address follows with the next change.
  }
}

/** Adds a step to the history: one can go back from a filter or an order that was chosen. */
export function pushAddress(query: Query): void {
  history.pushState(null, '', addressOf(query) || location.pathname);
}

/** «روسيا · البحث · خبر»: what is searched for comes before the page's own title. */
export function setTitle(text: string, isOutdated: () => boolean): void {
  document.title = titleWith(text, document.title);
  isolatedNameText(text).then((name) => {
    if (!isOutdated()) document.title = titleWith(name, document.title);
  });
}

function titleWith(text: string, title: string): string {
  const own = title.split(' · ').slice(-2);
  return [...(text === '' ? [] : [isolate(text)]), ...own].join(' · ');
}
