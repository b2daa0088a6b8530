import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import { addFrench, copyProject, edit, FRENCH_ENTRY, FRENCH_WORDS } from '../../setup/french.ts';

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
    types: [],
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('a third language of the interface', () => {
  it('is asked for by the compiler until its words are all there', () => {
    expect(complaints('strings/strings-in.ts')).toEqual([]);

    edit(project, 'strings/languages.ts', '\n} as const satisfies', FRENCH_ENTRY);
    expect(complaints('strings/strings-in.ts')).toEqual([
      expect.stringContaining("Property 'fr' is missing"),
    ]);
    edit(project, 'strings/languages.ts', FRENCH_ENTRY, '\n} as const satisfies');

    addFrench(project);
    writeFileSync(source('strings/fr.ts'), FRENCH_WORDS.replace('...en,', ''));
    expect(complaints('strings/strings-in.ts')).toEqual([
      expect.stringContaining('missing the following properties'),
    ]);

    writeFileSync(source('strings/fr.ts'), FRENCH_WORDS);
    expect(
      complaints('strings/strings-in.ts', 'strings/localized.ts', 'dates/format-date.ts'),
    ).toEqual([]);
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
