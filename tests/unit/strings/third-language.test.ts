import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';

// A copy of the sources in which the interface speaks French, too.
const project = mkdtempSync(join(tmpdir(), 'khabar-french-'));
afterAll(() => rmSync(project, { recursive: true }));
cpSync('src', join(project, 'src'), { recursive: true });
symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
const source = (path: string) => join(project, 'src', path);

const ENTRY = `
  fr: {
    direction: 'ltr',
    ogLocale: 'fr_FR',
    siteSuffix: 'Fr',
    dates: { locale: 'fr-FR', beforeTime: ' à ' },
    wordsAMinute: 195,
    alwaysDrawn: 'Infos 1',
    hasTashkeel: false,
    arabicAdvice: false,
  },
} as const satisfies`;

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(source(path), 'utf8');
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  writeFileSync(source(path), text.replace(from, to));
}

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

    edit('strings/languages.ts', '\n} as const satisfies', ENTRY);
    expect(complaints('strings/strings-in.ts')).toEqual([
      expect.stringContaining("Property 'fr' is missing"),
    ]);

    const english = readFileSync(source('strings/en.ts'), 'utf8');
    const french = english.replace('export const en', 'export const fr').replace("'en'", "'fr'");
    writeFileSync(source('strings/fr.ts'), french.replace(/\n {2}savedNow: .*/, ''));
    edit('strings/strings-in.ts', '{ ar, en }', '{ ar, en, fr }');
    edit(
      'strings/strings-in.ts',
      "from './en.ts';",
      "from './en.ts';\nimport { fr } from './fr.ts';",
    );
    expect(complaints('strings/strings-in.ts')).toEqual([
      expect.stringContaining("Property 'savedNow' is missing"),
    ]);

    writeFileSync(source('strings/fr.ts'), french);
    expect(
      complaints('strings/strings-in.ts', 'strings/localized.ts', 'dates/format-date.ts'),
    ).toEqual([]);
  });

  it('is in schemas, site settings, dates and reading times without another line', async () => {
    const load = (path: string) => import(/* @vite-ignore */ source(path));
    const { articleSchema } = await load('content/article-schema.ts');
    const { pageSchema } = await load('content/page-schema.ts');
    const { readSite } = await load('content/site.ts');
    const { longDate } = await load('dates/format-date.ts');
    const { readingMinutes } = await load('content/rendered-metadata.ts');
    const { newsArticle } = await load('metadata/news-article.ts');

    const settings = join(project, 'site.yaml');
    const names = 'name: ن\nnameEn: N\ndescription: د\ndescriptionEn: D\nurl: https://n.example/\n';
    const sections = 'sections:\n  - { name: علوم, nameEn: Science, nameFr: Sciences }\n';
    writeFileSync(settings, names + sections);
    expect(() => readSite(settings)).toThrow(/nameFr/);
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
