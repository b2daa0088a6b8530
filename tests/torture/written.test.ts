import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFolders } from '../../src/content/check-content.ts';
import { linksAmong } from '../../src/content/links/links-among.ts';
import { markdownFiles } from '../../src/content/markdown-files.ts';
import { markdownFolders } from '../../src/content/markdown-folder.ts';
import { knownSite } from '../../src/content/settings/site.ts';
import { sideBySide } from '../../src/content/side-by-side.ts';
import { ContentProblems, formatProblems, type Problem } from '../../src/diagnostics/problem.ts';
import { buildContext, emptyStore, storedAndRead } from '../setup/astro-store.ts';
import { expectTold } from './told.ts';
import { FIELDS } from './written-fields.ts';
import { TEXTS } from './written-texts.ts';

let place: string;
let folder: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'khabar-torture-'));
  folder = join(place, 'articles');
  mkdirSync(folder);
});
afterEach(() => rmSync(place, { recursive: true }));

const HEAD = 'title: خبر\npubDate: 2025-01-01';

/** Writes articles, and gives what a check says of each. */
async function checked(articles: readonly string[]): Promise<readonly (readonly Problem[])[]> {
  const files = articles.map((article, index) => {
    const file = join(folder, `a-${index}.md`);
    writeFileSync(file, article);
    return file;
  });
  const folders = markdownFolders(knownSite());
  const kind = { ...folders.articles, folder };
  const links = () => linksAmong({ ...folders, articles: kind }, knownSite());
  const problems = await checkFolders([kind], links());
  await expectBuildToSay(problems, (version) =>
    markdownFiles(kind, version, sideBySide(1, links())),
  );
  return files.map((file) => problems.filter((problem) => problem.file === file));
}

/** A build reads the same files, and once more with what the first has kept. */
async function expectBuildToSay(
  problems: readonly Problem[],
  loader: (version: string) => ReturnType<typeof markdownFiles>,
): Promise<void> {
  const store = emptyStore();
  const said: string[] = [];
  for (const kept of [store, undefined]) {
    const { context, warned } = buildContext(kept ?? (await storedAndRead(store)));
    const errors = await loader('')
      .load(context)
      .then(
        () => [],
        (error: unknown) => {
          if (error instanceof ContentProblems) return [error.message];
          throw error;
        },
      );
    said.push([...warned.map((words) => words.trim()), ...errors].join('\n\n'));
  }
  const of = (severity: Problem['severity']) =>
    formatProblems(problems.filter((problem) => problem.severity === severity));
  const expected = [of('advice'), of('error')].filter(Boolean).join('\n\n');
  expect(said).toEqual([expected, expected]);
}

const worst = (problems: readonly Problem[]) =>
  problems.some(({ severity }) => severity === 'error')
    ? 'error'
    : problems.length > 0
      ? 'advice'
      : 'nothing';

describe('an article that means harm', () => {
  it.each(Object.entries(TEXTS))(
    'is told %s, by a check and a build alike',
    async (told, texts) => {
      const articles = texts.map((text) => `---\n${HEAD}\n---\n\nفقرة.\n\n${text}\n`);
      const problems = await checked(articles);
      for (const [index, found] of problems.entries()) expectTold(found, articles[index] ?? '');
      const others = problems.flatMap((found, index) =>
        worst(found) === told
          ? []
          : [`${texts[index]?.slice(0, 80)}: ${worst(found)} ${found[0]?.en ?? ''}`],
      );
      expect(others).toEqual([]);
    },
  );
});

describe('fields that mean harm', () => {
  it.each(Object.entries(FIELDS))('are %s, by a check and a build alike', async (told, fields) => {
    const articles = fields.map((field) => `---\n${HEAD}\n${field}\n---\n\nفقرة.\n`);
    const problems = await checked(articles);
    for (const [index, found] of problems.entries()) expectTold(found, articles[index] ?? '');
    const others = problems.flatMap((found, index) =>
      (worst(found) === 'error') === (told === 'refused')
        ? []
        : [`${fields[index]?.slice(0, 80)}: ${worst(found)} ${found[0]?.en ?? ''}`],
    );
    expect(others).toEqual([]);
  });
});
