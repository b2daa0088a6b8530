import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readFacets } from '../../src/search/facet-table.ts';
import { verifySite } from '../../src/verification/verify-site.ts';
import { environment, temporaryFolder } from '../setup/build.ts';
import { writeEditions } from '../setup/editions-site.ts';
import { addFrench, copyProject } from '../setup/french.ts';
import { attribute, readPage, texts } from '../setup/read-page.ts';

/** The site of three editions, below a path. */
let folder: string;
let site: string;

/** Runs a command of the copy of the project that speaks French. */
function inCopy(command: string): { readonly code: number | null; readonly output: string } {
  const project = join(folder, 'project');
  const env = { CONTENT_DIR: join(folder, 'content'), OUT_DIR: site, BASE_PATH: '/news/' };
  const ran = spawnSync(process.execPath, [`src/commands/${command}.ts`], {
    cwd: project,
    env: environment(env),
    encoding: 'utf8',
  });
  return { code: ran.status, output: ran.stdout + ran.stderr };
}

beforeAll(async () => {
  folder = await temporaryFolder('editions');
  site = join(folder, 'site');
  copyProject(join(folder, 'project'));
  addFrench(join(folder, 'project'));
  await writeEditions(join(folder, 'content'), true);
  const { code, output } = inCopy('build');
  if (code !== 0) throw new Error(output);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const pages = (below: string) =>
  readdirSync(join(site, below), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'));
const alternates = (path: string) =>
  readPage(site, path)
    .querySelectorAll('link[hreflang]')
    .map((link) =>
      [link.getAttribute('hreflang'), decodeURI(link.getAttribute('href') ?? '')].join(' '),
    );
const at = (path: string) => `https://sail.example/news/${path}`;

describe('each edition', () => {
  it('has pages of every kind', () => {
    expect(pages('en').sort()).toEqual([
      '404.html',
      'about-us/index.html',
      'about/index.html',
      'archive/2025/03/02/index.html',
      'archive/2025/03/09/index.html',
      'archive/2025/03/index.html',
      'archive/2025/index.html',
      'archive/index.html',
      'articles/gone/index.html',
      'articles/harbour/index.html',
      'articles/lighthouse/index.html',
      'authors/index.html',
      'authors/layla/index.html',
      'index.html',
      'offline/index.html',
      'saved/index.html',
      'search/index.html',
      'sections/index.html',
      'sections/science/index.html',
      'tags/harbours/index.html',
      'tags/index.html',
    ]);
    expect(pages('fr')).toContain('articles/port/index.html');
  });

  it('says its language and direction on every page', () => {
    const isMoved = (file: string) => /^(?:articles\/(?:lighthouse|gone)|about-us)\//.test(file);
    for (const file of pages('')) {
      const html = readFileSync(join(site, file), 'utf8');
      const language = /^(en|fr)\//.exec(file)?.[1] ?? (isMoved(file) ? 'en' : 'ar');
      const direction = language === 'ar' ? 'rtl' : 'ltr';
      expect(html, file).toContain(`<html lang="${language}" dir="${direction}">`);
      expect(html, file).not.toMatch(
        /"inLanguage":"(?!ar")/.test(html) && language === 'ar' ? /./ : /^$/,
      );
    }
  });

  it('leads its own front page, and no other', () => {
    expect(texts(readPage(site, ''), '.summary h2, .headlines h3, .front-side h3')).toEqual([
      'ميناء جديد على الخليج',
      'سوق السمك تعود إلى مكانها',
    ]);
    expect(texts(readPage(site, 'en'), '.summary-lead h2')).toEqual([
      'The lighthouse keeper retires',
    ]);
    expect(texts(readPage(site, 'fr'), '.summary-lead h2')).toEqual([
      'Un nouveau port sur la baie',
    ]);
  });

  it('lists its own articles, by its own names', () => {
    const listed = (path: string) => texts(readPage(site, path), 'article h2');
    const english = ['The lighthouse keeper retires', 'A new harbour on the bay'];
    expect(listed('en/sections/science')).toEqual(english);
    expect(listed('en/tags/harbours')).toEqual(english);
    expect(listed('en/authors/layla')).toEqual(english);
    expect(listed('authors/layla')).toHaveLength(2);
    expect(listed('sections/علوم')).toEqual(['ميناء جديد على الخليج']);
    expect(texts(readPage(site, 'fr/sections'), '.list-names a')).toEqual(['Sciences']);
    expect(texts(readPage(site, 'en/authors/layla'), 'h1')).toEqual(['Layla al-Harthi']);
  });

  it('has its own feed, which its pages name', () => {
    const feed = readFileSync(join(site, 'en/rss.xml'), 'utf8');
    expect(feed).toContain('<language>en</language>');
    expect(feed).toContain(`<link>${at('en/articles/harbour/')}</link>`);
    expect(feed).not.toMatch(/[ء-ي]/);
    // Feed readers go on to know what was in the one feed before there were editions.
    expect(feed.match(/(?<=<guid isPermaLink=")[^<]*/g)).toEqual([
      `false">${at('articles/lighthouse/')}`,
      `true">${at('en/articles/harbour/')}`,
    ]);
    expect(readFileSync(join(site, 'rss.xml'), 'utf8')).not.toContain('lighthouse');
    const named = attribute(
      readPage(site, 'en/articles/harbour'),
      'link[type="application/rss+xml"]',
      'href',
    );
    expect(named).toBe('/news/en/rss.xml');
  });

  it('has its own search index, in which its articles are', () => {
    const index = (edition: string) => {
      const folder = join(site, edition, 'pagefind/words');
      const { articles, facets } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
      const packed = readFileSync(join(folder, facets));
      return [articles, ...readFacets(gunzipSync(packed).toString()).section.names.toSorted()];
    };
    expect(index('en')).toEqual([2, 'Science']);
    expect(index('fr')).toEqual([1, 'Sciences']);
    expect(index('')).toEqual([2, 'اقتصاد', 'علوم']);
    const search = readPage(site, 'en/search');
    expect(attribute(search, 'khabar-search', 'data-base')).toBe('/news/en/');
    const phrases = JSON.parse(
      readPage(site, 'fr/search').querySelector('[data-phrases]')?.text ?? '',
    );
    expect(phrases.resultCount).toEqual({ one: '{} résultat', other: '{} résultats' });
  });

  it('has a page of what is missing, and the site’s own tells the others’ readers', () => {
    expect(readFileSync(join(site, 'fr/404.html'), 'utf8')).toContain('Page introuvable');
    const own = readFileSync(join(site, '404.html'), 'utf8');
    expect(own).toContain(
      '<p lang="en" dir="ltr"> Page not found. <a href="/news/en/">Home</a>'.replace('> P', '>P'),
    );
    expect(own).toContain('<a href="/news/fr/">Accueil</a>');
  });
});

describe('from one edition to another', () => {
  const ways = (path: string) =>
    readPage(site, path)
      .querySelectorAll('.editions a')
      .map(
        (link) =>
          `${link.text.trim()} ${link.getAttribute('lang')} ${decodeURI(link.getAttribute('href') ?? '')}`,
      );

  it('leads the same page, or else its front page', () => {
    expect(ways('')).toEqual(['English en /news/en/', 'Français fr /news/fr/']);
    expect(ways('en/sections/science')).toEqual([
      'العربية ar /news/sections/علوم/',
      'Français fr /news/fr/sections/sciences/',
    ]);
    expect(ways('authors/layla')).toEqual([
      'English en /news/en/authors/layla/',
      'Français fr /news/fr/',
    ]);
    expect(ways('en/articles/lighthouse')).toEqual(['العربية ar /news/', 'Français fr /news/fr/']);
    expect(ways('en/saved')).toEqual(['العربية ar /news/saved/', 'Français fr /news/fr/saved/']);
  });

  it('leads a translation, by a link in its own words', () => {
    expect(ways('articles/harbour')).toEqual([
      'English en /news/en/articles/harbour/',
      'Français fr /news/fr/articles/port/',
    ]);
    const links = readPage(site, 'fr/articles/port').querySelectorAll('.article-head a[hreflang]');
    expect(links.map((link) => `${link.text.trim()} ${link.getAttribute('href')}`)).toEqual([
      'اقرأ هذا الخبر بالعربية /news/articles/harbour/',
      'Read this article in English /news/en/articles/harbour/',
    ]);
  });

  it('search engines are told of all versions, on each of them', () => {
    const expected = [
      `ar ${at('articles/harbour/')}`,
      `en ${at('en/articles/harbour/')}`,
      `fr ${at('fr/articles/port/')}`,
      `x-default ${at('articles/harbour/')}`,
    ];
    for (const path of ['articles/harbour', 'en/articles/harbour', 'fr/articles/port'])
      expect(alternates(path)).toEqual(expected);
    for (const path of ['authors/layla', 'en/authors/layla'])
      expect(alternates(path)).toEqual([
        `ar ${at('authors/layla/')}`,
        `en ${at('en/authors/layla/')}`,
        `x-default ${at('authors/layla/')}`,
      ]);
    expect(alternates('articles/market')).toEqual([]);
    expect(alternates('en/saved')).toEqual([]);
    expect(alternates('en')).toContain(`x-default ${at('')}`);
  });
});

it('an address from before there were editions leads on', () => {
  const lines = readFileSync(join(site, '_redirects'), 'utf8').trim().split('\n');
  expect(lines).toEqual([
    '/news/about-us/ /news/en/about-us/ 301',
    '/news/articles/gone/ /news/en/articles/gone/ 301',
    '/news/articles/lighthouse/ /news/en/articles/lighthouse/ 301',
  ]);
  const moved = readFileSync(join(site, 'articles/lighthouse/index.html'), 'utf8');
  expect(moved).toContain('content="0; url=/news/en/articles/lighthouse/"');
});

it('nothing is wrong in it, as servers and search engines read it', async () => {
  const { faults } = await verifySite(site, { base: '/news/' });
  expect(faults.toString()).toBe('');
});

it('an editor is told what a language lacks, in a check and in a build alike', async () => {
  const settings = join(folder, 'content/site.yaml');
  const right = readFileSync(settings, 'utf8');
  await writeFile(settings, right.replace(/nameFr: La.*\n/, '').replace(', nameFr: Économie', ''));
  const told = ['check', 'build'].map((command) => inCopy(command));
  await writeFile(settings, right);
  for (const { code, output } of told) {
    expect(code).toBe(1);
    expect(output).toContain(`${settings}:1:`);
    expect(output).toContain('There is no nameFr, and there is an article in fr:');
    expect(output).toContain(`${settings}:9:`);
    expect(output).toContain('اكتب nameFr: … بتلك اللغة');
  }
});

it('a site in one language has no trace of another', () => {
  const own = inject('oneArticle');
  const files = readdirSync(own, { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => /^en(?:\/|$)/.test(file))).toEqual([]);
  for (const file of files.filter((name) => name.endsWith('.html')))
    expect(readFileSync(join(own, file), 'utf8'), file).not.toMatch(
      /hreflang|class="[^"]*editions|English/,
    );
});
