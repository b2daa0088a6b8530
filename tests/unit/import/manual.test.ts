import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../src/commands/arguments.ts';
import { IMPORT_OPTIONS, IMPORT_SWITCHES } from '../../../src/commands/import-options.ts';
import { importFiles } from '../../../src/import/import-files.ts';
import { docx, wordParagraph, wordRun } from './documents.ts';
import { folder, put, request, useImportFolder } from './import-folder.ts';

useImportFolder();

const MANUAL = 'docs/ar';
const BLOGS = 'tests/import/blogs';

/** What the manual's commands name, and where there is such a thing. */
const NAMED: Readonly<Record<string, string>> = {
  'site.xml': `${BLOGS}/wordpress/site.wordpress.2024.xml`,
  'uploads/': `${BLOGS}/wordpress/uploads`,
  'ghost.json': `${BLOGS}/ghost/notes.ghost.2024.json`,
  'images/': `${BLOGS}/ghost/content/images`,
  'my-hugo/': `${BLOGS}/hugo`,
  'my-jekyll/': `${BLOGS}/jekyll`,
  'feed.xml': 'tests/import/documents/feed-rss/given/feed.xml',
  'رسالة.txt': 'tests/import/documents/text-mail/given/رسالة.txt',
};

const commands = readdirSync(MANUAL).flatMap((page) =>
  Array.from(
    readFileSync(join(MANUAL, page), 'utf8').matchAll(/^```sh\n([\s\S]*?)^```$/gm),
    ([, block = '']) => block.trim().split('\n'),
  ).flatMap((lines) =>
    lines.flatMap((line) => {
      const [, args] = /^npm run import -- (.+)$/.exec(line) ?? [];
      return args === undefined ? [] : [[page, args] as const];
    }),
  ),
);

describe('the manual’s commands of import', () => {
  it.each(commands)('%s: %s', async (_page, typed) => {
    put('خبر.docx', docx(wordParagraph(wordRun('يفتح المرفأ في الربيع.'))));
    for (const [name, place] of Object.entries(NAMED))
      cpSync(place, join(folder, 'from', name), { recursive: true });
    const args = typed.match(/"[^"]*"|\S+/g)?.map((word) => word.replaceAll('"', '')) ?? [];
    const { options, positionals, switches } = readArguments(args, IMPORT_OPTIONS, IMPORT_SWITCHES);
    const { media, slug, encoding, ...details } = options;
    const outcomes = await importFiles(
      positionals.map((name) => join(folder, 'from', name)),
      request({
        ...{ details, slug, encoding, dryRun: switches.has('dry-run') },
        media: media && join(folder, 'from', media),
      }),
    );
    expect(outcomes.filter((outcome) => 'refused' in outcome)).toEqual([]);
    expect(outcomes.some((outcome) => 'article' in outcome)).toBe(true);
  });

  it('are there on each page', () => {
    const pages = readdirSync(MANUAL).filter((page) => /^(?:from-|importing)/.test(page));
    expect(new Set(commands.map(([page]) => page))).toEqual(new Set(pages));
  });
});
