import { adding, keepSaved, removing, type Saved, savedArticles } from './saved.ts';

/**
 * Saves this article, or lets it go if it was saved.
 *
 * @returns undefined when the browser cannot keep it
 */
export function toggleSaved(): 'saved' | 'removed' | undefined {
  const list = savedArticles();
  const article = thisArticle();
  const isSaved = list.some(({ path }) => path === article.path);
  const kept = keepSaved((isSaved ? removing : adding)(list, [article]));
  if (!kept) return undefined;
  return isSaved ? 'removed' : 'saved';
}

function thisArticle(): Saved {
  return {
    path: location.pathname,
    title: document.querySelector('h1')?.textContent.trim() ?? '',
    date: document.querySelector('.article-head time')?.getAttribute('datetime') ?? '',
    lang: document.documentElement.lang,
    savedAt: Date.now(),
  };
}
