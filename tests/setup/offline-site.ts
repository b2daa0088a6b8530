import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type Served, serve } from '../../src/commands/serving/serve.ts';
import { useBrowser } from './browser.ts';
import { buildSite, temporaryFolder } from './build.ts';

const BASE = '/khabar/';

const SETTINGS = `name: الفنار
nameEn: The Lantern
url: https://lantern.example/
description: أخبار الساحل.
descriptionEn: News of the coast.
sections:
  - { name: علوم, nameEn: Science }
`;

const article = (title: string, text: string, more = '') =>
  `---\ntitle: ${title}\npubDate: 2025-05-01\nsection: علوم\n${more}---\n\n${text}\n`;

/** What is published: at first, once more with another text, and then with nothing to be kept. */
export type Publish = 'first' | 'second' | 'retired';

const FIRST = 'رست في المرفأ سفينة تحمل قمحاً، وصوّر الصيادون شراعها.';
const SECOND = 'غادرت السفينة المرفأ فجراً، وبقي القمح على الرصيف.';

async function writeContent(folder: string, publish: Publish): Promise<void> {
  for (const name of ['articles', 'pages', 'images']) {
    await mkdir(join(folder, name), { recursive: true });
  }
  const picture = {
    create: { width: 1600, height: 900, channels: 3, background: '#456' },
  } as const;
  await sharp(picture)
    .jpeg()
    .toFile(join(folder, 'images', 'ship.jpg'));
  const files = {
    'site.yaml': SETTINGS + (publish === 'retired' ? 'offline: false\n' : ''),
    'articles/ship.md': article(
      'سفينة في المرفأ',
      publish === 'first' ? FIRST : SECOND,
      'author: ليلى الحارثي\ntags: [صيد]\nimage: { src: ship.jpg, alt: سفينة بيضاء }\n',
    ),
    'articles/sand.md': article('الرمل يغطي الطريق', 'غطّت عاصفة رملية طريق الساحل.'),
    'articles/tide.md': article('The tide is late', 'The tide came an hour late.', 'lang: en\n'),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}

export let browser: ReturnType<typeof useBrowser>;

/** The site that is served: it can be gone, and come back at its address with another publish. */
export class OfflineSite {
  #folder = '';
  #served: Served | undefined;
  #port = 0;
  url = '';

  /** Builds the publishes that the tests of one file need. */
  use(publishes: readonly Publish[]): void {
    beforeAll(async () => {
      this.#folder = await temporaryFolder('offline');
      await Promise.all(publishes.map((publish) => this.#build(publish)));
    });
    afterEach(() => this.leave());
    afterAll(() => rm(this.#folder, { recursive: true, force: true }));
    browser = useBrowser();
  }

  async #build(publish: Publish): Promise<void> {
    const content = join(this.#folder, `${publish}-content`);
    await writeContent(content, publish);
    const env = { BASE_PATH: BASE, SOURCE_DATE_EPOCH: '1746100800' };
    const { code, output } = await buildSite(content, this.folder(publish), env);
    if (code !== 0) throw new Error(output);
  }

  folder(publish: Publish): string {
    return join(this.#folder, publish);
  }

  /** Serves a publish in the place of the one before. */
  async publish(publish: Publish): Promise<void> {
    await this.leave();
    this.#served = await serve({ directory: this.folder(publish), base: BASE, port: this.#port });
    const { port, url } = this.#served;
    if (this.#port !== 0 && port !== this.#port) throw new Error(`port ${this.#port} is taken`);
    this.#port = port;
    this.url = url;
  }

  /** Gives a publish another worker. */
  async replaceWorker(publish: Publish, worker: string): Promise<void> {
    await writeFile(join(this.folder(publish), 'sw.js'), worker);
  }

  /** The server is gone. */
  async leave(): Promise<void> {
    await this.#served?.close();
    this.#served = undefined;
  }
}

/** Waits until there is a copy of a page, and the page is the worker's. */
export async function keeps(page: Page, path: string): Promise<void> {
  const isKept = (address: string) =>
    caches
      .match(address)
      .then((copy) => copy !== undefined && navigator.serviceWorker.controller !== null);
  await expect.poll(() => page.evaluate(isKept, path)).toBe(true);
}

/** Saves the article that is open, and waits until its reader is told how it was kept. */
export async function saves(page: Page, told: string): Promise<void> {
  await page.locator('.actions [name=save]').click();
  await page.locator('.actions [role=status]').filter({ hasText: told }).waitFor();
}

/**
 * Watches the worker of a site from a window that it does not govern: one that answers nothing leaves no page
 * to ask.
 *
 * @returns what waits until another worker has come in the place of the one before
 */
export async function watchWorker(page: Page, url: string): Promise<() => Promise<void>> {
  const window = await page.context().newPage();
  await window.goto(new URL('/outside', url).href);
  const active = await window.evaluateHandle(async (scope) => {
    const registration = await navigator.serviceWorker.getRegistration(scope);
    return { registration, before: registration?.active };
  }, url);
  return () =>
    expect
      .poll(() =>
        active.evaluate((known) => {
          const now = known.registration?.active;
          if (now === known.before || now?.state !== 'activated') return false;
          known.before = now;
          return true;
        }),
      )
      .toBe(true);
}
