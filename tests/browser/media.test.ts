import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from '../../src/commands/serving/serve.ts';
import { useBrowser } from '../setup/browser.ts';
import { buildSite, run, temporaryFolder } from '../setup/build.ts';

const browser = useBrowser();

let folder: string;
let site: Served;

/** A second of silence, as WAV. */
function silence(): Buffer {
  const bytes = Buffer.alloc(44 + 8000, 128);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + 8000, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(8000, 24);
  bytes.writeUInt32LE(8000, 28);
  bytes.writeUInt16LE(1, 32);
  bytes.writeUInt16LE(8, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(8000, 40);
  return bytes;
}

/** The head of a WebM: no browser is asked to play it. */
const WEBM = Buffer.from('\x1aE\xdf\xa3not a film', 'latin1');

const article = (title: string, fields: string, text: string) =>
  `---\ntitle: ${title}\npubDate: 2025-03-06 14:30\nsection: اقتصاد\n${fields}\n---\n\n${text}\n`;

const FILES: Readonly<Record<string, string | Buffer>> = {
  'site.yaml': [
    'name: المرفأ',
    'nameEn: The Harbour',
    'url: https://harbour.example/',
    'description: أخبار المرفأ.',
    'descriptionEn: News of the harbour.',
    'timeZone: Asia/Riyadh',
    'digits: arab',
    'months: levantine',
    'calendar: hijri',
    'sections: [{ name: اقتصاد, nameEn: Economy, slug: economy }]',
  ].join('\n'),
  'pages/about.md': '---\ntitle: عن المرفأ\n---\n\nنصّ.\n',
  'media/boats.webm': WEBM,
  'media/Boats Again.vtt': 'WEBVTT\n\n00:00.000 --> 00:01.000\nعاد القارب.\n',
  'articles/fisher.wav': silence(),
  'articles/boats.md': article(
    'قوارب تدخل المرفأ',
    'author: ليلى الحارثي',
    `عادت 12 قارباً قبل الفجر، وهذا ما رآه من كان على الرصيف[^1].

:::فيديو
[قوارب عند الفجر](boats.webm)
عاد الصيادون سالمين.
تصوير: ليلى الحارثي
صورة: still.png
ترجمة: Boats Again.vtt
المدة: 3:20
:::

:::صوت
[صياد يروي ليلته](fisher.wav)
:::

[لقاء مع الحارس](https://youtu.be/abcdefghijk)

انظر [الخبر الآخر](other.md).

[^1]: رصيف 3.`,
  ),
  'articles/other.md': article('خبر آخر', 'author: يوسف النجار', 'نصّ الخبر الآخر.'),
  'articles/english.md': article('Boats', 'lang: en', 'Boats came in.'),
  'articles/unseen.md': article('مسودة', 'draft: true', ':::صوت\n[سرّ](secret.wav)\n:::'),
  'articles/secret.wav': silence(),
};

beforeAll(async () => {
  folder = await temporaryFolder('media');
  for (const [name, content] of Object.entries(FILES)) {
    await mkdir(join(folder, 'content', name, '..'), { recursive: true });
    await writeFile(join(folder, 'content', name), content);
  }
  await mkdir(join(folder, 'content/images'));
  const still = sharp({ create: { width: 640, height: 480, channels: 3, background: '#468' } });
  await still.png().toFile(join(folder, 'content/images/still.png'));
  const { code, output } = await buildSite(join(folder, 'content'), join(folder, 'site'));
  if (code !== 0) throw new Error(output);
  site = await serve({ directory: join(folder, 'site') });
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

const pageOf = async (path: string) =>
  parse(await readFile(join(folder, 'site', path, 'index.html'), 'utf8'));

describe('a page with a video', () => {
  it('has a player with its captions, and room for its picture', async () => {
    const page = await pageOf('articles/boats');
    const video = page.querySelector('figure.video video');
    expect(video?.attributes).toMatchObject({
      src: expect.stringMatching(/^\/media\/boats\.[0-9a-f]{8}\.webm$/),
      preload: 'none',
      width: '640',
      height: '480',
      'aria-label': 'قوارب عند الفجر',
      dir: 'ltr',
    });
    expect(video?.hasAttribute('controls')).toBe(true);
    expect(video?.querySelector('track')?.attributes).toMatchObject({
      kind: 'captions',
      srclang: 'ar',
      src: expect.stringMatching(/^\/media\/boats-again\.[0-9a-f]{8}\.vtt$/),
    });
    expect(page.querySelector('figure.video img')?.getAttribute('loading')).toBe('lazy');
    expect(page.querySelector('figure.video .file-facts')?.text).toBe(
      'فيديو، ٣:٢٠ · نزّل الملف (WebM، ٠٫١ م.ب)',
    );
  });

  it('tells machines that read what there is to see, and where its file is', async () => {
    const text = await readFile(join(folder, 'site/articles/boats.md'), 'utf8');
    const src = (await pageOf('articles/boats')).querySelector('video')?.getAttribute('src');
    expect(text).toContain(
      `[قوارب عند الفجر](${new URL(src ?? '', text.match(/https:[^>]*/)?.[0])})`,
    );
  });

  it('publishes the files that it names, and no draft’s', async () => {
    const page = await pageOf('articles/boats');
    const src = page.querySelector('audio')?.getAttribute('src') ?? '';
    expect(await readFile(join(folder, 'site', src))).toEqual(silence());
    const response = await fetch(new URL('/media/', site.url));
    expect(response.status).toBe(404);
    const files = await readFile(join(folder, 'site/.khabar-build.json'), 'utf8');
    expect(files).toContain('media/fisher.');
    expect(files).not.toContain('secret');
  });

  it('may load such files of its own site, and no other page may', async () => {
    const policy = (page: ReturnType<typeof parse>) =>
      page.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content');
    expect(policy(await pageOf('articles/boats'))).toContain("media-src 'self'");
    expect(policy(await pageOf('articles/other'))).not.toContain('media-src');
  });

  it('asks for none of them before a reader does, and then plays them', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    const refused: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => refused.push(message.text()));
    await page.goto(`${site.url}articles/boats/`);
    await page.locator('.foot').scrollIntoViewIfNeeded();
    await page.locator('figure.video img').evaluate((image: HTMLImageElement) => image.decode());
    expect(asked.filter((url) => url.includes('/media/') || !url.startsWith(site.url))).toEqual([]);
    const length = await page.locator('audio').evaluate(async (audio: HTMLAudioElement) => {
      await audio.play();
      return audio.duration;
    });
    expect(length).toBe(1);
    expect(asked.filter((url) => url.includes('/media/fisher.'))).not.toEqual([]);
    expect(refused).toEqual([]);
    await page.close();
  });

  it('has its picture and full addresses in the feed', async () => {
    const feed = await readFile(join(folder, 'site/rss.xml'), 'utf8');
    const text = feed.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
    expect(text).toMatch(/<video src="https:\/\/harbour\.example\/media\/boats\.[^"]+\.webm"/);
    expect(text).toMatch(/poster="https:\/\/harbour\.example\/_astro\/still\.[^"]+\.webp"/);
    expect(text).toMatch(/<track [^>]*src="https:\/\/harbour\.example\/media\/boats-again\./);
  });

  it('is found by its caption, and not by the name of its file', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}search/?q=${encodeURIComponent('سالمين')}`);
    await page.locator('.result mark').first().waitFor();
    await page.getByRole('combobox', { name: 'ابحث في الأخبار' }).fill('webm');
    await page.getByRole('status').filter({ hasText: 'لا نتائج' }).waitFor();
    await page.close();
  });
});

it('a built site is whole', async () => {
  const { code, output } = await run('src/commands/verify.ts', {}, [join(folder, 'site')]);
  expect(output).not.toContain('.html');
  expect(code).toBe(0);
});

describe('digits, months and calendar of the site', () => {
  it('are told to the voice that reads dates in figures', async () => {
    const row = (await pageOf('articles/boats')).querySelector('khabar-actions');
    expect(row?.getAttribute('data-months')).toBe('ar-SY-u-ca-gregory-nu-latn');
    const english = (await pageOf('en/articles/english')).querySelector('khabar-actions');
    expect(english?.getAttribute('data-months')).toBeUndefined();
  });

  it('are those of dates and numbers, but for what editors typed', async () => {
    const page = await pageOf('articles/boats');
    expect(page.querySelector('.byline time')?.text).toBe(
      'الخميس ٦ آذار ٢٠٢٥ – ٦ رمضان ١٤٤٦، الساعة ١٤:٣٠ بتوقيت الرياض',
    );
    expect(page.querySelector('.byline time')?.getAttribute('datetime')).toBe(
      '2025-03-06T14:30:00+03:00',
    );
    expect(page.querySelector('.footnote-ref')?.text).toBe('١');
    expect(page.querySelector('.prose p')?.text).toContain('12 قارباً');
    const archive = await pageOf('archive/2025');
    expect(archive.querySelector('main')?.text).not.toMatch(/[0-9]/);
    const english = await pageOf('en/articles/english');
    expect(english.querySelector('.byline time')?.text).toBe(
      'Thursday 6 March 2025 – 6 Ramadan 1446, 14:30 Riyadh time',
    );
  });

  it('are those of scripts, too', async () => {
    const page = await browser.newPage();
    await page.goto(
      `${site.url}search/?q=${encodeURIComponent('نصّ')}&author=${encodeURIComponent('يوسف النجار')}`,
    );
    await page.locator('.result').first().waitFor();
    expect(await page.locator('.result .byline').innerText()).toContain('٢٠٢٥');
    // Choices are counted after the results have come.
    const year = page.locator('select[name=date] option').filter({ hasText: '(' }).last();
    expect(await year.innerText()).toMatch(/^.٢٠٢٥. \(١\)$/);
    await page.goto(`${site.url}articles/boats/?find=${encodeURIComponent('الحارس')}`);
    await page.locator('khabar-find [role=status]').filter({ hasText: 'موضع' }).waitFor();
    await page.getByRole('textbox', { name: 'ابحث في هذا الخبر' }).fill('المرفأ');
    await page.locator('khabar-find [role=status]').filter({ hasText: /موضع/ }).waitFor();
    expect(await page.locator('khabar-find [role=status]').innerText()).not.toMatch(/[0-9]/);
    await page.close();
  });
});

describe('the authors of a site that has several', () => {
  it('can be chosen among in search', async () => {
    const page = await browser.newPage();
    await page.goto(
      `${site.url}search/?q=${encodeURIComponent('الخبر')}&section=${encodeURIComponent('اقتصاد')}`,
    );
    const list = page.getByLabel('الكاتب');
    await list.waitFor();
    expect(await list.locator('option').allTextContents()).toEqual([
      'كل الكتّاب (٢)',
      '\u2068ليلى الحارثي\u2069 (١)',
      '\u2068يوسف النجار\u2069 (١)',
    ]);
    await list.selectOption('يوسف النجار');
    await page.getByRole('status').filter({ hasText: 'بقلم' }).waitFor();
    expect(new URL(page.url()).searchParams.get('author')).toBe('يوسف النجار');
    expect(await page.locator('.result h2').allTextContents()).toEqual(['خبر آخر']);
    await page.close();
  });
});

it('an article shows the way to it, as its data has it', async () => {
  const page = await pageOf('articles/other');
  const shown = page.querySelectorAll('.article-head .breadcrumbs a').map((link) => link.text);
  expect(shown).toEqual(['الرئيسية', 'اقتصاد']);
  const { mainEntityOfPage } = JSON.parse(
    page.querySelector('script[type="application/ld+json"]')?.text ?? '',
  );
  const told: { name: string }[] = mainEntityOfPage.breadcrumb.itemListElement;
  expect(told.map(({ name }) => name)).toEqual([...shown, 'خبر آخر']);
});

it('files that are wrong are told with their lines, and what to write', async () => {
  const content = join(folder, 'content');
  const text = [
    ':::فيديو\n[أ](nothing.mp4)\nصورة: nothing.jpg\n:::',
    ':::فيديو\n[ب](harbour.avi)\nصورة: still.png\n:::',
    ':::فيديو\n[ج](boats.webm)\nصورة: still.png\nترجمة: boats.srt\n:::',
    ':::فيديو\n[د](BOATS.webm)\nصورة: still.png\n:::',
    ':::صوت\n[هـ](fisher.mp3)\n:::',
  ].join('\n\n');
  await writeFile(join(content, 'articles/fisher.mp3'), 'not sound');
  await writeFile(join(content, 'articles/wrong.md'), article('خطأ', 'author: ليلى', text));
  const { code, output } = await run('src/commands/check.ts', { CONTENT_DIR: content });
  expect(code).toBe(1);
  for (const said of [
    /wrong\.md:9:[^:]*لا يوجد ملف بهذا الاسم: nothing\.mp4/,
    /wrong\.md:10:[^:]*لا توجد صورة بهذا الاسم: nothing\.jpg/,
    /wrong\.md:14:[^:]*harbour\.avi ليس فيديو/,
    /wrong\.md:21:[^:]*boats\.srt ليس ترجمة/,
    /wrong\.md:25:[^:]*لا يوجد ملف بهذا الاسم: BOATS\.webm/,
    /wrong\.md:30:[^:]*fisher\.mp3 ليس صوتاً/,
  ])
    expect(output).toMatch(said);
});
