import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleExists } from '../diagnostics/messages/import.ts';
import { Refusal } from '../diagnostics/refusal.ts';
import { slugKey } from '../text/slug.ts';

/** How the name begins under which an article is written before it is whole. */
const UNFINISHED = '.import-';

/** What was not finished in an hour was killed. */
const HOUR = 3_600_000;

/**
 * Saves a new article, whole or not at all.
 *
 * @returns the path of `<folder>/<slug>.md`; a number is added to the slug when another process takes
 *   it at the same moment
 * @throws {@link Refusal} when an article with that address is there, even in another spelling
 */
export async function saveNewArticle(
  folder: string,
  slug: string,
  markdown: string,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const names = await readdir(folder);
  await sweep(folder, names);
  const slugs = names
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length));
  const namesake = slugs.find((other) => slugKey(other) === slugKey(slug));
  if (namesake !== undefined) {
    throw new Refusal(articleExists(join(folder, `${namesake}.md`), freeSlug(slug, slugs)));
  }
  return createArticle(folder, slug, markdown, slugs);
}

/**
 * Writes an article under another name, and gives the finished file its own: a link takes no name that
 * is taken, where a rename replaces what another process has just put there.
 *
 * @param slugs those that were there when last looked
 */
export async function createArticle(
  folder: string,
  slug: string,
  markdown: string,
  slugs: readonly string[],
): Promise<string> {
  const unfinished = join(folder, `${UNFINISHED}${randomUUID()}`);
  const taken = [...slugs];
  try {
    await writeFile(unfinished, markdown, { flag: 'wx', flush: true });
    for (let free = slug; ; free = freeSlug(slug, taken)) {
      const target = join(folder, `${free}.md`);
      if (await isCreated(unfinished, target, markdown)) return target;
      taken.push(free);
    }
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** Gives a finished file a name, unless it is taken. */
async function isCreated(finished: string, target: string, markdown: string): Promise<boolean> {
  try {
    await link(finished, target);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (!WITHOUT_LINKS.has(codeOf(error))) throw error;
  }
  try {
    await writeFile(target, markdown, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    await rm(target, { force: true });
    throw error;
  }
}

/** What disks say that have no links, such as memory cards and some of networks. */
const WITHOUT_LINKS = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL', 'EMLINK']);

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Removes what imports left that were killed. */
async function sweep(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names.filter((other) => other.startsWith(UNFINISHED))) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (Date.now() - mtimeMs > HOUR) await rm(path, { force: true });
  }
}

/** The slug with the first number that no other article has. */
function freeSlug(slug: string, slugs: readonly string[]): string {
  const taken = new Set(slugs.map(slugKey));
  let count = 2;
  while (taken.has(slugKey(`${slug}-${count}`))) count += 1;
  return `${slug}-${count}`;
}
