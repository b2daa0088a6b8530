import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { createMarkdown } from '../../src/markdown/render.ts';
import { useBrowser } from '../setup/browser.ts';
import {
  isRead,
  linesOf,
  middlesOfLines,
  type Parts,
  seenOrder,
  shownPieces,
} from '../setup/seen-order.ts';
import { markdownOf, piecesOf, VISUAL_ORDERS } from '../setup/visual-orders.ts';

const browser = useBrowser();
const md = createMarkdown();

const textOf = (parts: Parts) => parts.join('');

let page: Page;
beforeAll(async () => {
  page = await browser.newPage({ viewport: { width: 4000, height: 800 } });
});

/** Puts texts on a page as the site would, a line each. */
function show(texts: readonly string[], language: 'ar' | 'en'): Promise<void> {
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  return page.setContent(
    `<!doctype html><html lang="${language}" dir="${direction}"><body>${linesOf(md, texts, language)}</body></html>`,
  );
}

async function places(texts: readonly string[], language: 'ar' | 'en'): Promise<number[][]> {
  await show(texts, language);
  return page.evaluate(middlesOfLines);
}

/** The elements that a line would look the same without. */
async function idleIsolations(texts: readonly string[]): Promise<string[]> {
  const asTheyAre = await places(texts, 'ar');
  const idle: string[] = [];
  for (let number = 0, found = true; found; number += 1) {
    await show(texts, 'ar');
    const taken = await page.locator('.line').evaluateAll(
      (lines, nth) =>
        lines.map((line) => {
          const element = [...line.querySelectorAll('bdi, bdo')][nth];
          element?.replaceWith(...element.childNodes);
          return element?.outerHTML;
        }),
      number,
    );
    const without = await page.evaluate(middlesOfLines);
    found = taken.some((element) => element !== undefined);
    for (const [line, element] of taken.entries()) {
      if (element && JSON.stringify(without[line]) === JSON.stringify(asTheyAre[line])) {
        idle.push(`${element} in ${texts[line]}`);
      }
    }
  }
  return idle;
}

/** Where the characters of each text are seen, all of them set at once: a page for each is most of its cost. */
function placed(texts: readonly string[], language: 'ar' | 'en'): (text: string) => number[] {
  let measured: number[][] = [];
  beforeAll(async () => {
    measured = await places(texts, language);
  });
  return (text) => measured[texts.indexOf(text)] ?? [];
}

async function expectOrder(rows: readonly Parts[], language: 'ar' | 'en'): Promise<void> {
  const measured = await places(rows.map(textOf), language);
  const orders = rows.map((parts, index) => seenOrder(parts, measured[index] ?? [], language));
  expect(orders).toEqual(rows.map((parts) => parts.filter(isRead)));
}

const ON_ARABIC_PAGES: readonly Parts[] = [
  ['اتصل على', ' ', '+20 2 1234 5678', ' ', 'اليوم'],
  ['اتصل على', ' ', '0123-456-789', ' ', 'اليوم'],
  ['في', ' ', '2026-06-09', ' ', 'صباحاً'],
  ['بلغت', ' ', '-5', ' ', 'درجات'],
  ['الحرارة', ' ', '−5°', ' ', 'ثم', ' ', '25°C', ' ', 'اليوم'],
  ['لغة', ' ', 'C++', ' ', 'سريعة'],
  ['اشترت', ' ', 'Yahoo!', ' ', 'شركة'],
  ['حساب', ' ', '@un_arabic', ' ', 'جديد'],
  ['وسم', ' #', 'خبر', ' ', 'جديد'],
  ['ملعب', ' ', '10×20', ' ', 'متراً'],
  ['فاز', ' ', '3', '-', '1', ' ', 'أمس'],
  ['بين', ' ', '2020', '-', '2024', ' ', 'فقط'],
  ['ارتفاع', ' ', '+5%', ' ', 'في', ' ', 'C++', '.'],
  ['في', ' ', '9/6/2026', ' ', 'عند', ' ', '14:30'],
  ['زر', ' ', 'example.com/a?x=1', ' ', 'الآن'],
  ['زر', ' ', 'https://a.example/b/', ' ', 'الآن'],
  ['بريد', ' ', 'news@khabar.example', ' ', 'هنا'],
  ['الملف', ' ', '.htaccess', ' ', 'مفقود'],
  ['الملف', ' ', 'report_2025-03.pdf', ' ', 'هنا'],
  ['غاز', ' ', 'CO₂', ' ', 'وأيون', ' ', 'Ca²⁺', ' ', 'معاً'],
  ['فيروس', ' ', 'Covid-19 (SARS-CoV-2)', ' ', 'ينتشر'],
  ['كوفيد', '-', '19', ' ', 'ينتشر'],
  ['في', ' ', 'U.S.', ' ', 'وحدها'],
  ['فرقة', ' "', 'Rock & Roll!', '" ', 'غنّت'],
  ['فرقة', ' (', 'Rock & Roll!', ') ', 'غنّت'],
  ['الـ', 'BBC', ' ', 'ونقلتها', ' ', 'CNN', ' ', 'أمس'],
  ['شبكات', ' «', 'CNN', '»، «', 'BBC', '»، «', 'Fox', '» ', 'الثلاث'],
  ['شركة', ' ', 'Apple', '، ', '3', ' ', 'تريليونات'],
  ['تدفع', ' «', 'Google', '» ', '5', ' ', 'مليارات'],
  ['متجر', ' ', '7-Eleven', ' ', 'مغلق'],
  ['طلب', ' ', 'Google', '، ', 'C++', '، ', 'BBC', ' ', 'أمس'],
  ['بسعر', ' ', '$100', ' ', 'أو', ' ', '€50', ' ', 'فقط'],
  ['الهاتف', ' ', '(02) 1234 5678', ' ', 'للحجز'],
  ['Yahoo!', '، ', 'شركة'],
  ['قال', ': ‹', 'Why not?', '› ', 'ثم'],
];

describe('on a right-to-left page, what is read first stands to the right', () => {
  const middlesOf = placed(ON_ARABIC_PAGES.map(textOf), 'ar');
  it.each(ON_ARABIC_PAGES.map((parts) => [textOf(parts), parts] as const))('%s', (text, parts) => {
    expect(seenOrder(parts, middlesOf(text), 'ar')).toEqual(parts.filter(isRead));
  });

  it('across emphasis', async () => {
    const [middles = []] = await places(['لغة **C**++ سريعة'], 'ar');
    expect(seenOrder(['لغة', ' ', 'C++', ' ', 'سريعة'], middles, 'ar')).toEqual([
      'لغة',
      'C++',
      'سريعة',
    ]);
  });

  it('and nothing is isolated that would be right without it', async () => {
    expect(await idleIsolations(ON_ARABIC_PAGES.map(textOf))).toEqual([]);
  });
});

describe.each(Object.entries(VISUAL_ORDERS))('%s', (_kind, texts) => {
  const middlesOf = placed(texts.map(markdownOf), 'ar');

  it.each(texts)('%s', (shown) => {
    const { parts, isShown } = shownPieces(piecesOf(shown));
    const middles = middlesOf(markdownOf(shown));
    expect(seenOrder(parts, middles, 'ar', isShown)).toEqual(parts.filter(isShown));
  });
});

it('nothing of all these is isolated that would be right without it', async () => {
  expect(await idleIsolations(Object.values(VISUAL_ORDERS).flat().map(markdownOf))).toEqual([]);
});

describe('on a left-to-right page, what is read first stands to the left', () => {
  const parts: readonly Parts[] = [
    ['He founded', ' ', 'الأهرام', ' ', '25 years', ' ', 'ago'],
    ['The papers', ' ', 'الأهرام', ', ', 'الحياة', ' ', 'and others'],
    ['The paper', ' ', 'الأهرام', ' (', '1875', ') ', 'is old'],
    ['the word', ' ', 'الأمة', ' ', 'means nation'],
    ['call', ' ', '+20 2 1234 5678', ' ', 'today'],
  ];
  const middlesOf = placed(parts.map(textOf), 'en');

  it.each(parts.map((row) => [textOf(row), row] as const))('%s', (text, row) => {
    expect(seenOrder(row, middlesOf(text), 'en')).toEqual(row.filter(isRead));
  });
});

describe('sentences made at random', () => {
  const word = fc.constantFrom('قال', 'نعم', 'مدينة');
  const foreign = fc.constantFrom(
    ...['CNN', 'C++', 'Yahoo!', '7-Eleven', 'U.S.', '@un', 'Covid-19', '+20 2 1234 5678', '-5'],
    ...['$5', '+966(0)112345678', 'y = 2x + 1', '5 km', 'Why not?', '#1', '5G+'],
    ...['10×20', '2026-06-09', '25', '14:30', '+5%', '5G', '25°C', 'Rock & Roll', '.NET', 'AT&T'],
  );
  const quoted = fc.tuple(fc.constantFrom(['«', '»'], ['(', ')'], ['"', '"'], ['', '']), foreign);
  const list = fc.array(quoted, { minLength: 1, maxLength: 4 });
  const sentence = fc.array(fc.tuple(word, list), { minLength: 1, maxLength: 3 });

  it('are all seen in the order in which they are read', async () => {
    const rows = fc
      .sample(sentence, { numRuns: 400, seed: 4 })
      .map((clauses) => [
        ...clauses.flatMap(([start, names]) => [
          start,
          ...names.flatMap(([[open = '', close = ''], name], index) => [
            `${index > 0 ? '،' : ''} ${open}`,
            name,
            close,
          ]),
          ' ',
        ]),
        'هنا',
      ]);
    await expectOrder(rows, 'ar');
  });
});
