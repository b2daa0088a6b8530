import {
  type SavedArticle,
  savedArticles,
  storeSavedArticles,
  withArticles,
  withoutArticles,
} from './saved-articles.ts';

/**
 * Saves the article of this page, or removes it if it was saved.
 *
 * @returns undefined when the browser cannot store it
 */
export function toggleSaved(): 'saved' | 'removed' | undefined {
  const list = savedArticles();
  const article = articleOfPage();
  const wasSaved = list.some(({ path }) => path === article.path);
  const isStored = storeSavedArticles((wasSaved ? withoutArticles : withArticles)(list, [article]));
  if (!isStored) return undefined;
  return wasSaved ? 'removed' : 'saved';
}

/** Whether the article of this page is saved. */
export function isSaved(): boolean {
  return savedArticles().some(({ path }) => path === location.pathname);
}

function articleOfPage(): SavedArticle {
  return {
    path: location.pathname,
    title: document.querySelector('h1')?.textContent.trim() ?? '',
    date: document.querySelector('.article-head time')?.getAttribute('datetime') ?? '',
    lang: document.documentElement.lang,
    savedAt: Date.now(),
  };
}
