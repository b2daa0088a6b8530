import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { readYaml } from '../frontmatter/yaml.ts';
import { isLanguage } from '../strings/languages.ts';
import { addressOf } from './markdown/field-values.ts';
import { isPlainObject } from './markdown/foreign-frontmatter.ts';
import type { Reading } from './reading.ts';

/** Tells the address that a file had on the site of which a folder is the source. */
export type SiteAddresses = (file: string, reading: Reading) => string | undefined;

/** Jekyll's patterns by their names. https://jekyllrb.com/docs/permalinks/ */
const JEKYLL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    date: '/:categories/:year/:month/:day/:title.html',
    pretty: '/:categories/:year/:month/:day/:title/',
    none: '/:categories/:title.html',
  }),
);

/** Reads how the site of a folder made its addresses; undefined for a folder that is no site's. */
function siteAddresses(root: string): SiteAddresses | undefined {
  if (['_posts', '_config.yml'].every((name) => existsSync(join(root, name))))
    return jekyllAddresses(settingsIn(root, '_config.yml'));
  const config = ['hugo.toml', 'hugo.yaml', 'config.toml', 'config.yaml'].find((name) =>
    existsSync(join(root, name)),
  );
  if (config === undefined || !existsSync(join(root, 'content'))) return undefined;
  return hugoAddresses(join(root, 'content'), settingsIn(root, config));
}

/** How each of the folders that are imported made its addresses, which is read once. */
export function rememberedAddresses(): (root: string) => SiteAddresses | undefined {
  const known = new Map<string, SiteAddresses | undefined>();
  return (root) => {
    if (!known.has(root)) known.set(root, siteAddresses(root));
    return known.get(root);
  };
}

function jekyllAddresses({ permalink }: Readonly<Record<string, unknown>>): SiteAddresses {
  const named = typeof permalink === 'string' ? permalink : 'date';
  const pattern = (JEKYLL.get(named) ?? named).replace(/:output_ext/, '.html');
  return (file, reading) => {
    const [, title] = /^\d{4}-\d\d-\d\d-(.+)\.\w+$/.exec(basename(file)) ?? [];
    if (title === undefined || !pattern.startsWith('/')) return undefined;
    const categories = (reading.categories ?? []).join('/').toLowerCase();
    return filled(pattern, { ...daysOf(reading), categories, title, slug: title });
  };
}

function hugoAddresses(
  content: string,
  settings: Readonly<Record<string, unknown>>,
): SiteAddresses {
  const main = settings.defaultContentLanguage ?? 'en';
  const patterns = isPlainObject(settings.permalinks) ? settings.permalinks : {};
  const ofPages = isPlainObject(patterns.page) ? patterns.page : patterns;
  return (file, reading) => {
    const path = relative(content, file).replaceAll('\\', '/');
    const [, plain = '', suffix] = /^(.*?)(?:\.([a-z]{2}))?\.\w+$/.exec(path) ?? [];
    const [outer, ...inner] = plain.split('/');
    const folder = inner.length > 0 && isLanguage(outer) ? outer : undefined;
    const own = (folder ? inner.join('/') : plain).replace(/(?:^|\/)index$/, '');
    const language = suffix ?? folder ?? main;
    const sections = own.split('/').slice(0, -1);
    const filename = basename(own, extname(own) === '.md' ? '.md' : '');
    const slug = reading.found.slug ?? filename;
    const pattern = ofPages[sections[0] ?? ''] ?? '/:sections/:slug/';
    const address = filled(String(pattern), {
      ...daysOf(reading),
      ...{ sections: sections.join('/'), section: sections[0] ?? '' },
      ...{ slug, title: slug, slugorfilename: slug, contentbasename: filename, filename },
    });
    return address && (language === main ? address : `/${language}${address}`).toLowerCase();
  };
}

function daysOf({ found }: Reading): Readonly<Record<string, string>> {
  const [, year = '', month = '', day = ''] =
    /^(\d{4})-(\d\d)-(\d\d)/.exec(found.dateInAddress ?? found.pubDate ?? '') ?? [];
  return year === '' ? {} : { year, month, day };
}

/** A pattern with its words filled in; undefined where one is not known here. */
function filled(pattern: string, words: Readonly<Record<string, string>>): string | undefined {
  let isWhole = true;
  const address = pattern.replace(/:([a-z_]+)/g, (_all, name: string) => {
    if (!(name in words)) isWhole = false;
    return words[name] ?? '';
  });
  return isWhole ? addressOf(address.replace(/\/{2,}/g, '/')) : undefined;
}

function settingsIn(root: string, name: string): Readonly<Record<string, unknown>> {
  try {
    const text = readFileSync(join(root, name), 'utf8');
    const settings: unknown = name.endsWith('.toml') ? parseToml(text) : readYaml(text);
    return isPlainObject(settings) ? settings : {};
  } catch {
    return {};
  }
}
