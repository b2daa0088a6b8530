import articleLtr from './sheets/article.css?inline';
import articleRtl from './sheets/article.rtl.css?inline';
import articleBlocksLtr from './sheets/article-blocks.css?inline';
import articleBlocksRtl from './sheets/article-blocks.rtl.css?inline';
import codeLtr from './sheets/code.css?inline';
import codeRtl from './sheets/code.rtl.css?inline';
import editionsLtr from './sheets/editions.css?inline';
import editionsRtl from './sheets/editions.rtl.css?inline';
import footnotesLtr from './sheets/footnotes.css?inline';
import footnotesRtl from './sheets/footnotes.rtl.css?inline';
import homeLtr from './sheets/home.css?inline';
import homeRtl from './sheets/home.rtl.css?inline';
import listLtr from './sheets/list.css?inline';
import listRtl from './sheets/list.rtl.css?inline';
import mediaLtr from './sheets/media.css?inline';
import mediaRtl from './sheets/media.rtl.css?inline';
import numberedListsLtr from './sheets/numbered-lists.css?inline';
import numberedListsRtl from './sheets/numbered-lists.rtl.css?inline';
import printLtr from './sheets/print.css?inline';
import printRtl from './sheets/print.rtl.css?inline';
import pullQuotesLtr from './sheets/pull-quotes.css?inline';
import pullQuotesRtl from './sheets/pull-quotes.rtl.css?inline';
import searchLtr from './sheets/search.css?inline';
import searchRtl from './sheets/search.rtl.css?inline';
import searchLineLtr from './sheets/search-line.css?inline';
import searchLineRtl from './sheets/search-line.rtl.css?inline';
import siteLtr from './sheets/site.css?inline';
import siteRtl from './sheets/site.rtl.css?inline';
import tablesLtr from './sheets/tables.css?inline';
import tablesRtl from './sheets/tables.rtl.css?inline';
import verseLtr from './sheets/verse.css?inline';
import verseRtl from './sheets/verse.rtl.css?inline';
import waysOnLtr from './sheets/ways-on.css?inline';
import waysOnRtl from './sheets/ways-on.rtl.css?inline';
import { sheetsFor } from './sheets-for.ts';

/** In the order of their layers: `sheets/site.css`. */
const SHEETS = [
  { name: 'site', ltr: siteLtr, rtl: siteRtl },
  { name: 'editions', ltr: editionsLtr, rtl: editionsRtl },
  { name: 'article', ltr: articleLtr, rtl: articleRtl },
  { name: 'article-blocks', ltr: articleBlocksLtr, rtl: articleBlocksRtl },
  { name: 'tables', ltr: tablesLtr, rtl: tablesRtl },
  { name: 'code', ltr: codeLtr, rtl: codeRtl },
  { name: 'footnotes', ltr: footnotesLtr, rtl: footnotesRtl },
  { name: 'media', ltr: mediaLtr, rtl: mediaRtl },
  { name: 'numbered-lists', ltr: numberedListsLtr, rtl: numberedListsRtl },
  { name: 'pull-quotes', ltr: pullQuotesLtr, rtl: pullQuotesRtl },
  { name: 'verse', ltr: verseLtr, rtl: verseRtl },
  { name: 'ways-on', ltr: waysOnLtr, rtl: waysOnRtl },
  { name: 'home', ltr: homeLtr, rtl: homeRtl },
  { name: 'list', ltr: listLtr, rtl: listRtl },
  { name: 'search-line', ltr: searchLineLtr, rtl: searchLineRtl },
  { name: 'search', ltr: searchLtr, rtl: searchRtl },
  { name: 'print', ltr: printLtr, rtl: printRtl },
] as const;

/** A sheet that pages of a kind carry. */
export type Sheet = 'editions' | 'article' | 'ways-on' | 'home' | 'list' | 'search';

/**
 * The styles of a page, in one direction. They are imported as text (`?inline`): as styles, the sheets of both
 * directions would be merged (integrations/rtl-twin.ts).
 *
 * @param sheets those that pages of its kind carry beside the site's own
 * @param content the page's HTML, which tells what else it needs
 */
export function stylesOf(
  sheets: readonly Sheet[],
  content: string,
  direction: 'ltr' | 'rtl',
): string {
  const carried = new Set<string>(['site', ...sheets, ...sheetsFor(content), 'print']);
  return SHEETS.filter(({ name }) => carried.has(name))
    .map((sheet) => sheet[direction])
    .join('');
}
