/**
 * `npm run bench:build -- --articles 10000`: what it takes to build an archive, and to build it again when
 * one article has changed, beside the same articles built the plain way: Astro, one layout, stock Pagefind.
 *
 * `--corpus FILE` takes real text (`{id, title, body}` a line, `.gz` too) in the place of a small text
 * of our own; `--steps cold,edited` builds these alone; `--json` prints one JSON object last.
 */
import { copyFile, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { given, readOptions, wholeNumber } from '../../src/commands/arguments.ts';
import { StagingArea } from '../../src/publishing/staging.ts';
import { Archive } from './archive.ts';
import { type Cost, costOf } from './process-tree.ts';
import { snapshotOf, type Written, writtenBetween } from './written.ts';

const { articles, corpus, steps, isJson } = given((args) => {
  const { options, switches } = readOptions(args, ['articles', 'corpus', 'steps'], ['json']);
  const articles = wholeNumber('articles', options.articles ?? '1000');
  return { ...options, articles, isJson: switches.has('json') };
});

const folder = await mkdtemp(join(tmpdir(), 'khabar-bench-'));
process.env.CONTENT_DIR = join(folder, 'content');
// Only now, because it reads at once which content is meant, and so where the cache is.
const { CACHE, CONTENT, STAGING } = await import('../../src/folders.ts');
const archive = new Archive(CONTENT, articles, corpus);
const old = Math.floor(archive.articles / 2);
const plain = join(await new StagingArea(STAGING).openFolder(), 'plain');

const copy = join(folder, 'project');
const PROJECT_FILES = ['astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'];

/** A build of an archive: what is done before, and the clock, as seconds after the last article. */
interface Step {
  readonly name: string;
  readonly change?: () => Promise<void>;
  readonly later?: number;
  readonly isPlain?: boolean;
}

const DAY = 24 * 3600;
const STEPS: readonly Step[] = [
  { name: 'plain cold', isPlain: true },
  { name: 'cold' },
  { name: 'nothing' },
  { name: 'edited', change: () => archive.put(old, 'جملة أضيفت بعد النشر.') },
  { name: 'deleted', change: () => archive.remove(old + 1) },
  // The last article is there from the beginning, and comes in its time.
  { name: 'come', later: DAY },
  { name: 'added', change: () => archive.put(archive.articles + 1), later: DAY },
  { name: 'withdrawn', change: () => archive.withdraw(old + 2), later: DAY },
  { name: 'setting changed', change: () => archive.changeSetting(), later: DAY },
  { name: 'breaking line', change: () => archive.setBreaking(), later: DAY },
  { name: 'component changed', change: () => changeComponent('Foot', '<footer'), later: DAY },
  {
    name: 'front page’s component',
    change: () => changeComponent('LatestList', '<ul'),
    later: DAY,
  },
  { name: 'plain again', isPlain: true },
];

const wanted = steps?.split(',');
const figures: Record<string, Cost & Written> = {};
try {
  await archive.write();
  await copyProject();
  await preparePlain();
  for (const step of STEPS.filter(({ name }) => wanted?.includes(name) ?? true)) {
    await step.change?.();
    figures[step.name] = await build(step);
    console.error(step.name, figures[step.name]);
  }
} finally {
  for (const made of [folder, CACHE, join(plain, '..')])
    await rm(made, { recursive: true, force: true });
}
print();

async function build({ isPlain, later = 0 }: Step): Promise<Cost & Written> {
  const site = isPlain ? join(plain, 'dist') : join(folder, 'site');
  const before = await snapshotOf(site);
  const cost = isPlain
    ? await costOf(['bench/build/plain/build.ts', plain], {
        PLAIN_ARTICLES: join(CONTENT, 'articles'),
      })
    : await costOf(
        ['src/commands/build.ts'],
        {
          CONTENT_DIR: CONTENT,
          OUT_DIR: site,
          SITE_URL: '',
          BASE_PATH: '',
          SOURCE_DATE_EPOCH: String(Math.floor(archive.now / 1000) + later),
        },
        copy,
      );
  return { ...cost, ...writtenBetween(before, await snapshotOf(site)) };
}

/** A copy of the project builds, of which components can be changed. */
async function copyProject(): Promise<void> {
  for (const name of ['src', 'public', 'content', ...PROJECT_FILES])
    await cp(name, join(copy, name), { recursive: true });
  await symlink(resolve('node_modules'), join(copy, 'node_modules'));
}

/** Gives what begins so in a component another attribute. */
async function changeComponent(name: string, tag: string): Promise<void> {
  const file = join(copy, `src/components/${name}.astro`);
  const text = await readFile(file, 'utf8');
  if (!text.includes(tag)) throw new Error(`${file} has no ${tag}`);
  await writeFile(file, text.replace(tag, `${tag} data-other`));
}

/** In the project, from where its packages are found. */
async function preparePlain(): Promise<void> {
  await mkdir(join(plain, 'src/pages/articles'), { recursive: true });
  await copyFile('bench/build/plain/content.config.ts', join(plain, 'src/content.config.ts'));
  await copyFile('bench/build/plain/article.astro', join(plain, 'src/pages/articles/[slug].astro'));
}

function print(): void {
  const pair = figures['plain cold'];
  const share = (own?: number, of?: number) => (own && of ? (own / of).toFixed(2) : '–');
  const rows = Object.entries(figures).map(([name, figure]) => [
    name,
    {
      seconds: figure.seconds.toFixed(1),
      '× plain': share(figure.seconds, pair?.seconds),
      CPU: figure.cpu?.toFixed(1) ?? '–',
      '× plain CPU': share(figure.cpu, pair?.cpu),
      MB: figure.memory?.toFixed(0) ?? '–',
      '× plain MB': share(figure.memory, pair?.memory),
      pages: figure.pages,
      files: figure.files,
      'files written': figure.files_written,
      'kB written': Math.round(figure.bytes_written / 1000),
    },
  ]);
  console.log(
    `${archive.articles} articles, load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}`,
  );
  console.table(Object.fromEntries(rows));
  if (isJson) console.log(JSON.stringify({ articles: archive.articles, ...figures }));
}
