import { siteTextMissing } from '../diagnostics/messages/languages.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { SITE_FILE, shownPath } from '../folders.ts';
import { type Language, languageOf } from '../strings/languages.ts';
import { localizedField, localizedIfThere } from '../strings/localized.ts';
import type { ReadFile } from './among-files.ts';
import { lifeOf } from './claims.ts';
import { lineInSite, type Site } from './settings/site.ts';

/**
 * What the settings do not say in a language in which there are articles: the publication's name and
 * description, and the names of its sections.
 */
export function missingSiteTexts(
  files: readonly ReadFile[],
  site: Pick<Site, 'name' | 'description' | 'sections'>,
): readonly Problem[] {
  const first = new Map<Language, ReadFile>();
  for (const file of files) {
    const language = languageOf(file.data);
    if (!lifeOf(file.data).draft && !first.has(language)) first.set(language, file);
  }
  return [...first].flatMap(([language, { path }]) => {
    const missing = (field: string, place: readonly PropertyKey[]): Problem => ({
      ...siteTextMissing(field, language, shownPath(path)),
      file: shownPath(SITE_FILE),
      line: lineInSite(place),
      severity: 'error',
    });
    const texts = (['name', 'description'] as const).flatMap((field) =>
      localizedIfThere(site, field, language) === undefined
        ? [missing(localizedField(field, language), [field])]
        : [],
    );
    const names = site.sections.flatMap((section, at) =>
      localizedIfThere(section, 'name', language) === undefined
        ? [missing(localizedField('name', language), ['sections', at])]
        : [],
    );
    return [...texts, ...names];
  });
}
