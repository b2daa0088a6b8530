import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFiles } from '../../../src/import/import-files.ts';
import { folder, put, request, useImportFolder } from './import-folder.ts';

useImportFolder();

/** The old addresses that the only article of a site's folder has. */
async function addressesOf(files: Readonly<Record<string, string>>): Promise<string | undefined> {
  for (const [name, text] of Object.entries(files)) put(`site/${name}`, text);
  const outcomes = await importFiles([join(folder, 'from/site')], request({ details: {} }));
  const [path, ...others] = outcomes.flatMap((outcome) =>
    'path' in outcome ? [outcome.path] : [],
  );
  expect(others).toEqual([]);
  return /^redirectFrom: (.*)$/m.exec(readFileSync(path ?? '', 'utf8'))?.[1];
}

const post = (fields = '') => `---\ntitle: قوارب\n${fields}---\nنصّ.\n`;

describe('the address that Jekyll made', () => {
  const NAME = '_posts/2024-01-02-boats.md';

  it.each([
    ['of its day, if nothing is said', '', '', '[/2024/01/02/boats.html]'],
    ['of its categories', '', 'categories: Sea Boats\n', '[/sea/boats/2024/01/02/boats.html]'],
    ['by a name', 'permalink: pretty\n', '', '[/2024/01/02/boats/]'],
    ['by a pattern', 'permalink: /:year/:title/\n', '', '[/2024/boats/]'],
    ['as the post says', 'permalink: pretty\n', 'permalink: /sea/boats/\n', '[/sea/boats/]'],
    [
      'beside older ones',
      'permalink: pretty\n',
      'redirect_from: /b/\n',
      '[/b/, /2024/01/02/boats/]',
    ],
    ['by a name that is none', 'permalink: constructor\n', '', undefined],
    ['by what is not known here', 'permalink: /:hour/:title/\n', '', undefined],
    ['in settings that cannot be read', 'permalink: [\n', '', '[/2024/01/02/boats.html]'],
  ])('%s', async (_what, config, fields, address) => {
    expect(await addressesOf({ '_config.yml': config, [NAME]: post(fields) })).toBe(address);
  });
});

describe('the address that Hugo made', () => {
  const DAY = 'date: 2024-01-02\n';

  it.each([
    ['of its folders', '', 'posts/Boats.md', DAY, '[/posts/boats/]'],
    ['of a bundle', '', 'posts/sea/boats/index.md', DAY, '[/posts/sea/boats/]'],
    ['of its slug', '', 'posts/boats.md', 'slug: ships\n', '[/posts/ships/]'],
    ['as the post says', '', 'posts/boats.md', 'url: /b/\n', '[/b/]'],
    [
      'by a pattern',
      '[permalinks]\nposts = "/:year/:month/:slug/"\n',
      'posts/boats.md',
      DAY,
      '[/2024/01/boats/]',
    ],
    [
      'by a pattern of pages',
      '[permalinks.page]\nposts = "/:section/:contentbasename/"\n',
      'posts/boats.md',
      DAY,
      '[/posts/boats/]',
    ],
    ['in another language', '', 'posts/boats.en.md', DAY, '[/en/posts/boats/]'],
    ['in a language’s folder', '', 'en/posts/boats.md', DAY, '[/en/posts/boats/]'],
  ])('%s', async (_what, config, name, fields, address) => {
    const main = 'defaultContentLanguage = "ar"\n';
    expect(
      await addressesOf({ 'hugo.toml': main + config, [`content/${name}`]: post(fields) }),
    ).toBe(address);
  });
});

it('the posts of Hexo are found among all that its site has', async () => {
  const hexo = { 'source/about/index.md': post(), 'source/_posts/boats.md': post() };
  expect(await addressesOf({ '_config.yml': '', ...hexo })).toBe(undefined);
});
