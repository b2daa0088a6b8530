import { DEFAULT_LANGUAGE, isLanguage, type Language } from './languages.ts';

/**
 * The folder of an edition, on the site and in `content/articles/`: what is in the site's own language
 * lies in none.
 */
export function editionFolder(language: Language): string {
  return language === DEFAULT_LANGUAGE ? '' : `${language}/`;
}

/** A path from the site's root, as the edition that it is in and the path within that. */
export function splitEdition(path: string): { readonly language: Language; readonly path: string } {
  const [, folder, rest = ''] = /^\/([^/]+)(\/.*)$/.exec(path) ?? [];
  const isEdition = isLanguage(folder) && folder !== DEFAULT_LANGUAGE;
  return isEdition ? { language: folder, path: rest } : { language: DEFAULT_LANGUAGE, path };
}
