import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { slugKey } from '../content/slug.ts';
import { Refusal } from './refusal.ts';

/**
 * Saves a new article, whole or not at all: it is written under another name and then renamed.
 *
 * @returns the path of `<folder>/<slug>.md`
 * @throws {@link Refusal} when an article with that address is there, even in another spelling
 */
export async function saveNewArticle(
  folder: string,
  slug: string,
  markdown: string,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const slugs = (await readdir(folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length));
  const namesake = slugs.find((other) => slugKey(other) === slugKey(slug));
  if (namesake !== undefined) throw exists(join(folder, `${namesake}.md`), freeSlug(slug, slugs));
  const target = join(folder, `${slug}.md`);
  const unfinished = join(folder, `.import-${process.pid}`);
  try {
    await writeFile(unfinished, markdown, { flag: 'wx' });
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return target;
}

/** The slug with the first number that no other article has. */
function freeSlug(slug: string, slugs: readonly string[]): string {
  const taken = new Set(slugs.map(slugKey));
  let count = 2;
  while (taken.has(slugKey(`${slug}-${count}`))) count += 1;
  return `${slug}-${count}`;
}

function exists(path: string, free: string): Refusal {
  return new Refusal(
    `يوجد خبر صفحته بهذا الاسم: ${path}. احذفه إن كان هو نفسه، أو سمِّ الجديد باسم آخر: --slug ${free}.`,
    `There is an article with this address: ${path}. Remove it if it is the same one, or name the new one differently: --slug ${free}.`,
  );
}
