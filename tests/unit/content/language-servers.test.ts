import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languageServerFiles } from '../../../src/content/language-server-files.ts';
import { type LanguageServer, startLanguageServer } from '../../setup/language-server.ts';

const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));

let workspace: string;
let server: LanguageServer;

beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'khabar-editor-'));
});

afterAll(() => rmSync(workspace, { recursive: true, force: true }));

describe("Astro's language server, in an article", () => {
  const article = () => join(workspace, 'content/articles/خبر-البحر.md');

  beforeAll(async () => {
    const told = languageServerFiles({ articles: [article()], pages: [], tags: [], authors: [] });
    const folder = join(workspace, '.astro/collections');
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of told) writeFileSync(join(folder, name), text);
    server = await startLanguageServer(
      'node_modules/@astrojs/language-server/bin/nodeServer.js',
      workspace,
      {
        initialize: {
          contentIntellisense: settings['astro.content-intellisense'],
          typescript: { tsdk: resolve('node_modules/typescript/lib') },
        },
      },
    );
  });

  afterAll(() => server.stop());

  it('underlines what a build refuses, and nothing that it takes', async () => {
    const head = [
      'title: 1984',
      'pubDate: 2025-03-01',
      'pubdate: 2025-03-01',
      'genre: rant',
      'draft: نعم',
    ];
    expect(
      await server.underlined(article(), `---\n${head.join('\n')}\nse\n---\n\nنص.\n`),
    ).toMatchObject([
      [3, expect.stringContaining('pubdate')],
      [4, expect.stringContaining('"opinion"')],
      [5, expect.stringContaining('boolean')],
      [6, expect.any(String)],
    ]);
  });

  it('offers the fields that are not there yet', async () => {
    const offered = await server.offered(article(), 6, 2);
    expect(offered).toEqual(expect.arrayContaining(['section', 'series', 'description', 'image']));
    expect(offered).not.toContain('title');
  });
});

describe('the language server of YAML, in the settings', () => {
  const site = () => join(workspace, 'content/site.yaml');

  beforeAll(async () => {
    const schemas = Object.entries<readonly string[]>(settings['yaml.schemas']).map(
      ([file, of]) => [pathToFileURL(resolve(file)).href, of],
    );
    server = await startLanguageServer(
      'node_modules/yaml-language-server/bin/yaml-language-server',
      workspace,
      { settings: { yaml: { schemas: Object.fromEntries(schemas), validate: true } } },
    );
  });

  afterAll(() => server.stop());

  it('underlines a field that there is not and a value that may not be', async () => {
    const lines = ['naem: خبر', 'digits: roman', 'front:', '  beside: 3'];
    const own = readFileSync('content/site.yaml', 'utf8').trimEnd();
    const first = own.split('\n').length;
    expect(await server.underlined(site(), `${own}\n${lines.join('\n')}\n`)).toEqual([
      [first, expect.stringContaining('naem')],
      [first + 1, expect.stringContaining('"arab"')],
    ]);
  });
});
