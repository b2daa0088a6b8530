import { hash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from '../../cache/built-pages.ts';
import { hashOfPage, whenMade } from '../../cache/made-pages.ts';
import { saidPart } from '../../cache/part.ts';
import { readBuilt } from '../../cache/staying-files.ts';
import { readSite } from '../../content/settings/site.ts';
import { onTwoLines } from '../../diagnostics/message.ts';
import { recentInIndex } from '../../diagnostics/messages/search-index.ts';
import { CACHE } from '../../folders.ts';
import { isPreview } from '../../life/audience.ts';
import { editionFolder, splitEdition } from '../../strings/edition-folder.ts';
import { DEFAULT_LANGUAGE, type Language } from '../../strings/languages.ts';
import { INDEX_FOLDER } from '../index-files.ts';
import { type ArticlePage, KeptArticles } from './articles/kept-articles.ts';
import { ReadingAhead } from './articles/reading-ahead.ts';
import { isCompact } from './compaction.ts';
import { writeFiles } from './files/write-files.ts';
import { keptIndex } from './kept-index.ts';
import { searchInDev } from './search-in-dev.ts';
import { sizesIn } from './segment-sizes.ts';

/**
 * Builds the search index of each edition from the built articles, and in dev from those the dev server
 * renders.
 */
export function searchIndex(): AstroIntegration {
  let base = '/';
  let ahead: ReadingAhead | undefined;
  return {
    name: 'khabar:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:server:setup': ({ server }) => {
        searchInDev(server, base);
      },
      'astro:build:start': () => {
        const { timeZone, digits, months } = readSite();
        const reading = new ReadingAhead({ timeZone, numerals: { digits, months } });
        whenMade(({ file, hash, bytes }) => {
          const { path } = splitEdition(`/${file}`);
          if (isArticle({ path }) && path.endsWith(FILE))
            reading.read({ url: path.slice(0, -FILE.length), hash, html: bytes });
        });
        ahead = reading;
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const read = ahead?.end();
        const folder = fileURLToPath(dir);
        const paths = builtPages(pages)
          .map(({ pathname }) => splitEdition(`/${pathname}`))
          .filter(isArticle);
        const editions = Map.groupBy(paths, ({ language }) => language);
        const { timeZone, digits, months } = readSite();
        for (const language of new Set<Language>([DEFAULT_LANGUAGE, ...editions.keys()])) {
          const numerals = { digits, months };
          const kept = new KeptArticles(join(CACHE, `index-${language}`), timeZone, numerals, read);
          const inEdition = editionFolder(language);
          const articles = (editions.get(language) ?? []).flatMap(({ path }) => {
            const page = pageAt(folder, inEdition + path.slice(1) + FILE);
            return kept.read(path, page) ?? [];
          });
          if (saidPart()) {
            // What an index has of all articles is made when all parts are there.
            kept.save();
            continue;
          }
          // What a preview has besides must not be in a file of readers'.
          const name = isPreview() ? `made-${language}-preview` : `made-${language}`;
          const { files, recent } = await keptIndex(join(CACHE, name), articles, {
            timeZone,
            settings: [timeZone, numerals],
            fragmentsOf: (all) => kept.fragmentsOf(all),
            sizes: sizesIn(process.env),
            compact: isCompact(),
          });
          writeFiles(files, folder, `${inEdition}${INDEX_FOLDER}/`);
          kept.save();
          if (recent) console.log(onTwoLines(recentInIndex(recent)));
          logger.info(`${language}: ${articles.length} articles indexed`);
        }
      },
    },
  };
}

/** A page's file, in the folder of its path. */
const FILE = 'index.html';

/** A page by its path below its edition's front page. */
interface PageOfEdition {
  readonly path: string;
}

function isArticle({ path }: PageOfEdition): boolean {
  return path.startsWith('/articles/');
}

/** A page that was built; one whose hash is known is not read before its HTML is asked for. */
function pageAt(folder: string, path: string): ArticlePage {
  const read = () => readBuilt(folder, path);
  const known = hashOfPage(path);
  const bytes = known === undefined ? read() : undefined;
  return {
    hash: known ?? hash('sha256', bytes ?? '', 'hex'),
    html: () => (bytes ?? read()).toString('utf8'),
  };
}
