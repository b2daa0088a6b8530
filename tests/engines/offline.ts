import { expect, inject, it } from 'vitest';
import { serve } from '../../src/commands/serving/serve.ts';
import { called, readerOf } from '../setup/engines/reader.ts';
import type { Tab } from '../setup/engines/tab.ts';
import { waiting } from '../setup/engines/until.ts';

const ARTICLE = 'articles/moon-harbour/';
const HEADLINE = 'مرفأ جديد لقوارب الصيد في خليج القمر';
const NOTICE = 'main > .kept';

/** Reading without a network. No driver takes it away from a worker in every engine: the server goes in its place. */
export function offline(tab: () => Tab): void {
  const reader = readerOf(tab);
  const until = waiting(tab);

  it('reads, searches and finds again what it saved, when the network is gone', async () => {
    const site = await serve({ directory: inject('newsroom') });
    try {
      await tab().open(`${site.url}${ARTICLE}?offline`);
      await until(isKept, site.url + ARTICLE);
      await reader.clicks(called('احفظ'));
      await reader.sees('.actions [role=status]', 'وعلى هذا الجهاز نسخة منه');
    } finally {
      await site.close();
    }

    await tab().open(site.url);
    await reader.sees(NOTICE, 'هذه نسخة حُفظت على جهازك');
    await tab().open(site.url + ARTICLE);
    await reader.sees('h1', HEADLINE);
    await reader.sees(NOTICE, 'الساعة');
    expect(await tab().evaluate(isInItsFont)).toBe(true);
    await tab().open(`${site.url}search/?q=الصيادون`);
    await reader.sees('.result h2', HEADLINE);
    await tab().open(`${site.url}saved/`);
    await reader.clicks('.saved-list h2 a');
    await reader.sees('.prose', 'حضر الصيادون قبل الفجر');
    await tab().open(`${site.url}articles/telescope/`);
    await reader.sees('h1', 'لا اتصال بالموقع');
  });
}

// The functions below run in the page: each stands by itself.

async function isKept(address: string): Promise<boolean> {
  const copy = await caches.match(address);
  return copy !== undefined && navigator.serviceWorker.controller !== null;
}

async function isInItsFont(): Promise<boolean> {
  await document.fonts.ready;
  return [...document.fonts].some(
    ({ family, status }) => /Khabar Naskh/.test(family) && status === 'loaded',
  );
}
