import type { Message } from '../message.ts';

export const SITE_NOT_NAMED: Message = {
  ar: 'لم يُذكر مجلد الموقع. اكتب مساره: npm run verify -- dist',
  en: 'No site is named. Write the path of its folder: npm run verify -- dist',
};

/** A folder without any page, or no folder. */
export function noSiteAt(path: string): Message {
  return {
    ar: `ليس في ${path} موقع مبنيّ، إذ لا صفحة HTML فيه. ابنِ الموقع أولاً بالأمر npm run build، ثم اكتب مسار مجلده.`,
    en: `There is no built site at ${path}: it has no HTML page. Build one with npm run build, and write the path of its folder.`,
  };
}

export const SITE_ADDRESS_UNKNOWN: Message = {
  ar: 'لا تذكر صفحات هذا الموقع عنوانه في <link rel="canonical">. اكتبه: npm run verify -- dist --site https://news.example/',
  en: 'No page of this site says its address in <link rel="canonical">. Write it: npm run verify -- dist --site https://news.example/',
};

/** The value of `--site`. */
export function siteAddressInvalid(value: string): Message {
  return {
    ar: `هذا ليس عنوان موقع: ${value}. اكتبه كاملاً بعد --site، مثل https://news.example/`,
    en: `This is no address of a site: ${value}. Write it in full after --site, such as https://news.example/`,
  };
}

/** What was read of a site. */
export interface SiteCounts {
  readonly pages: number;
  readonly links: number;
  readonly fragments: number;
  readonly feeds: number;
  readonly sitemaps: number;
  readonly faults: number;
}

export function siteVerified(site: string, counts: SiteCounts): Message {
  const { pages, links, fragments, feeds, sitemaps, faults } = counts;
  const ar = `الصفحات ${pages}، والروابط ${links}، منها ${fragments} إلى موضع في صفحة، والخلاصات ${feeds}، وخرائط الموقع ${sitemaps}`;
  const en = `pages ${pages}, links ${links}, of them ${fragments} to a place in a page, feeds ${feeds}, sitemaps ${sitemaps}`;
  return {
    ar: `فُحص ${site}: ${ar}. ${faults === 0 ? 'لا خلل فيه.' : `مواضع الخلل: ${faults}.`}`,
    en: `Verified ${site}: ${en}. ${faults === 0 ? 'Nothing is wrong.' : `Faults: ${faults}.`}`,
  };
}
