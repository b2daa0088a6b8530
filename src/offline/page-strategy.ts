import type { WorkboxPlugin } from 'workbox-core';
import { matchPrecache } from 'workbox-precaching';
import { NetworkFirst } from 'workbox-strategies';
import { longDate } from '../dates/format-date.ts';
import { editionFolder } from '../strings/edition-folder.ts';
import { DEFAULT_LANGUAGE, isLanguage, LANGUAGE_CODES } from '../strings/languages.ts';
import { copiesCache } from './cache-names.ts';
import { copyOf, keptAt, laterOf } from './copies.ts';
import { filled, type OfflineFacts } from './facts.ts';
import { keepParts } from './keep-parts.ts';
import { languageIn, withNotice } from './notice.ts';
import { pageKey } from './requests.ts';
import type { Store } from './store.ts';

/** Seconds after which a copy is shown where there is one: a slow line has brought the page by then. */
const PATIENCE = 8;

/**
 * Pages: always the server's, and a copy where it does not answer. A new publish so comes with the next
 * visit, whatever is kept, and what the server says is gone is not kept either.
 */
export function pageStrategy(facts: OfflineFacts, store: Store): NetworkFirst {
  const plugin: WorkboxPlugin = {
    cacheKeyWillBeUsed: async ({ request }) => pageKey(new URL(request.url)),
    fetchDidSucceed: async ({ request, response }) => {
      if (response.status >= 500) throw new Error(`${response.status} ${request.url}`);
      const isGone = response.status === 404 || response.status === 410;
      if (isGone) await store.forget(pageKey(new URL(request.url)));
      return response;
    },
    cacheWillUpdate: async ({ response }) =>
      response.status === 200 ? copyOf(response, Date.now()) : null,
    cacheDidUpdate: async ({ request, newResponse }) => {
      const { url } = request;
      await keepParts(await newResponse.text(), url, store, await store.isSaved(url));
      await store.trim();
    },
    cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
      const copy = laterOf(cachedResponse ?? undefined, await matchPrecache(request.url));
      return copy && told(copy, request.url, facts);
    },
    handlerDidError: async ({ request }) => matchPrecache(offlinePage(request.url, facts.base)),
  };
  return new NetworkFirst({
    cacheName: copiesCache(facts.base),
    networkTimeoutSeconds: PATIENCE,
    plugins: [plugin],
  });
}

/** A copy that says that it is one, and from when. */
async function told(copy: Response, url: string, facts: OfflineFacts): Promise<Response> {
  const html = await copy.text();
  const code = languageIn(html);
  const language = isLanguage(code) ? code : DEFAULT_LANGUAGE;
  const words = facts.words[language];
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const date = { instant: new Date(keptAt(copy)), hasTime: true };
  const when = longDate(date, language, timeZone, facts.numerals);
  const isSearch = url.endsWith('/search/');
  const notice = isSearch ? words?.search : filled(words?.copy ?? '', when);
  return new Response(withNotice(html, notice ?? ''), {
    headers: { 'content-type': copy.headers.get('content-type') ?? 'text/html' },
  });
}

/** The page of the edition that says that there is no copy. */
function offlinePage(url: string, base: string): string {
  const path = new URL(url).pathname.slice(base.length);
  const folder = LANGUAGE_CODES.map(editionFolder).find((each) => each && path.startsWith(each));
  return `${base}${folder ?? ''}offline/`;
}
