import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { useBrowser } from '../setup/browser.ts';
import { environment, temporaryFolder } from '../setup/build.ts';

const browser = useBrowser();
let content: string;
let url: string;
let stop: () => Promise<unknown>;

beforeAll(async () => {
  content = await temporaryFolder('dev');
  await cp('tests/newsroom', content, { recursive: true });
  const child = spawn(process.execPath, ['src/commands/dev.ts', '--port', '0'], {
    env: environment({ CONTENT_DIR: content }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  stop = async () => {
    const ended = once(child, 'close');
    child.kill();
    await ended;
  };
  url = await new Promise((resolve, reject) => {
    child.on('close', () => reject(new Error('the dev server ended')));
    child.stdout.on('data', (chunk) => {
      const address = /http:\S+/.exec(String(chunk))?.[0];
      if (address) resolve(address);
    });
  });
});

afterAll(async () => {
  await stop();
  await rm(content, { recursive: true, force: true });
});

it('searches what is being edited', async () => {
  const page = await browser.newPage();
  const found = async (query: string, count: string) => {
    await page.goto(`${url}search/?q=${query}`);
    await page.getByRole('status').filter({ hasText: count }).waitFor();
  };
  await found('الصيادون', 'نتيجة واحدة');

  const file = join(content, 'articles/telescope.md');
  await found('زعفران', 'لا نتائج');
  await writeFile(file, `${await readFile(file, 'utf8')}\nوفي الحقل زعفران.\n`);
  await page.goto(`${url}articles/telescope/`);
  await page.reload();
  await page.getByText('وفي الحقل زعفران').waitFor();
  await found('زعفران', 'نتيجة واحدة');
});

it('lays each direction out by its own stylesheet', async () => {
  const page = await browser.newPage();
  const side = async (path: string) => {
    await page.goto(url + path);
    return page
      .locator('.contents li')
      .first()
      .evaluate((item) => getComputedStyle(item, '::before').left);
  };
  const arabic = await side('articles/moon-harbour/');
  const english = await side('articles/summit/');
  expect(Number.parseFloat(arabic)).toBeGreaterThan(Number.parseFloat(english));
});
