import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/**
 * All that is put into a page without being escaped. Its policy allows each script that stands there, so that a
 * word of an editor's in one of these places would run: what is put there is our own, or JSON that was escaped
 * (`scriptJson`), or the HTML that Markdown became.
 */
const RAW = {
  'src/components/frame/FontFiles.astro': ['waitForFont(!subsets.includes(HONORIFICS_SUBSET))'],
  'src/components/front/LatestList.astro': ['clocks'],
  'src/components/article/OwnTime.astro': ['script'],
  'src/layouts/ListPage.astro': [
    "scriptJson(collectionPage(names.join(' · '), trail, url, language, changed, about))",
  ],
  'src/layouts/Page.astro': ['earlyScript(FIND)', 'css', 'content', 'nextPageRules(sitePath)'],
  'src/pages/[...edition]/articles/[slug].astro': ['scriptJson(facts)'],
  'src/pages/[...edition]/index.astro': [
    "scriptJson(frontPageFacts(publisher, localized(site, 'description', language), language))",
  ],
  'src/pages/[...edition]/search.astro': ['scriptJson(phrasesFor(strings))'],
};

it('nothing else is put into a page as HTML', () => {
  const found = globSync('src/**/*.astro').flatMap((file) => {
    const written = [...readFileSync(file, 'utf8').matchAll(/set:html=\{([\s\S]*?)\}(?=[\s/>])/g)];
    return written.length > 0 ? [[file, written.map(([, code = '']) => code)]] : [];
  });
  expect(Object.fromEntries(found)).toEqual(RAW);
});

it.each([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'document.write',
  'eval(',
  'new Function',
])('no script of the browser makes HTML or code of text: %s', (name) => {
  const rooms = 'src/{reader,dom,offline,search/page,search/in-article,search/query}/**/*.ts';
  expect(globSync(rooms).filter((file) => readFileSync(file, 'utf8').includes(name))).toEqual([]);
});
