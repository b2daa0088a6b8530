import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

/** The map's list, from the top to the ground: a room may import its own level and those below. */
const LISTED = [
  ...readFileSync('docs/where-things-live.md', 'utf8').matchAll(/^\d+\. (.*)$/gm),
].map(([, line = '']) => line.split(', ').filter((room) => existsSync(join('src', room))));

/** The last level's rooms import nothing of ours. */
const GROUND = LISTED.at(-1) ?? [];
const LEVELS = LISTED.slice(0, -1);

/** These ask `articles.ts` for content. */
const DRAWING = ['pages', 'layouts', 'components'];

const project = mkdtempSync(join(tmpdir(), 'khabar-arrows-'));
afterAll(() => rmSync(project, { recursive: true }));
const config = JSON.parse(readFileSync('.biome.json', 'utf8'));
write('.biome.json', JSON.stringify({ ...config, vcs: { enabled: false } }));
cpSync('.config/arrows.json', join(project, '.config/arrows.json'));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}

/** A file of a room that imports one thing. */
function importer(room: string, name: string, target: string): string {
  const folder = join('src', room);
  const specifier = relative(folder, join('src', target));
  const path = specifier.startsWith('.') ? specifier : `./${specifier}`;
  const line = `import { it } from '${path}';\nconsole.log(it);\n`;
  const file = join(folder, `${name}.${DRAWING.includes(room) ? 'astro' : 'ts'}`);
  write(file, DRAWING.includes(room) ? `---\n${line}---\n` : line);
  return file;
}

const rooms = [...LEVELS.flat(), ...GROUND];
const levelOf = (room: string) => {
  const level = LEVELS.findIndex((level) => level.includes(room));
  return level < 0 ? LEVELS.length : level;
};

function isForbidden(from: string, to: string): boolean {
  if (GROUND.includes(from)) return true;
  if (DRAWING.includes(from) && to === 'content') return true;
  return levelOf(to) < levelOf(from);
}

const arrows = rooms.flatMap((from) =>
  rooms
    .filter((to) => to !== from)
    .map((to) => {
      const name = `to-${to.replace('/', '-')}`;
      return { file: importer(from, name, join(to, 'it.ts')), forbidden: isForbidden(from, to) };
    }),
);
/** `articles.ts` and the files beside it; where folders are, every room may know. */
const besideRooms = readdirSync('src').filter(
  (name) => /\.ts$/.test(name) && !['content.config.ts', 'env.d.ts', 'folders.ts'].includes(name),
);
const upToArticles = rooms
  .filter((room) => levelOf(room) > levelOf('feeds'))
  .flatMap((room) =>
    besideRooms.map((name) => importer(room, `to-${name.replace('.ts', '')}`, name)),
  );
const fromDeep = [
  importer('arabic/lexicon', 'to-text', 'text/it.ts'),
  importer('arabic/lexicon/plurals', 'to-text', 'text/it.ts'),
  importer('strings/words', 'to-text', 'text/it.ts'),
  importer('reader/listen', 'to-content', 'content/it.ts'),
];
const withinRoom = [
  importer('arabic/lexicon', 'to-words', 'arabic/words.ts'),
  importer('strings/words', 'to-plural', 'strings/plural.ts'),
  importer('arabic/lexicon/plurals', 'to-entries', 'arabic/lexicon/entries.ts'),
  importer('reader/listen', 'to-storage', 'reader/settings.ts'),
];
const doors = DRAWING.map((room) => importer(room, 'to-metadata', 'content/rendered-metadata.ts'));
write('src/text/one.ts', "import { two } from './two.ts';\nexport const one = () => two;\n");
write('src/text/two.ts', "import { one } from './one.ts';\nexport const two = () => one;\n");

const { stdout } = spawnSync(
  process.execPath,
  [
    resolve('node_modules/@biomejs/biome/bin/biome'),
    ...['lint', '--reporter=json', '--max-diagnostics=none', 'src'],
  ],
  { cwd: project, encoding: 'utf8' },
);
const report: { diagnostics: { category: string; location: { path: string } }[] } =
  JSON.parse(stdout);

function filesWith(rule: string): ReadonlySet<string> {
  const found = report.diagnostics.filter(({ category }) => category === `lint/${rule}`);
  return new Set(found.map(({ location }) => location.path));
}

describe('imports', () => {
  it('are listed in the map', () => {
    expect(LEVELS.length).toBeGreaterThan(10);
    expect(GROUND).toContain('arabic');
  });

  const refused = filesWith('style/noRestrictedImports');

  it('point from the top to the ground', () => {
    for (const { file, forbidden } of arrows)
      expect([file, refused.has(file)]).toEqual([file, forbidden]);
  });

  it('lead to articles, and to the files beside them, from what draws and tells them alone', () => {
    expect(besideRooms).toContain('article-lists.ts');
    expect(upToArticles.filter((file) => !refused.has(file))).toEqual([]);
  });

  it('are held to this in the folders of a room, too, and are free within it', () => {
    expect(fromDeep.filter((file) => !refused.has(file))).toEqual([]);
    expect(withinRoom.filter((file) => refused.has(file))).toEqual([]);
  });

  it('of what a file was rendered to may stand where it is drawn', () => {
    expect(doors.filter((file) => refused.has(file))).toEqual([]);
  });

  it('make no circle', () => {
    expect(filesWith('suspicious/noImportCycles')).toEqual(
      new Set(['src/text/one.ts', 'src/text/two.ts']),
    );
  });
});
