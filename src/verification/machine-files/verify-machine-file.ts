import {
  notWellFormed,
  SITEMAP_NAMESPACE_MISSING,
} from '../../diagnostics/messages/built-feeds.ts';
import { readJson } from '../json.ts';
import { cssLinks } from '../links/css-links.ts';
import { markdownLinks } from '../links/markdown-links.ts';
import { scriptRequests } from '../links/script-requests.ts';
import { atomReport } from './atom.ts';
import { type FileReport, missing } from './file-report.ts';
import { isJsonFeed, jsonFileReport } from './json-feed.ts';
import { manifestReport } from './manifest.ts';
import { rssReport } from './rss.ts';
import { type SitemapReport, sitemapReport, sitemapsInRobots } from './sitemaps.ts';
import { readXml } from './xml.ts';

/** A file that is no page, and what is in it. */
export interface MachineFile {
  readonly kind: 'feed' | 'sitemap' | 'sitemap index' | 'robots' | 'other';
  readonly report: FileReport;
  /** What a sitemap, an index of them or robots.txt names. */
  readonly locations: readonly string[];
}

/** Files that have addresses in them, by name. JSON is read where it may be a feed: search has much of its own. */
export const READ =
  /(?:\.(?:xml|rss|atom|css|m?js|md|webmanifest)|(?:^|\/)(?:robots\.txt|llms\.txt|manifest\.json|(?=[\w-]*feed)[\w-]+\.json))$/i;

/** @param address where the file is */
export function readMachineFile(file: string, text: string, address: string): MachineFile {
  if (/\.css$/i.test(file)) return other({ problems: [], references: cssLinks(text) });
  if (/js$/i.test(file)) return other({ problems: [], references: scriptRequests(text) });
  if (/manifest(?:\.json)?$/i.test(file)) return other(manifestReport(text));
  if (/\.json$/i.test(file)) return jsonFile(file, text, address);
  if (/(?:\.md|llms\.txt)$/i.test(file))
    return other({ problems: [], references: markdownLinks(text) });
  if (/\.txt$/i.test(file)) return robots(text);
  return xmlFile(text, address);
}

function other(report: FileReport): MachineFile {
  return { kind: 'other', report, locations: [] };
}

function jsonFile(file: string, text: string, address: string): MachineFile {
  const read = readJson(text);
  if ('broken' in read)
    return other({ problems: [notWellFormed('JSON', read.broken)], references: [] });
  if (!isJsonFeed(read.value)) {
    const isNamedFeed = /(?:^|\/)feed\.json$/i.test(file);
    const problems = isNamedFeed ? missing('feed', { version: undefined }) : [];
    return other({ problems, references: [] });
  }
  return { kind: 'feed', report: jsonFileReport(read.value, address), locations: [] };
}

function robots(text: string): MachineFile {
  const locations = sitemapsInRobots(text);
  const references = locations.map((target) => ({ target, use: 'own' as const }));
  return { kind: 'robots', report: { problems: [], references }, locations };
}

function xmlFile(text: string, address: string): MachineFile {
  const root = readXml(text);
  if ('broken' in root)
    return other({ problems: [notWellFormed('XML', root.broken)], references: [] });
  switch (root.name) {
    case 'rss':
      return { kind: 'feed', report: rssReport(root, address), locations: [] };
    case 'atom:feed':
      return { kind: 'feed', report: atomReport(root, address), locations: [] };
    case 'sm:urlset':
      return sitemap('sitemap', sitemapReport(root));
    case 'sm:sitemapindex':
      return sitemap('sitemap index', sitemapReport(root));
    case 'urlset':
    case 'sitemapindex':
      return other({ problems: [SITEMAP_NAMESPACE_MISSING], references: [] });
    default:
      return other({ problems: [], references: [] });
  }
}

function sitemap(kind: MachineFile['kind'], report: SitemapReport): MachineFile {
  return { kind, report, locations: report.locations };
}
