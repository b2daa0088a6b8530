import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { useBrowser } from '../setup/browser.ts';
import { environment, run, temporaryFolder } from '../setup/build.ts';

const browser = useBrowser(() => `${dev.url}robots.txt`);
let content: string;
let dev: Dev;

interface Dev {
  readonly url: string;
  /** Does this, and waits until these words have been printed since. */
  saysAfter(deed: () => Promise<unknown>, words: string): Promise<void>;
  stop(): Promise<unknown>;
}

async function startDev(env: Readonly<Record<string, string>>): Promise<Dev> {
  const child = spawn(process.execPath, ['src/commands/dev.ts', '--port', '0'], {
    env: environment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const heard = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
      for (const listener of heard) listener();
    });
  }
  const until = <Found>(look: () => Found | undefined) =>
    new Promise<Found>((resolve, reject) => {
      const listener = () => {
        const found = look();
        if (found !== undefined) resolve(found);
      };
      heard.add(listener);
      child.on('close', () => reject(new Error(`the dev server ended:\n${output}`)));
      listener();
    });
  return {
    url: await until(() => /you write it: (\S+)/.exec(output)?.[1]),
    saysAfter: async (deed, words) => {
      const before = output.length;
      await deed();
      await until(() => output.includes(words, before) || undefined);
    },
    stop: () => {
      const ended = once(child, 'close');
      child.kill();
      return ended;
    },
  };
}

beforeAll(async () => {
  content = await temporaryFolder('dev');
  await cp('tests/newsroom', content, { recursive: true });
  // Below a path, because a server at the root would not notice a base that is missing.
  dev = await startDev({ CONTENT_DIR: content, BASE_PATH: '/khabar/' });
});

afterAll(async () => {
  await dev.stop();
  await rm(content, { recursive: true, force: true });
});

/** A text of the site as it is, which stands again when the test is over: also for a second try. */
async function asItIs(file: string): Promise<string> {
  const text = await readFile(file, 'utf8');
  onTestFinished(() => writeFile(file, text));
  return text;
}

it('searches what is being edited', async () => {
  const page = await browser.newPage();
  const found = async (query: string, count: string) => {
    await page.goto(`${dev.url}search/?q=${query}`);
    await page.getByRole('status').filter({ hasText: count }).waitFor();
  };
  await found('الصيادون', 'نتيجة واحدة');

  const file = join(content, 'articles/telescope.md');
  await found('زعفران', 'لا نتائج');
  await writeFile(file, `${await asItIs(file)}\nوفي الحقل زعفران.\n`);
  const written = async () => {
    // The page may just be reloading itself.
    await page.goto(`${dev.url}articles/telescope/`).catch(() => {});
    return page.getByText('وفي الحقل زعفران').count();
  };
  await expect.poll(written).toBe(1);
  await found('زعفران', 'نتيجة واحدة');
  await page.locator('.result h2 a').click();
  await page.waitForURL('**/khabar/articles/telescope/**');
});

it.each([
  ['unfinished', 'مسودة'],
  ['tomorrow', 'مجدول: الثلاثاء 1 يناير/كانون الثاني 2999'],
])('shows %s to its editor, as %s', async (slug, mark) => {
  const page = await browser.newPage();
  await page.goto(`${dev.url}articles/${slug}/`);
  await page.locator('.byline').getByText(mark, { exact: true }).waitFor();
});

it('marks both where they are listed', async () => {
  const page = await browser.newPage();
  await page.goto(dev.url);
  const among = (title: string) =>
    page.locator('li, article, .block-lead').filter({ hasText: title }).last();
  const titleOf = async (slug: string) => {
    const text = await readFile(join(content, `articles/${slug}.md`), 'utf8');
    return /^title: (.*)$/m.exec(text)?.[1] ?? '';
  };
  await among(await titleOf('unfinished'))
    .getByText('مسودة', { exact: true })
    .waitFor();
  const scheduled = among(await titleOf('tomorrow'))
    .getByText('مجدول:')
    .locator('..');
  expect(await scheduled.textContent()).toMatch(
    /^\s*مجدول:\s+الثلاثاء 1 يناير\/كانون الثاني 2999\s*$/,
  );
});

it('shows what is wrong over the page, until it is mended', async () => {
  const page = await browser.newPage();
  await page.goto(dev.url);
  const errors = page.locator('.content-errors');
  const file = join(content, 'articles/telescope.md');
  const right = await asItIs(file);
  const line = right.split('\n').length + 1;
  await writeFile(file, `${right}\n:::ملاحظة\nنصّ\n`);
  await errors.getByText(`${file}:${line}`, { exact: true }).waitFor();
  await errors.getByText('هذا الصندوق لم يُغلق.').waitFor();
  await errors.getByText('This box is not closed.').waitFor();
  // Whoever comes later is told as well, and can put it away.
  await page.goto(`${dev.url}articles/telescope/`);
  await errors.getByText(`${file}:${line}`, { exact: true }).waitFor();
  await errors.getByRole('button', { name: 'إخفاء' }).click();
  expect(await errors.count()).toBe(0);
  await page.goto(`${dev.url}archive/`);
  await errors.waitFor();
  await writeFile(file, right);
  await errors.waitFor({ state: 'detached' });
});

it('shows that an article was withdrawn, and sends on from an old address', async () => {
  const page = await browser.newPage();
  await page.goto(`${dev.url}articles/comet-cure/`);
  await page.getByRole('heading', { name: 'سُحب هذا الخبر' }).waitFor();
  await page.goto(`${dev.url}news/moon-bay/`, { waitUntil: 'commit' });
  await page.waitForURL('**/khabar/articles/moon-harbour/');
});

it.each([
  ['moon bay.md', '---\ntitle: خبر\npubDate: 2025-01-01\n---\n\nنصّ.\n', 'لا يصلح اسم هذا الملف'],
  ['moon-bay.markdown', 'نصّ', 'لا يُقرأ هذا الملف'],
])('refuses a badly named file that comes in, as at the start: %s', async (name, text, refusal) => {
  const file = join(content, 'articles', name);
  onTestFinished(() => rm(file));
  await dev.saysAfter(() => writeFile(file, text), `${file}:1:\n  ${refusal}`);
});

it('says what is wrong with changed settings, and that they need a new start', async () => {
  const file = join(content, 'site.yaml');
  const right = await asItIs(file);
  const wrong = right.replace(/^url: .*/m, 'url: khabar');
  const page = await browser.newPage();
  await page.goto(dev.url);
  await dev.saysAfter(() => writeFile(file, wrong), 'The field url');
  const error = page.locator('.content-errors').getByText('The field url needs');
  await error.waitFor();
  await dev.saysAfter(() => writeFile(file, right), 'The settings have changed');
  await error.waitFor({ state: 'detached' });
  // Saved again at once: the later state is the one that counts.
  await dev.saysAfter(() => writeFile(file, wrong), 'The field url');
  await dev.saysAfter(() => writeFile(file, right), 'The settings have changed');
});

it('names what is wrong with the settings, and stops', async () => {
  const broken = await temporaryFolder('broken');
  await mkdir(join(broken, 'articles'));
  await writeFile(join(broken, 'site.yaml'), 'name: خبر\nurl: khabar\n');
  const { code, output } = await run('src/commands/dev.ts', { CONTENT_DIR: broken });
  expect(code).toBe(1);
  expect(output).toContain(`${join(broken, 'site.yaml')}:2:\n  يحتاج الحقل url`);
  expect(output).not.toContain('    at ');
  await rm(broken, { recursive: true });
});

it('lays each direction out by its own stylesheet', async () => {
  const page = await browser.newPage();
  const side = async (path: string) => {
    await page.goto(dev.url + path);
    return page
      .locator('.contents li')
      .first()
      .evaluate((item) => getComputedStyle(item, '::before').left);
  };
  const arabic = await side('articles/moon-harbour/');
  const english = await side('en/articles/summit/');
  expect(Number.parseFloat(arabic)).toBeGreaterThan(Number.parseFloat(english));
});
