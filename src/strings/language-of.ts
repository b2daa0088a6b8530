import type { Language } from './language.ts';

/** The language that an entry's frontmatter names; Arabic if it names none. */
export function languageOf(data: unknown): Language {
  const names = data && typeof data === 'object' && 'lang' in data ? data.lang : undefined;
  return names === 'en' ? 'en' : 'ar';
}
