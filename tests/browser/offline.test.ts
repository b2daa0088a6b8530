import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { browser, keeps, OfflineSite, saves, watchWorker } from '../setup/offline-site.ts';

const site = new OfflineSite();
site.use(['first', 'second', 'retired']);

const SHIP = 'articles/ship/';
const WHOLE = 'وعلى هذا الجهاز نسخة منه مع صوره';
/** A worker that lets nothing through. */
const BROKEN = `
  addEventListener('install', () => skipWaiting());
  addEventListener('activate', (event) => event.waitUntil(clients.claim()));
  addEventListener('fetch', (event) => event.respondWith(Response.error()));`;
const workerInDocs = () =>
  /```js\n(.*?)```/s.exec(readFileSync('docs/offline.md', 'utf8'))?.[1] ?? '';
const notice = (page: Page) => page.locator('main > .kept');

/** A reader who has been at an article, with the worker at work. */
async function visitor(path = SHIP): Promise<Page> {
  await site.publish('first');
  const page = await browser.newPage();
  await page.goto(`${site.url}${path}?offline`);
  await keeps(page, site.url + path);
  return page;
}

const isDrawn = (page: Page) =>
  expect
    .poll(() =>
      page
        .locator('.lead-picture img')
        .evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth > 0),
    )
    .toBe(true);

const hasFont = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].some(
      ({ family, status }) => /Khabar Naskh/.test(family) && status === 'loaded',
    );
  });

it('without a network, what was visited and saved is read, found, and said to be a copy', async () => {
  const page = await visitor();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/.test(message.text())) complaints.push(message.text());
  });
  await saves(page, WHOLE);
  await site.leave();

  await page.goto(site.url);
  expect(await notice(page).innerText()).toMatch(
    /^تعذّر الوصول إلى الموقع. هذه نسخة حُفظت على جهازك يوم/,
  );
  await page.getByRole('link', { name: 'سفينة في المرفأ' }).first().click();
  await page.locator('.prose').filter({ hasText: 'رست في المرفأ' }).waitFor();
  expect(await notice(page).innerText()).toContain('الساعة');
  await isDrawn(page);
  expect(await hasFont(page)).toBe(true);

  // Another form of the word than the article has.
  await page.goto(`${site.url}search/?q=السفن`);
  const status = page.locator('[data-status]');
  await status.filter({ hasText: /^نتيجة واحدة$/ }).waitFor();
  expect(await page.locator('.result mark').first().innerText()).toBe('سفينة');
  expect(await notice(page).innerText()).toContain(
    'يجري البحث الآن في الأخبار التي حفظتها أو زرتها على هذا الجهاز فقط.',
  );
  // Its page tells what it is of.
  const box = page.locator('#q');
  for (const [typed, told] of [
    ['قسم:علوم', 'كل الأخبار في قسم «علوم»: خبر واحد'],
    ['السفن كاتب : ليلى', 'نتيجة واحدة بقلم «ليلى الحارثي»'],
    ['السفن وسم:صيد منذ:٢٠٢٥ قبل:2025-06', 'نتيجة واحدة بالوسم «صيد» منذ 2025 وقبل 6/2025'],
    ['السفن قبل:2025-05', 'لا نتائج قبل 5/2025.'],
    ['السفن منذ:شهر', 'لا نتائج في آخر شهر.'],
    ['السفن -القمح', 'لا نتائج عدا ما ورد فيه «القمح».'],
    ['السفن -وسم:صيد', 'لا نتائج عدا ما كان بالوسم «صيد».'],
    ['ليلى الحارثي', 'نتيجة واحدة'],
    ['السفن قسم:رياضة أو علوم', 'نتيجة واحدة في قسم «رياضة» أو «علوم»'],
    ['قسم:', 'اكتب بعد «قسم:» اسماً من هذه الأسماء.'],
    ['السفن كاتب:زيد', 'لا نتائج بقلم «زيد».'],
  ] as const) {
    await box.fill(typed);
    await expect
      .poll(async () => (await status.innerText()).replace(/[\u2066-\u2069]/g, ''))
      .toBe(told);
  }
  await page.locator('[data-help] a').filter({ hasText: 'ليلى الحارثي' }).click();
  await page.locator('.result h2 a').click();
  await page.waitForURL('**/articles/ship/?find=*');
  await isDrawn(page);

  await page.goto(`${site.url}saved/`);
  await page.locator('.saved-list li').filter({ hasText: 'يُقرأ بلا اتصال' }).waitFor();

  await page.goto(`${site.url}articles/sand/`);
  expect(await page.locator('h1').innerText()).toBe('لا اتصال بالموقع');
  expect(complaints).toEqual([]);
});

it('without a network, what was only visited is found, and of nothing it is said that it is nothing', async () => {
  const page = await visitor('');
  const status = page.locator('[data-status]');
  const search = async (word: string) => {
    await site.leave();
    await page.goto(`${site.url}search/${word && `?q=${word}`}`);
    await notice(page).waitFor();
  };
  await search('');
  await status.filter({ hasText: /^اكتب كلمة أو أكثر\.$/ }).waitFor();
  await search('المرفأ');
  await status.filter({ hasText: /^ليس على هذا الجهاز خبر يُبحث فيه\.$/ }).waitFor();

  await site.publish('first');
  await page.goto(`${site.url}${SHIP}?offline`);
  await keeps(page, site.url + SHIP);
  await search('المرفأ');
  await status.filter({ hasText: /^نتيجة واحدة$/ }).waitFor();
  expect(await page.locator('.result mark').first().innerText()).toBe('المرفأ');
});

it('a page that is never idle has a copy, too', async () => {
  await site.publish('first');
  const page = await browser.newPage();
  await page.addInitScript(() => {
    // Asked to wait no longer than some time, a browser calls when that is over.
    window.requestIdleCallback = (callback, { timeout = 0 } = {}) =>
      timeout > 0 ? window.setTimeout(callback) : 0;
  });
  await page.goto(`${site.url}${SHIP}?offline`);
  await keeps(page, site.url + SHIP);
});

it('each edition has its front page and its words', async () => {
  const page = await visitor('en/articles/tide/');
  await site.leave();
  await page.goto(`${site.url}en/`);
  expect(await notice(page).innerText()).toMatch(
    /^The site cannot be reached\. This copy was kept/,
  );
  await page.goto(`${site.url}en/archive/`);
  expect(await page.locator('h1').innerText()).toBe('The site cannot be reached');
});

it('a new publish comes with the next visit', async () => {
  const page = await visitor();
  await site.leave();
  await page.reload();
  await notice(page).waitFor();
  await site.publish('second');
  await page.reload();
  expect(await page.locator('.prose').innerText()).toContain('بقي القمح على الرصيف');
  expect(await notice(page).count()).toBe(0);
});

it.each([
  ['a site that turns it off', 'retired'],
  ['the file that the docs give for an emergency', 'emergency'],
] as const)('%s takes away the worker and all that was kept', async (_what, publish) => {
  const page = await visitor();
  if (publish === 'emergency') await site.replaceWorker('second', workerInDocs());
  await site.publish(publish === 'emergency' ? 'second' : publish);
  await page.goto(site.url + SHIP);
  const left = () =>
    page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
    ]);
  await expect.poll(left).toEqual([0, 0]);
  await site.leave();
  expect(await page.goto(site.url + SHIP).catch(() => 'nothing')).toBe('nothing');
});

it('a worker that is broken is replaced by the next publish', async () => {
  const page = await visitor();
  const isReplaced = await watchWorker(page, site.url);
  const open = () =>
    page.goto(site.url + SHIP).then(
      () => 'open',
      () => 'broken',
    );
  await site.replaceWorker('second', BROKEN);
  await site.publish('second');
  expect(await open()).toBe('open');
  await isReplaced();
  expect(await open()).toBe('broken');
  await site.publish('first');
  expect(await open()).toBe('broken');
  await isReplaced();
  expect(await open()).toBe('open');
  expect(await page.locator('.prose').innerText()).toContain('رست في المرفأ');
});

it('on a machine’s own address it is not registered unasked', async () => {
  await site.publish('first');
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(site.url + SHIP);
  // What would register it comes when the page is idle.
  await page.evaluate(
    () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 })),
  );
  const registrations = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  expect(await registrations()).toBe(0);
  expect(asked.filter((url) => /sw\.js|register/.test(url))).toEqual([]);
});

it('the button says when there is no room for a copy', async () => {
  const page = await visitor('articles/sand/');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(site.url).origin,
    quotaSize: 1,
  });
  await page.goto(site.url + SHIP);
  await saves(page, 'ولا تتسع المساحة لنسخة منه تُقرأ بلا اتصال');
});

it('the button says when no copy could be had, and the page can still be read', async () => {
  const page = await visitor('articles/sand/');
  await site.leave();
  await saves(page, 'وتعذّر تنزيل نسخة منه تُقرأ بلا اتصال');
  await page.reload();
  await page.locator('.prose').filter({ hasText: 'غطّت عاصفة' }).waitFor();
});

it('the button says when the browser keeps nothing', async () => {
  await site.publish('first');
  const page = await browser.newPage();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await page.goto(site.url + SHIP);
  await saves(page, 'لم يُحفظ: لا يسمح المتصفح بالحفظ، أو امتلأت مساحته.');
});
