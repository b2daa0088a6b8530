import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FILE_NOT_UTF8, FILE_UNREADABLE } from '../diagnostics/messages/built-pages.ts';
import { noSiteAt, type SiteCounts } from '../diagnostics/messages/verification.ts';
import { Refusal } from '../diagnostics/refusal.ts';
import { decodeUtf8 } from '../text/decode.ts';
import { FaultLog } from './fault-log.ts';
import { findAddress, type GivenAddress } from './links/find-address.ts';
import { Links } from './links/links.ts';
import type { SiteAddress } from './links/site-address.ts';
import { READ, readMachineFile } from './machine-files/verify-machine-file.ts';
import { readSiteFiles, type SiteFiles } from './site-files.ts';
import { SitemapCoverage } from './sitemap-coverage.ts';
import { verifyPage } from './verify-page.ts';

/** What became of a check. */
export interface Verified {
  readonly site: SiteAddress;
  readonly faults: FaultLog;
  readonly counts: SiteCounts;
}

/**
 * Reads a built site, each file once, and finds what is wrong in it and between its files.
 *
 * @throws {@link Refusal} for a folder that is no site
 */
export async function verifySite(directory: string, given: GivenAddress = {}): Promise<Verified> {
  const files = await filesOf(directory);
  const pages = files.names.filter((name) => name.endsWith('.html'));
  if (pages.length === 0) throw new Refusal(noSiteAt(directory));
  const site = await findAddress(directory, pages, given);
  const links = new Links(site, files);
  const coverage = new SitemapCoverage();
  const faults = new FaultLog();

  for (const page of pages) {
    const bytes = await bytesOf(directory, page);
    const context = { site, links, coverage };
    faults.add(page, bytes ? verifyPage(page, bytes, context) : [FILE_UNREADABLE]);
  }
  const machines = files.names.filter((name) => READ.test(name));
  const kinds: string[] = [];
  for (const file of machines) {
    const bytes = await bytesOf(directory, file);
    const text = bytes && decodeUtf8(bytes);
    if (text === undefined) {
      faults.add(file, [bytes ? FILE_NOT_UTF8 : FILE_UNREADABLE]);
      continue;
    }
    const address = site.of(file);
    const { kind, report, locations } = readMachineFile(file, text, address);
    kinds.push(kind);
    faults.add(file, [...report.problems, ...links.follow(report.references, file, address)]);
    const lists = locations.flatMap((location) => {
      const listed = links.fileAt(location);
      return listed === undefined ? [] : [[location, listed] as const];
    });
    if (kind === 'sitemap') coverage.addSitemap(file, lists);
    else for (const [, listed] of lists) coverage.nameSitemap(listed);
  }
  for (const [file, problem] of links.missingFragments()) faults.add(file, [problem]);
  for (const [file, problem] of coverage.problems()) faults.add(file, [problem]);

  const feeds = kinds.filter((kind) => kind === 'feed').length;
  const counts = { pages: pages.length, ...links.counts, feeds, sitemaps: coverage.count };
  return { site, faults, counts: { ...counts, faults: faults.count } };
}

/** A path that leads to no folder is no site, either. */
async function filesOf(directory: string): Promise<SiteFiles> {
  try {
    return await readSiteFiles(directory);
  } catch {
    throw new Refusal(noSiteAt(directory));
  }
}

/** Nothing of what a server could not send: a link that leads nowhere, a file that may not be read. */
async function bytesOf(directory: string, file: string): Promise<Uint8Array | undefined> {
  return readFile(join(directory, file)).catch(() => undefined);
}
