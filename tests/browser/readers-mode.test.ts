import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { visit } from '../setup/browser.ts';

const site = visit(inject('newsroom'));
const READABILITY = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');

interface Kept {
  readonly title: string;
  readonly byline: string;
  readonly dir: string;
  readonly lang: string;
  readonly content: string;
}

declare const Readability: new (page: Document) => { parse(): Kept };

/** What is left of an article in the readers' mode of Firefox, which others took over. */
async function kept(path: string, change?: (page: Page) => Promise<void>): Promise<Kept> {
  const page = await site.open(path, { bypassCSP: true });
  await change?.(page);
  await page.addScriptTag({ path: READABILITY });
  const { title, byline, dir, lang, content } = await page.evaluate(() => {
    const clone = document.cloneNode(true);
    return new Readability(clone instanceof Document ? clone : document).parse();
  });
  return { title, byline, dir, lang, content: content.replace(/\s+/g, ' ') };
}

describe('in a readers’ mode, an article', () => {
  it('keeps its language, direction, headline and author', async () => {
    expect(await kept('articles/specimen/')).toMatchObject({
      title: 'كل ما يحتاج إليه خبر، في خبر واحد عن منارة رأس المرجان',
      byline: 'سلمى النجار',
      dir: 'rtl',
      lang: 'ar',
    });
    expect(await kept('en/articles/summit/')).toMatchObject({ dir: 'ltr', lang: 'en' });
  });

  it('keeps all that is in its text', async () => {
    const { content } = await kept('articles/specimen/');
    for (const part of [
      'alt="خمسة قوارب شراعية راسية',
      'قوارب الصيد في رأس المرجان قبل أن تخرج إلى البحر',
      'تصوير: سلمى النجار',
      'نزع الأسلاك القديمة',
      'تُقاس المسافات هنا بالميل البحري، وهو 1852 متراً.',
      'ذكرت نسخة سابقة أن المنارة أُطفئت قبل أربعين سنة',
      '<th scope="col">الليالي المضاءة</th>',
      '<td>11 ميلاً</td>',
      'رُدَّ لِلسّاري على المَوْجِ الصَّباحا',
      'لم أكن أحرس الضوء، كان الضوء يحرسني.',
      'أُطفئت في شتاء 1995',
      'role="doc-noteref"',
    ]) {
      expect(content).toContain(part);
    }
  });

  it.each(['articles/specimen/', 'articles/moon-harbour/'])(
    'leaves out what is for paper and for the page: %s',
    async (path) => {
      const { content } = await kept(path);
      expect(content).toContain('<p');
      expect(content).not.toMatch(/الخبر على الشبكة|ابحث في هذا الخبر|احفظ|شارك|في هذا الخبر/);
    },
  );

  it.each([0, 12, 20])(
    'keeps its corrections where it is longer by %i paragraphs',
    async (more) => {
      const { content } = await kept('articles/moon-harbour/', (page) =>
        page.evaluate((count) => {
          const words =
            'وقف الصيادون على الرصيف، ونظروا إلى القوارب، وتحدّثوا عن البحر والثلج والسوق. ';
          for (let index = 0; index < count; index += 1) {
            const paragraph = document.createElement('p');
            paragraph.textContent = words.repeat(3);
            document.querySelector('.prose')?.append(paragraph);
          }
        }, more),
      );
      expect(content).toContain('ذكرت نسخة سابقة أن القوارب تسعون، والصحيح أنها مئة.');
    },
  );
});
