import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createBuilder, type Plugin } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PROJECT } from '../../../src/folders.ts';
import { PageCode, withoutFolder } from '../../../src/integrations/page-code.ts';

const PAGE = 'virtual:astro:page:';
const SCRIPT = '?astro&type=script&index=0&lang.ts';

/**
 * What Astro's bundle is to the plug-in: a runtime that leads to all pages, content that is marked, and scripts
 * that go by their component's name.
 */
const astros: Plugin = {
  name: 'astros',
  resolveId(id) {
    if (id.startsWith(PAGE)) return `\0${id}`;
    if (id.endsWith(SCRIPT)) return id;
    return id === 'content' ? { id: '\0content', meta: { astroIncremental: {} } } : undefined;
  },
  load(id) {
    if (id.startsWith(`\0${PAGE}`))
      return `export * from ${JSON.stringify(join(root, id.slice(PAGE.length + 1)))}`;
    if (id.endsWith(SCRIPT)) return `import ${JSON.stringify(join(root, 'script.js'))}`;
    return id === '\0content' ? `export default ${JSON.stringify(content)}` : undefined;
  },
};

let root: string;
let content: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'khabar-page-code-')));
  content = 'an article';
  write('entry.js', `import './all.js'; import('${PAGE}a.js'); import('${PAGE}b.js');`);
  write('all.js', `console.log('all')`);
  write(
    'a.js',
    `import word from './part.js'; import data from 'content'; export default [word, data]`,
  );
  write('part.js', `export default 'part'`);
  write('b.js', `import mark from './mark.svg?url'; export default mark`);
  write('mark.svg', '<svg/>');
  write('script.js', `console.log('script')`);
});
afterEach(() => rmSync(root, { recursive: true }));

function write(name: string, text: string): void {
  writeFileSync(join(root, name), text);
}

/** Bundles, and tells the code of both pages. @param ownName of the folder in which it is done */
async function bundled(ownName = 'staging-1'): Promise<readonly unknown[]> {
  const code = new PageCode();
  const builder = await createBuilder({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [astros, code.plugin(ownName)],
    build: { assetsInlineLimit: 0, emptyOutDir: false },
    environments: {
      client: { build: { rolldownOptions: { input: `${join(root, 'a.js')}${SCRIPT}` } } },
      prerender: { build: { ssr: true, rolldownOptions: { input: join(root, 'entry.js') } } },
    },
  });
  for (const name of ['prerender', 'client']) {
    const environment = builder.environments[name];
    if (environment) await builder.build(environment);
  }
  return ['a.js', 'b.js'].map((page) => code.of(relative(PROJECT, join(root, page))));
}

describe('the code of a page is another where', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['a module of it changes', 'part.js', `export default 'other'`, ['a']],
    ['a file of which it has the address changes', 'mark.svg', '<svg />', ['b']],
    ['its script changes', 'script.js', `console.log('other')`, ['a']],
    ['what the runtime has changes', 'all.js', `console.log('other')`, ['a', 'b']],
    ['a sheet that is a file comes', 'all.js', `import './sheet.css'`, ['a', 'b']],
    ['it is itself another', 'b.js', 'export default 1', ['b']],
  ])('%s', async (_what, file, text, expected) => {
    write('sheet.css', 'p { color: red }');
    const before = await bundled();
    write(file, text);
    const now = await bundled();
    expect(['a', 'b'].filter((_, at) => now[at] !== before[at])).toEqual(expected);
  });

  it('a sheet that is a file has other rules', async () => {
    write('all.js', `import './sheet.css'`);
    write('sheet.css', 'p { color: red }');
    const before = await bundled();
    write('sheet.css', 'p { color: blue }');
    const now = await bundled();
    expect(now.map((one, at) => one === before[at])).toEqual([false, false]);
  });
});

describe('and the same where', () => {
  it.each(['/srv/khabar', '/srv/خبر', '/srv/a b/100%'])('the project lies in %s', (folder) => {
    const code = `["${folder}/src/a.ts", new URL("${pathToFileURL(folder)}/dist/")]`;
    expect(withoutFolder(code, folder)).toBe('["/src/a.ts", new URL("file:///dist/")]');
  });

  it('content is other', async () => {
    const before = await bundled();
    content = 'another article';
    expect(await bundled()).toEqual(before);
    expect(before).not.toContain(undefined);
  });

  it.each<[string, (build: string) => string]>([
    ['the folder in which it is made', (build) => `console.log('/khabar/.build/${build}/site')`],
    [
      'the port of Astro’s fonts',
      (build) =>
        `const __ASTRO_FONTS_SERVER_ADDRESS__ = {"port":${build.length}${build.at(-1)}};\nconsole.log(1)`,
    ],
  ])('%s is another', async (_what, code) => {
    write('all.js', code('staging-1'));
    const before = await bundled('staging-1');
    write('all.js', code('staging-2'));
    expect(await bundled('staging-2')).toEqual(before);
  });
});
