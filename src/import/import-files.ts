import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Section } from '../content/section-schema.ts';
import { refusalIn } from '../diagnostics/refusal.ts';
import { DEFAULT_LANGUAGE, languageOf } from '../strings/languages.ts';
import { withFewMarks } from '../text/marks.ts';
import { slugify, slugKey, slugOf } from '../text/slug.ts';
import { type Article, makeArticle } from './article.ts';
import { composeArticle, type Surroundings, slugOfReading } from './compose.ts';
import type { Details } from './details.ts';
import { listSources, type Source } from './list-files.ts';
import { pastedText } from './plain-text.ts';
import { readArticleFile } from './read-file.ts';
import type { Reading } from './reading.ts';
import { saveNewArticle } from './save.ts';

/** What an editor asks of an import. */
export interface Request {
  readonly details: Details;
  readonly slug?: string | undefined;
  readonly encoding?: string | undefined;
  readonly media?: string | undefined;
  /** Whether nothing is written. */
  readonly dryRun: boolean;
  readonly sections: readonly Section[];
  /** The folders of articles and of pictures. */
  readonly articles: string;
  readonly images: string;
}

/** What became of a file. */
export type Outcome =
  | { readonly file: string; readonly path: string; readonly article: Article }
  | { readonly file: string; readonly there: string }
  | { readonly file: string; readonly refused: string };

interface Read {
  readonly source: Source;
  readonly content: Reading | string;
  readonly slug: string;
}

/**
 * Imports files, or all in a folder. One that is refused holds no other up, and nothing is overwritten:
 * of several files, one whose article is there already is passed over, so that a second run does what
 * is new. All are read before any is written, because they lead to each other.
 */
export async function importFiles(
  named: readonly string[],
  request: Request,
): Promise<readonly Outcome[]> {
  const sources = listSources(named);
  const isOne = sources.length === 1 && named.length === 1 && sources[0]?.file === named[0];
  const outcomes: Outcome[] = [];
  const read: Read[] = [];
  const taken = new Map<string, Set<string>>();
  for (const source of sources) {
    try {
      const content = await readArticleFile(source.file, request);
      read.push({ source, content, slug: slugFor(source, content, request) });
    } catch (error) {
      if (isOne) throw error;
      outcomes.push({ file: source.file, refused: refusalIn(error) });
    }
  }
  const pages = pagesOf(read);
  for (const { source, content, slug } of read) {
    try {
      const given = surroundings(source, request, (address) => pages(address, source.file));
      const article =
        typeof content === 'string'
          ? makeArticle(pastedText(content, source.file), request.details, {
              slug: request.slug,
              file: basename(source.file),
            })
          : composeArticle(content, given, slug);
      const folder = folderFor(request.articles, article.language);
      const known = taken.get(folder) ?? new Set<string>();
      taken.set(folder, known);
      const there = isOne ? undefined : await namesake(folder, article.slug, known);
      if (there !== undefined) {
        outcomes.push({ file: source.file, there });
        continue;
      }
      const free = freeSlug(article.slug, known);
      known.add(slugKey(free));
      const own =
        free === article.slug || typeof content === 'string'
          ? article
          : composeArticle(content, given, free);
      const path = request.dryRun
        ? await wouldBe(folder, free, isOne)
        : await save(folder, free, own, request.images);
      outcomes.push({ file: source.file, path, article: own });
    } catch (error) {
      if (isOne) throw error;
      outcomes.push({ file: source.file, refused: refusalIn(error) });
    }
  }
  return outcomes;
}

function slugFor(source: Source, content: Reading | string, request: Request): string {
  if (typeof content === 'string') return '';
  return slugOfReading(
    content,
    surroundings(source, request, () => undefined),
  );
}

function surroundings(
  { file, root }: Source,
  request: Request,
  pageOf: Surroundings['pageOf'],
): Surroundings {
  const { details, slug, media, sections } = request;
  const folders = { beside: dirname(resolve(file)), root, media: media && resolve(media) };
  return { details, slug, file: basename(file), folders, sections, pageOf };
}

/** Where articles in a language belong. */
function folderFor(articles: string, language: Article['language']): string {
  return language === DEFAULT_LANGUAGE ? articles : join(articles, language);
}

/** The article that has this address and was there before this run. */
async function namesake(
  folder: string,
  slug: string,
  own: ReadonlySet<string>,
): Promise<string | undefined> {
  if (own.has(slugKey(slug))) return undefined;
  const names = existsSync(folder) ? await readdir(folder) : [];
  const name = names.find(
    (other) => other.endsWith('.md') && slugKey(slugOf(other)) === slugKey(slug),
  );
  return name && join(folder, name);
}

function freeSlug(slug: string, own: ReadonlySet<string>): string {
  let free = slug;
  for (let count = 2; own.has(slugKey(free)); count += 1) free = `${slug}-${count}`;
  return free;
}

async function wouldBe(folder: string, slug: string, isOne: boolean): Promise<string> {
  const there = isOne ? await namesake(folder, slug, new Set()) : undefined;
  if (there !== undefined) await saveNewArticle(folder, slug, '');
  return join(folder, `${slug}.md`);
}

async function save(
  folder: string,
  slug: string,
  article: Article,
  images: string,
): Promise<string> {
  const path = await saveNewArticle(folder, slug, article.markdown);
  for (const { name, bytes } of article.pictures) {
    const target = join(images, name);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
  return path;
}

/** Tells where the pages of the old site are now: by an old address, or by the name of a file. */
function pagesOf(read: readonly Read[]): (address: string, from: string) => string | undefined {
  const byAddress = new Map<string, string>();
  const byFile = new Map<string, string>();
  for (const { source, content, slug } of read) {
    if (typeof content === 'string') continue;
    const language = languageOf({ lang: content.found.lang });
    const address = `/${language === DEFAULT_LANGUAGE ? '' : `${language}/`}articles/${slug}/`;
    for (const old of content.found.redirectFrom ?? []) byAddress.set(withSlash(old), address);
    byFile.set(resolve(source.file), address);
    byFile.set(
      `name:${slugify(basename(source.file, extname(source.file)).replace(/^\d{4}-\d\d-\d\d-/, ''))}`,
      address,
    );
    byFile.set(`name:${slugify(slug)}`, address);
  }
  return (address, from) => {
    if (/^(?:https?:|mailto:|tel:|#)/i.test(address)) return undefined;
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(decoded(address)) ?? [];
    const old = byAddress.get(withSlash(path));
    const file = byFile.get(resolve(dirname(from), path));
    const stem = path
      .split('/')
      .filter((part) => part !== '' && !/^(?:_?index\.\w+|\.+)$/.test(part))
      .at(-1);
    const named =
      stem &&
      byFile.get(`name:${slugify(stem.replace(/\.\w+$/, '').replace(/^\d{4}-\d\d-\d\d-/, ''))}`);
    const page = old ?? file ?? named;
    return page && page + (rest.startsWith('#') ? rest : '');
  };
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}

function decoded(address: string): string {
  try {
    return withFewMarks(decodeURIComponent(address)).normalize('NFC');
  } catch {
    return address;
  }
}
