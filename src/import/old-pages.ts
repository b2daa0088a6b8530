import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { splitFrontmatter } from '../frontmatter/split-frontmatter.ts';
import { readYamlDocument } from '../frontmatter/yaml.ts';
import { DEFAULT_LANGUAGE, LANGUAGE_CODES, languageOf } from '../strings/languages.ts';
import { withFewMarks } from '../text/marks.ts';
import { slugify } from '../text/slug.ts';
import { askedPage } from './exports/old-place.ts';
import type { Incoming } from './incoming.ts';

/** Tells where the pages of the old site are now: by an old address, or by the name of a file. */
export function pagesOf(
  all: readonly (Incoming & { readonly slug: string })[],
): (address: string, from: string) => string | undefined {
  const byAddress = new Map<string, string>();
  const places = new Map<string, ReadonlyMap<string, string>>();
  const byFile = new Map<string, string>();
  const origins = new Set<string>();
  for (const { source, content, slug, isExported } of all) {
    if (typeof content === 'string') continue;
    const { found, origin } = content;
    const language = languageOf({ lang: found.lang });
    const address = `/${language === DEFAULT_LANGUAGE ? '' : `${language}/`}articles/${slug}/`;
    if (content.places) places.set(address, content.places);
    for (const old of found.redirectFrom ?? []) byAddress.set(withSlash(old), address);
    for (const asked of content.addresses ?? []) byAddress.set(decoded(asked), address);
    if (origin !== undefined) origins.add(withoutScheme(origin));
    byFile.set(`name:${slugify(slug)}`, address);
    if (isExported) continue;
    byFile.set(resolve(source.file), address);
    byFile.set(`name:${slugify(withoutDay(basename(source.file, extname(source.file))))}`, address);
  }
  return (written, from) => {
    const host = /^https?:\/\/[^/?#]+/i.exec(written)?.[0];
    const isOwn = host !== undefined && origins.has(withoutScheme(host));
    if (!isOwn && /^(?:https?:|mailto:|tel:|#)/i.test(written)) return undefined;
    const [, raw = '', query = '', rest = ''] =
      /^([^?#]*)(\?[^#]*)?(.*)$/s.exec(isOwn ? written.slice(host.length) : written) ?? [];
    const path = decoded(raw);
    const asked = askedPage(path, query);
    // A path of the old site is that of an article only where an article says so.
    const page =
      (asked && byAddress.get(decoded(asked))) ??
      byAddress.get(withSlash(path)) ??
      (isOwn ? undefined : (byFile.get(resolve(dirname(from), path)) ?? named(byFile, path)));
    const asPlace = rest.slice(1);
    const place = (page && places.get(page)?.get(decoded(asPlace))) ?? asPlace;
    return page && (place === '' ? page : `${page}#${place}`);
  };
}

function named(byFile: ReadonlyMap<string, string>, path: string): string | undefined {
  const stem = path
    .split('/')
    .filter((part) => part !== '' && !/^(?:_?index\.\w+|\.+)$/.test(part))
    .at(-1);
  return stem && byFile.get(`name:${slugify(withoutDay(stem.replace(/\.\w+$/, '')))}`);
}

/** The old addresses that articles which are there lead on from, each with its file. */
export function oldAddressesThere(articles: string): ReadonlyMap<string, string> {
  const there = new Map<string, string>();
  const folders = [articles, ...LANGUAGE_CODES.map((language) => join(articles, language))];
  for (const folder of folders.filter(existsSync)) {
    for (const name of readdirSync(folder)) {
      if (!name.endsWith('.md')) continue;
      const file = join(folder, name);
      for (const address of oldAddressesOf(readFileSync(file, 'utf8')))
        there.set(withSlash(address), file);
    }
  }
  return there;
}

function oldAddressesOf(text: string): readonly string[] {
  if (!text.includes('redirectFrom')) return [];
  const split = splitFrontmatter(text);
  if ('error' in split) return [];
  try {
    const fields: unknown = readYamlDocument(split.yaml).toJS();
    const addresses =
      fields instanceof Object && 'redirectFrom' in fields ? fields.redirectFrom : [];
    return Array.isArray(addresses) ? addresses.map(String) : [];
  } catch {
    return [];
  }
}

/** An address as it is compared: with a slash at its end. */
export function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}

function withoutScheme(origin: string): string {
  return origin.toLowerCase().replace(/^https?:\/\/(?:www\.)?/, '');
}

function withoutDay(name: string): string {
  return name.replace(/^\d{4}-\d\d-\d\d-/, '');
}

function decoded(address: string): string {
  try {
    return withFewMarks(decodeURIComponent(address)).normalize('NFC');
  } catch {
    return address;
  }
}
