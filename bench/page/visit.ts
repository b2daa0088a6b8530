import type { Browser, CDPSession } from 'playwright-core';
import { atRest } from './at-rest.ts';

/** What a reader's first visit to an article costs. Bytes are as they came, headers with them. */
export interface Visit {
  readonly requests: number;
  readonly bytes: number;
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly fonts: number;
  /** Milliseconds to the first paint with text. */
  readonly fcp: number;
  readonly lcp: number;
  /** Cumulative layout shift: https://web.dev/articles/cls */
  readonly cls: number;
}

/** A cheap phone on a slow line: 150 ms a round trip, 1.6 Mbit/s, a processor at a quarter. */
const SLOW = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 94_000,
};
const PHONE = { width: 390, height: 844 };

/** Opens a page as a reader does who never was there. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: PHONE, bypassCSP: true });
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  const came = bytesOf(line);
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', SLOW);
  await line.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const rest = atRest(page);
  await page.goto(url);
  await rest();
  const seen = await page.evaluate(whatWasSeen);
  await context.close();
  const sum = (type?: string) =>
    came
      .filter((each) => type === undefined || each.type === type)
      .reduce((n, { bytes }) => n + bytes, 0);
  return {
    requests: came.length,
    bytes: sum(),
    html: sum('Document'),
    css: sum('Stylesheet'),
    js: sum('Script'),
    fonts: sum('Font'),
    ...seen,
  };
}

/** The responses of a session, as they come in. */
export function bytesOf(line: CDPSession): readonly { type: string; bytes: number }[] {
  const types = new Map<string, string>();
  const came: { type: string; bytes: number }[] = [];
  line.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    came.push({ type: types.get(requestId) ?? '', bytes: encodedDataLength }),
  );
  return came;
}

/** Runs in the page. */
async function whatWasSeen(): Promise<{ fcp: number; lcp: number; cls: number }> {
  const entriesOf = (type: string) =>
    new Promise<PerformanceEntryList>((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
      observer.observe({ type, buffered: true });
      // A page that never shifts has no entries to wait for.
      requestAnimationFrame(() => requestAnimationFrame(() => resolve([])));
    });
  const types = ['paint', 'largest-contentful-paint', 'layout-shift'];
  const [paints = [], largest = [], shifts = []] = await Promise.all(types.map(entriesOf));
  return {
    fcp: paints.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? 0,
    lcp: largest.at(-1)?.startTime ?? 0,
    cls: shifts.reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0),
  };
}
