import { site } from '../articles.ts';
import { homePath, iconPath, savedPath, searchPath } from '../paths.ts';
import { directionOf, type Language } from '../strings/languages.ts';
import { localized } from '../strings/localized.ts';
import { stringsIn } from '../strings/strings-in.ts';

/** The paper of a page by day, as `tokens.css` has it. */
export const PAPER = '#fbf8f2';

/** The icons of the application, by their names: how wide, and whether a device may cut them to its shape. */
export const ICONS = [
  { name: '192', side: 192, purpose: 'any' },
  { name: '512', side: 512, purpose: 'any' },
  { name: 'maskable-512', side: 512, purpose: 'maskable' },
] as const;

/**
 * An edition as an application of its own.
 *
 * @see https://www.w3.org/TR/appmanifest/
 */
export function applicationManifest(language: Language) {
  const strings = stringsIn(language);
  const home = homePath(language);
  const shortcuts = [
    { name: strings.searchThisSite, url: searchPath(language) },
    { name: strings.savedArticles, url: savedPath(language) },
  ];
  return {
    id: home,
    name: localized(site, 'name', language),
    description: localized(site, 'description', language),
    lang: language,
    dir: directionOf(language),
    start_url: home,
    scope: home,
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: PAPER,
    icons: ICONS.map(({ name, side, purpose }) => ({
      src: iconPath(name),
      sizes: `${side}x${side}`,
      type: 'image/png',
      purpose,
    })),
    shortcuts,
  };
}
