import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import {
  addFrench,
  copyProject,
  edit,
  FRENCH_ENTRY,
  FRENCH_WORDS,
  frenchFile,
} from '../../setup/french.ts';

// A copy of the sources in which the interface speaks French, too.
const project = mkdtempSync(join(tmpdir(), 'khabar-french-'));
afterAll(() => rmSync(project, { recursive: true }));
copyProject(project);
const source = (path: string) => join(project, 'src', path);

/** What the compiler says of these files and of what they import. */
function complaints(...paths: readonly string[]): readonly string[] {
  const program = ts.createProgram(paths.map(source), {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.esnext.d.ts'],
    types: ['node', 'vite/client'],
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** What an editor is told by a check of the copy. */
const check = () =>
  spawnSync(process.execPath, ['src/commands/check.ts'], {
    cwd: project,
    env: { ...process.env, CONTENT_DIR: resolve('tests/one-article') },
    encoding: 'utf8',
  });

describe('a third language of the interface', () => {
  it('is named where it is registered without its words', () => {
    edit(project, 'strings/languages.ts', '\n} as const satisfies', FRENCH_ENTRY);
    const { status, stderr } = check();
    edit(project, 'strings/languages.ts', FRENCH_ENTRY, '\n} as const satisfies');
    const line =
      1 +
      readFileSync(source('strings/languages.ts'), 'utf8')
        .split('\n')
        .indexOf('} as const satisfies Readonly<Record<string, LanguageFacts>>;');
    expect([status, stderr.trim().split('\n')]).toEqual([
      1,
      [
        `src/strings/languages.ts:${line}:`,
        expect.stringMatching(/اللغة fr مسجّلة هنا ولا كلمات لها.*src\/strings\/words\/fr\.ts/),
        expect.stringMatching(/language fr is registered here.*src\/strings\/words\/fr\.ts/),
      ],
    ]);
  });

  it('is an entry and a file, in which the compiler and a check miss each word', () => {
    addFrench(project);
    writeFileSync(frenchFile(project), FRENCH_WORDS.replace('...english,', ''));
    expect(complaints('strings/words/fr.ts')).toEqual([
      expect.stringContaining('missing the following properties'),
    ]);
    writeFileSync(
      frenchFile(project),
      FRENCH_WORDS.replace('...english,', '...english, home: 1, search: undefined,').replace(
        / {2}(?:home|search): '.*\n/g,
        '',
      ),
    );
    const { status, stderr } = check();
    expect([status, stderr.trim().split('\n')]).toEqual([
      1,
      [
        'src/strings/words/fr.ts:1:',
        expect.stringContaining('ناقصة (2): home، search.'),
        expect.stringContaining('missing (2): home, search.'),
      ],
    ]);

    writeFileSync(frenchFile(project), FRENCH_WORDS);
    expect(
      complaints(
        'strings/strings-in.ts',
        'strings/words/fr.ts',
        'strings/localized.ts',
        'dates/format-date.ts',
      ),
    ).toEqual([]);
  });

  it('is known to an import', async () => {
    const load = (path: string) => import(/* @vite-ignore */ source(path));
    const { readMarkdown } = await load('import/markdown/read-markdown.ts');
    const { languageIn } = await load('import/exports/feed.ts');
    const { likelyLanguage } = await load('import/likely-language.ts');
    const { shownPicture } = await load('import/picture-markdown.ts');

    const langOf = (path: string) => readMarkdown('Un texte.', path, []).found.lang;
    expect(['/b/histoire.fr.md', '/b/content/fr/histoire.md', '/b/vol.de.md'].map(langOf)).toEqual([
      'fr',
      'fr',
      undefined,
    ]);
    expect(languageIn('', 'de', 'fr-CA', 'en')).toBe('fr-CA');
    expect(likelyLanguage('fr', '<p lang="ar">نصّ عربي.</p>')).toBeUndefined();
    expect(likelyLanguage('fr', '<p>Un texte.</p>')).toBe('fr');
    expect(shownPicture({ src: 'a.jpg', alt: '' }, 'a.jpg', 'fr')).toMatch(
      /^!\[[ -~]+\]\(a\.jpg\)$/,
    );
  });

  it('is in schemas, site settings, dates and reading times without another line', async () => {
    const load = (path: string) => import(/* @vite-ignore */ source(path));
    const { articleSchema } = await load('content/schemas/article-schema.ts');
    const { pageSchema } = await load('content/schemas/page-schema.ts');
    const { readSite } = await load('content/settings/site.ts');
    const { longDate } = await load('dates/format-date.ts');
    const { readingMinutes } = await load('content/rendered-metadata.ts');
    const { newsArticle } = await load('metadata/news-article.ts');
    const { localized } = await load('strings/localized.ts');

    const settings = join(project, 'site.yaml');
    const names = 'name: ن\nnameEn: N\ndescription: د\ndescriptionEn: D\nurl: https://n.example/\n';
    const sections = 'sections:\n  - { name: علوم, nameEn: Science, nameFr: Sciences }\n';
    writeFileSync(settings, names + sections);
    expect(localized(readSite(settings), 'name', 'fr')).toBe('ن');
    writeFileSync(settings, `${names}nameFr: Nouvelles\ndescriptionFr: Une phrase\n${sections}`);
    const site = readSite(settings);

    const written = {
      title: 'Titre',
      pubDate: '2024-11-12 14:30',
      lang: 'fr',
      section: 'Sciences',
    };
    const data = articleSchema(site).parse(written);
    expect(data).toMatchObject({ lang: 'fr', section: { name: 'علوم' } });
    expect(pageSchema.parse({ title: 'À propos', lang: 'fr' }).lang).toBe('fr');
    expect(longDate(data.pubDate, 'fr', 'UTC')).toBe('mardi 12 novembre 2024 à 14:30');
    const rendered = { metadata: { wordCount: 1950 } };
    expect(readingMinutes({ data: { lang: 'fr' }, rendered })).toBe(10);
    expect(newsArticle({ data }, 'https://n.example/articles/x/', site)).toMatchObject({
      inLanguage: 'fr',
      publisher: { name: 'Nouvelles' },
    });
  });
});
