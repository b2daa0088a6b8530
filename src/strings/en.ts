import type { Strings } from './ar.ts';
import { plural } from './plural.ts';

const count = plural('en');

/** The interface in English, for pages with `lang: en`. */
export const en: Strings = {
  skipToContent: 'Skip to content',
  home: 'Home',
  mainNavigation: 'Main',
  footNavigation: 'Site links',
  search: 'Search',
  searchThisSite: 'Search the news',
  searchSubmit: 'Search',
  searchPlaceholder: 'A word or a phrase',
  searchNeedsScript:
    'Search runs inside your browser and needs JavaScript. Reading the news does not.',
  searchIdle: 'Type a word or more to search the text of every article.',
  searchLoading: 'Searching…',
  searchFailed: 'The search index could not be loaded. Check your connection and try again.',
  searchResults: 'Search results',
  searchMore: 'Show more results',
  noResults: 'No results. Try a shorter or more general word, or check the spelling.',
  searchEverywhere: 'Search all the news',
  resultCount: (number) => count(number, { one: '1 result', other: `${number} results` }),
  inSection: (name) => `in the section “${name}”`,
  withTag: (name) => `tagged “${name}”`,
  latest: 'Latest news',
  newer: 'Newer',
  older: 'Older',
  pages: 'Pages of news',
  pageNumber: (number) => `Page ${number}`,
  readOn: 'Read the whole article',
  noNews: 'No news here yet.',
  readingTime: (minutes) =>
    `Reading time: ${count(minutes, { one: '1 minute', other: `${minutes} minutes` })}`,
  updated: 'Updated',
  contents: 'In this article',
  tags: 'Tags',
  sources: 'Sources',
  corrections: 'Corrections',
  notFoundTitle: 'Page not found',
  notFoundText:
    'The address may have changed or be incomplete. Search for a word of the article, or start from the home page.',
  feed: 'RSS feed',
};
