import articleLtr from './sheets/article.css?inline';
import articleRtl from './sheets/article.rtl.css?inline';
import articleBlocksLtr from './sheets/article-blocks.css?inline';
import articleBlocksRtl from './sheets/article-blocks.rtl.css?inline';
import editionsLtr from './sheets/editions.css?inline';
import editionsRtl from './sheets/editions.rtl.css?inline';
import homeLtr from './sheets/home.css?inline';
import homeRtl from './sheets/home.rtl.css?inline';
import listLtr from './sheets/list.css?inline';
import listRtl from './sheets/list.rtl.css?inline';
import printLtr from './sheets/print.css?inline';
import printRtl from './sheets/print.rtl.css?inline';
import searchLtr from './sheets/search.css?inline';
import searchRtl from './sheets/search.rtl.css?inline';
import siteLtr from './sheets/site.css?inline';
import siteRtl from './sheets/site.rtl.css?inline';
import waysOnLtr from './sheets/ways-on.css?inline';
import waysOnRtl from './sheets/ways-on.rtl.css?inline';

const SHEETS = {
  site: { ltr: siteLtr, rtl: siteRtl },
  article: { ltr: articleLtr, rtl: articleRtl },
  'article-blocks': { ltr: articleBlocksLtr, rtl: articleBlocksRtl },
  editions: { ltr: editionsLtr, rtl: editionsRtl },
  home: { ltr: homeLtr, rtl: homeRtl },
  list: { ltr: listLtr, rtl: listRtl },
  print: { ltr: printLtr, rtl: printRtl },
  search: { ltr: searchLtr, rtl: searchRtl },
  'ways-on': { ltr: waysOnLtr, rtl: waysOnRtl },
} as const;

/** A sheet that some pages carry and others do not pay for. */
export type Sheet = Exclude<keyof typeof SHEETS, 'site' | 'print'>;

/**
 * The styles of a page, in one direction, in the order of their layers. They are imported as text
 * (`?inline`): as styles, the sheets of both directions would be merged (integrations/rtl-twin.ts).
 */
export function stylesOf(sheets: readonly Sheet[], direction: 'ltr' | 'rtl'): string {
  return (['site', ...sheets, 'print'] as const).map((name) => SHEETS[name][direction]).join('');
}
