import { defineConfig, fontProviders } from 'astro/config';
import { saidPart } from './src/cache/part.ts';
import { basePath, readSite } from './src/content/settings/site.ts';
import { CACHE } from './src/folders.ts';
import { fontFamilies } from './src/fonts/font-families.ts';
import { enclosureLengths } from './src/integrations/enclosure-lengths.ts';
import { entriesInMemory } from './src/integrations/entries-in-memory.ts';
import { errorsOverPage } from './src/integrations/errors-over-page.ts';
import { keptPages } from './src/integrations/kept-pages.ts';
import { notFoundPages } from './src/integrations/not-found-pages.ts';
import { offlineWorker } from './src/integrations/offline-worker.ts';
import { olderBrowsers } from './src/integrations/older-browsers.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { publish } from './src/integrations/publish.ts';
import { rtlTwin } from './src/integrations/rtl-twin.ts';
import { sharedChunks } from './src/integrations/shared-chunks.ts';
import { shortScriptNames } from './src/integrations/short-script-names.ts';
import { sitemapOfIndexed } from './src/integrations/sitemap-of-indexed.ts';
import { searchIndex } from './src/search/index/integration.ts';

/** What is made of all pages: not of a part's. */
const ofAllPages = [
  enclosureLengths(),
  sitemapOfIndexed(),
  searchIndex(),
  notFoundPages(),
  offlineWorker(),
];

export default defineConfig({
  site: readSite().url,
  base: basePath(),
  trailingSlash: 'always',
  cacheDir: CACHE,
  // While one is written, others are made.
  build: { concurrency: 8 },
  markdown: { syntaxHighlight: false },
  image: { service: { entrypoint: './src/pictures/picture-service.ts' } },
  fonts: (await fontFamilies()).map((family) => ({ ...family, provider: fontProviders.local() })),
  devToolbar: { enabled: false },
  vite: {
    plugins: [
      entriesInMemory(),
      olderBrowsers(),
      rtlTwin(),
      plainImports(),
      sharedChunks(),
      shortScriptNames(),
    ],
  },
  integrations: [
    keptPages(),
    errorsOverPage(),
    ...(saidPart() ? [searchIndex()] : ofAllPages),
    publish(),
  ],
});
