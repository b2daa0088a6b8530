import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { atRest } from '../../bench/page/at-rest.ts';
import {
  answered,
  ask,
  browser,
  headlines,
  oneWindow,
  site,
  useSearchSite,
} from '../setup/search-site.ts';

useSearchSite();

describe('a word in any form', () => {
  const ask = oneWindow();

  it.each([
    ['a plural finds its singular', 'سفن', ['سفينة تغادر المرفأ', 'سفن جديدة للصيادين']],
    ['a singular its plural', 'سفينة', ['سفينة تغادر المرفأ', 'سفن جديدة للصيادين']],
    ['with clitics', 'وبالصواريخ', ['تجارب على صاروخ صغير']],
    ['a bare preposition', 'لروسيا', ['زيارة لروسيا']],
    ['without it', 'روسيا', ['زيارة لروسيا']],
    ['another hamza', 'مسئولين', ['مسؤول يعد بمرصد']],
    ['a Persian keyboard', 'روسیا', ['زيارة لروسيا']],
    ['digits of either kind', '١٠', ['مسؤول يعد بمرصد']],
    ['with tashkeel', 'صَارُوخ', ['تجارب على صاروخ صغير']],
    ['the beginning of a word', 'صارو', ['تجارب على صاروخ صغير']],
    ['two words, both required', 'سفن الصيادين', ['سفن جديدة للصيادين']],
  ])('%s: %s', async (_what, query, expected) => {
    const found = await headlines(await ask(`?q=${query}`));
    expect(found.sort()).toEqual([...expected].sort());
  });
});

describe('a word of letters and digits', () => {
  const ask = oneWindow();

  it.each(['A320', 'B52H', '8K', 'i9', '13900K', 'X3', 'bmw', '4G', '٥G', 'H5N1', 'طائرة A320'])(
    '%s is found',
    async (query) => {
      expect(await headlines(await ask(`?q=${query}`))).toEqual(['معرض للأجهزة']);
    },
  );

  it.each(['«A32»', 'A3200', '9K', '320', '«B52»'])(
    '%s, which no article has, is not',
    async (query) => {
      const page = await ask(`?q=${encodeURIComponent(query)}`);
      expect(await page.getByRole('status').innerText()).toMatch(/^لا نتائج/);
    },
  );
});

describe('a phrase', () => {
  const ask = oneWindow();

  it.each([
    ['"حوض السفن"', ['سفن جديدة للصيادين']],
    ['«حوض السفن»', ['سفن جديدة للصيادين']],
    ['"حوض سفن"', []],
    ['"السفن حوض"', []],
    ['"وقالت بعد الفوز إنها"', ['يوم أول']],
    ['"الصباح ومباراة"', []],
    ['"النبي ﷺ"', ['يوم أول']],
    ['"النبي صلى الله عليه وسلم"', ['يوم أول']],
    ['"وسيارة BMW X3"', ['معرض للأجهزة']],
  ])('%s stands as it was typed', async (query, expected) => {
    expect(await headlines(await ask(`?q=${encodeURIComponent(query)}`))).toEqual(expected);
  });
});

/** Without the isolates that stand around names. */
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');

describe('operators', () => {
  it('are told in a line of the page', async () => {
    const page = await ask('');
    const line = page.locator('.search-operators');
    expect(await line.innerText()).toBe(
      '«عبارة» بترتيب كلماتها، -كلمة لاستبعادها، قسم:علوم لقسم واحد',
    );
  });

  it('exclude a word, stay in the address, and are not highlighted where a result leads', async () => {
    const page = await ask('');
    await page.getByRole('combobox', { name: 'ابحث في الأخبار' }).fill('يوم -مباراة');
    await page.getByText('نتيجتان').waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('يوم -مباراة');
    expect((await headlines(page)).sort()).toEqual(['يوم أول', 'يوم ثان']);
    const href = await page.locator('.result h2 a').first().getAttribute('href');
    expect(new URL(href ?? '', page.url()).searchParams.get('find')).toBe('يوم');
  });

  it('narrow to a section, which is told with the count', async () => {
    const page = await ask(`?q=${encodeURIComponent('يوم قسم:رياضه')}`);
    expect(await page.getByRole('status').innerText()).toBe('4 نتائج في قسم «\u2068رياضة\u2069»');
  });

  it('name nothing yet: the names that may follow are completed, and said below', async () => {
    const page = await ask(`?q=${encodeURIComponent('يوم قسم:')}`);
    expect(plain(await page.getByRole('status').innerText())).toBe(
      '4 نتائج. اكتب بعد «قسم:» اسماً من هذه الأسماء.',
    );
    const offered = page.locator('[data-help] p').filter({ hasText: 'القسم:' });
    expect(await offered.getByRole('link').allInnerTexts()).toContain('اقتصاد');
    await page.getByRole('combobox', { name: 'ابحث في الأخبار' }).fill('يوم قسم : ري');
    await page.getByRole('option', { name: 'يوم قسم:رياضة' }).click();
    await page.getByText('4 نتائج في قسم').waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('يوم قسم:رياضة');
  });

  it('name no date: what may stand there is told, and finds something', async () => {
    const page = await ask(`?q=${encodeURIComponent('مرصد منذ:قرن')}`);
    expect(plain(await page.getByRole('status').innerText())).toBe(
      'لا نتائج منذ «قرن». اكتب بعد «منذ:» مدة (يوم، أسبوع، شهر، سنة) أو تاريخاً، مثل هذه.',
    );
    await page.getByRole('link', { name: 'منذ:2024' }).click();
    await page.getByText('منذ \u20682024\u2069').waitFor();
    expect(await headlines(page)).toEqual(['زيارة لروسيا']);
  });

  it('leave nothing: the words alone can be looked for', async () => {
    const page = await ask(`?q=${encodeURIComponent('قسم:علوم مباراة')}`);
    expect(await headlines(page)).toEqual([]);
    await page.getByRole('link', { name: 'ابحث في كل الأخبار' }).click();
    await answered(page);
    expect((await headlines(page)).sort()).toEqual(['يوم ثالث', 'يوم رابع']);
    expect(await page.getByRole('link', { name: 'ابحث في كل الأخبار' }).count()).toBe(0);
  });

  it('are not needed for a writer, whose name is a field like the headline', async () => {
    const page = await ask(`?q=${encodeURIComponent('ليلى حداد')}`);
    expect(await headlines(page)).toEqual(['يوم ثالث']);
    expect(await page.locator('.result .byline li').first().innerText()).toBe('ليلى حداد');
    // Its page has no place of the name to lead to.
    const href = await page.locator('.result h2 a').getAttribute('href');
    expect(new URL(href ?? '', page.url()).search).toBe('');
    const offered = page.locator('[data-help] p').filter({ hasText: 'الكاتب:' });
    await offered.getByRole('link', { name: 'ليلى حداد' }).click();
    await page.getByText('بقلم').waitFor();
    expect(await headlines(page)).toEqual(['يوم ثالث']);
  });

  it('name a section that is not there: those that are, are offered', async () => {
    const page = await ask(`?q=${encodeURIComponent('يوم قسم:فنون -مباراة')}`);
    const offered = page.locator('[data-help] p').filter({ hasText: 'القسم:' });
    await offered.getByRole('link', { name: 'رياضة' }).click();
    await answered(page);
    expect((await headlines(page)).sort()).toEqual(['يوم أول', 'يوم ثان']);
    expect(new URL(page.url()).searchParams.get('q')).toBe('يوم قسم:رياضة -مباراة');
  });
});

describe('the newest first', () => {
  it('is the order of the front page, for articles of one day too', async () => {
    const page = await ask('');
    await page.goto(site.url);
    const front = await page.locator('main').getByRole('link', { name: /^يوم/ }).allInnerTexts();
    expect(front).toEqual(['يوم ثالث', 'يوم أول', 'يوم ثان', 'يوم رابع']);
    await page.goto(`${site.url}search/?section=رياضة`);
    await answered(page);
    expect(await headlines(page)).toEqual(front);
    await page.goto(`${site.url}search/?q=يوم&sort=date`);
    await answered(page);
    expect(await headlines(page)).toEqual(front);
  });
});

describe('more results', () => {
  it('that do not come are said not to have come, until they come', async () => {
    const page = await ask('?q=نشرة');
    await page.route('**/*.pf_fragment', (route) => route.abort());
    const more = page.getByRole('button', { name: 'اعرض مزيداً' });
    await more.click();
    await page.getByText('تعذّر تحميل فهرس البحث').waitFor();
    expect(await headlines(page)).toHaveLength(10);
    await page.unroute('**/*.pf_fragment');
    await more.click();
    await page.getByText('12 نتيجة').waitFor();
    expect(await headlines(page)).toHaveLength(12);
  });
});

describe('nothing found', () => {
  it('offers words as Arabic writes them, and the rest of the question stays', async () => {
    const page = await ask(`?q=${encodeURIComponent('«رئسي» النادي')}`);
    expect(await page.getByText('هل تقصد').innerText()).toMatch(/^هل تقصد «رئيس»/);
    await page.getByRole('link', { name: 'رئيس', exact: true }).click();
    await page.getByText('نتيجة واحدة').waitFor();
    expect(await page.getByRole('combobox', { name: 'ابحث في الأخبار' }).inputValue()).toBe(
      '«رئيس» النادي',
    );
  });

  it.each([
    ['under a filter', '?q=صاروخ&section=رياضة'],
    ['in a phrase', `?q=${encodeURIComponent('«صاروخ روسيا»')}`],
    ['beside a phrase', `?q=${encodeURIComponent('صاروخ «روسيا صاروخ»')}`],
    ['beside a word that the site does not have', '?q=صاروخ ككككككك'],
  ])('asks for no other word where the site has it: %s', async (_where, address) => {
    const page = await browser.newPage();
    const rest = atRest(page);
    await page.goto(`${site.url}search/${address}`);
    await answered(page);
    await rest();
    expect(await page.locator('.search-help a').count()).toBe(0);
  });

  it('offers a near spelling, and finds by it', async () => {
    const page = await ask('?q=صاورخ');
    expect(await page.locator('.result').count()).toBe(0);
    await page.getByText('هل تقصد').getByRole('link', { name: 'صاروخ' }).click();
    await page.getByText('نتيجة واحدة').waitFor();
  });

  it('shows words of the same root under their own heading, never among the results', async () => {
    const page = await ask('?q=مسافرون');
    expect(await page.locator('.result').count()).toBe(0);
    await page.getByRole('heading', { name: 'كلمات من الجذر نفسه' }).waitFor();
    expect(await page.locator('.search-help').getByRole('link').allInnerTexts()).toContain('سافر');
  });

  it('shows what comes nearest when no article has all the words', async () => {
    const page = await ask('?q=صاروخ القمح');
    expect(await page.getByRole('status').innerText()).toContain('لم ترد الكلمات كلها في خبر واحد');
    expect((await headlines(page)).sort()).toEqual(['تجارب على صاروخ صغير', 'سفينة تغادر المرفأ']);
    const facts = await page.locator('.result .byline').allInnerTexts();
    expect(facts.join(' ')).toMatch(/لم ترد فيه: \W*القمح/);
    expect(facts.join(' ')).toMatch(/لم ترد فيه: \W*صاروخ/);
  });
});

describe('as one types', () => {
  /** Holds what is asked for until it is let go. */
  async function hold(page: Page, files: string): Promise<() => void> {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(files, async (route) => {
      await held;
      await route.continue();
    });
    return release;
  }

  it('what was found stays until there is something new, and a long wait is told', async () => {
    const page = await ask('?q=صاروخ');
    const release = await hold(page, '**/*.pf_fragment');
    await page.getByRole('combobox', { name: 'ابحث في الأخبار' }).fill('روسيا');
    await page.getByRole('status').filter({ hasText: 'جارٍ البحث' }).waitFor();
    expect(await headlines(page)).toEqual(['تجارب على صاروخ صغير']);
    release();
    await page.getByText('نتيجة واحدة').waitFor();
    expect(await headlines(page)).toEqual(['زيارة لروسيا']);
  });

  it('an older answer never takes the place of a newer one', async () => {
    const page = await ask('?q=صاروخ');
    const rest = atRest(page);
    const release = await hold(page, '**/*.pf_fragment');
    const asked = page.waitForRequest('**/*.pf_fragment');
    await page.getByRole('combobox', { name: 'ابحث في الأخبار' }).fill('روسيا');
    await asked;
    await page.getByRole('combobox', { name: 'ابحث في الأخبار' }).fill('صواريخ');
    // The page says the same of all three: its address tells which question it is at.
    await page.waitForURL((url) => url.searchParams.get('q') === 'صواريخ');
    const late = page.waitForResponse('**/*.pf_fragment');
    release();
    await late;
    await rest();
    expect(await headlines(page)).toEqual(['تجارب على صاروخ صغير']);
    expect(await page.getByRole('status').innerText()).toBe('نتيجة واحدة');
  });

  it('changes of the words are one step, a choice is a step of its own', async () => {
    const page = await ask('');
    await page.getByRole('combobox', { name: 'ابحث في الأخبار' }).fill('مرصد');
    await page.getByText('نتيجتان').waitFor();
    await page.getByRole('combobox', { name: 'ابحث في الأخبار' }).fill('المرصد');
    await page.waitForURL('**/?q=%D8%A7*');
    await page.locator('select[name=date] option[value="2023"]').waitFor({ state: 'attached' });
    await page.getByLabel('التاريخ').selectOption('2023');
    await page.getByText('نتيجة واحدة من عام 2023').waitFor();
    await page.locator('.result h2 a').click();
    await page.waitForURL('**/articles/**');
    await page.goBack();
    await page.getByText('نتيجة واحدة من عام 2023').waitFor();
    expect(await page.getByRole('combobox', { name: 'ابحث في الأخبار' }).inputValue()).toBe(
      'المرصد',
    );
    await page.goBack();
    await page.getByText('نتيجتان').waitFor();
    expect(await page.getByRole('combobox', { name: 'ابحث في الأخبار' }).inputValue()).toBe(
      'المرصد',
    );
  });
});
