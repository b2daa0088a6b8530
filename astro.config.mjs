import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { CACHE, OUTPUT, WORKSHOP } from './src/content/folders.ts';
import { readSite } from './src/content/site.ts';
import { contentSecurityPolicy } from './src/integrations/content-security-policy.ts';
import { olderBrowsers } from './src/integrations/older-browsers.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { publish } from './src/integrations/publish.ts';
import { rtlTwin } from './src/integrations/rtl-twin.ts';
import { markdownIt } from './src/markdown/processor.ts';
import { searchIndex } from './src/search/index/integration.ts';
import { naskh } from './src/styles/face/naskh.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? readSite().url,
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  cacheDir: CACHE,
  markdown: { processor: markdownIt(), syntaxHighlight: false },
  fonts: (await naskh()).map((face) => ({ ...face, provider: fontProviders.local() })),
  security: { csp: contentSecurityPolicy },
  devToolbar: { enabled: false },
  vite: { plugins: [olderBrowsers(), rtlTwin(), plainImports()] },
  integrations: [
    sitemap({ filter: (page) => !/\/(?:saved|search)\/$/.test(page) }),
    searchIndex(),
    publish(OUTPUT, WORKSHOP),
  ],
});
