import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { takenAddresses } from '../../../src/content/taken-addresses.ts';

const files = mkdtempSync(join(tmpdir(), 'khabar-public-'));
mkdirSync(join(files, 'docs/old'), { recursive: true });
writeFileSync(join(files, 'docs/old/index.html'), '');
writeFileSync(join(files, 'logo.svg'), '');
afterAll(() => rmSync(files, { recursive: true }));

const isTaken = takenAddresses(['/content/pages/about.md', '/content/pages/من-نحن.md'], files);

it.each([
  ['/about/', 'a standing page'],
  ['/About/', 'a standing page'],
  ['/من-نحن/', 'a standing page'],
  ['/search/', 'a page of the site'],
  ['/search/old/', 'a folder of the site'],
  ['/_astro/x/', 'a folder of the site'],
  ['/rss.xml/', 'a file of the site'],
  ['/sitemap-0.xml/', 'a file of the site'],
  ['/sitemap-12.xml/', 'a file of the site'],
  ['/sitemap-2024-05.xml/', 'a file of the site'],
  ['/sitemap-2024-05-2.xml/', 'a file of the site'],
  ['/sw.js/', 'a file of the site'],
  ['/sw.js/old/', 'below a file of the site'],
  ['/.khabar-build.json/', 'a file of the site'],
  ['/_redirects/', 'a file of the site'],
  ['/articles/', 'a folder of the site'],
  ['/logo.svg/', 'a file of public/'],
  ['/logo.svg/x/', 'below a file of public/'],
  ['/docs/old/', 'a folder of public/'],
  ['/en/', 'an edition'],
  ['/en/about/', 'a standing page, which may be of that language'],
  ['/en/search/', 'a page of an edition'],
  ['/en/archive/2025/', 'a folder of an edition'],
])('%s is taken: %s', (path) => {
  expect(isTaken(path)).toBe(true);
});

it.each([
  '/old/',
  '/2019/05/story/',
  '/sw/',
  '/sitemap/',
  '/articles/old/',
  '/docs/other/',
  '/about/us/',
  '/about-them/',
  '/en/old/',
  '/en/2019/05/story/',
  '/en/articles/old/',
])('%s is free', (path) => {
  expect(isTaken(path)).toBe(false);
});
