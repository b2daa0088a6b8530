import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * A page that is kept from build to build is known by what it is given and by what it asks. So nothing that
 * it is made by may look for itself at what can change: content, clock, files.
 */
const LOOKS = /\b(?:getCollection|getEntry|getEntries|clockOf|Date\.now)\(|\bnew Date\(\)|'node:fs/;

const filesOf = (...patterns: readonly string[]) =>
  globSync([...patterns]).filter((file) => !file.endsWith('.d.ts'));

/** A text without what stands between the brackets of calls of a function. */
function withoutCalls(text: string, name: string): string {
  const start = text.indexOf(`${name}(`);
  if (start < 0) return text;
  let [at, depth] = [start + name.length, 0];
  do {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    at += 1;
  } while (depth > 0 && at < text.length);
  return text.slice(0, start) + withoutCalls(text.slice(at), name);
}

const code = (file: string) =>
  readFileSync(file, 'utf8')
    .replace(/^import .*;$/gm, (line) => (line.includes('node:fs') ? line : ''))
    .replace(/\/\*[\s\S]*?\*\//g, '');

describe('what pages are made of comes through a door', () => {
  const ROOMS = ['layouts', 'components', 'article-markdown', 'feeds', 'metadata', 'front-page'];
  const made = [
    ...filesOf(...ROOMS.map((room) => `src/${room}/**/*.{astro,ts}`)),
    ...filesOf('src/{lists,related}/*.ts'),
    ...filesOf('src/pages/**/*.{astro,ts}').filter((file) =>
      /keyedPages|inEachEdition|onceInEachEdition/.test(readFileSync(file, 'utf8')),
    ),
  ];
  const doors = filesOf('src/*.ts').filter(
    (file) => !/[/\\](?:folders|content\.config)\.ts$/.test(file),
  );
  // The publication's mark: its pages have no key, and are made by each build.
  const OTHERS = ['src/metadata/logo.ts'];

  it.each(made.filter((file) => !OTHERS.includes(file)))('%s looks at nothing itself', (file) => {
    expect(code(file).match(LOOKS)?.[0]).toBeUndefined();
  });

  it('and those of the doors note what they are asked', () => {
    expect(doors.length).toBeGreaterThan(10);
    for (const file of doors) {
      const left = withoutCalls(code(file), 'memoizePerBuild');
      expect([file, left.match(LOOKS)?.[0]]).toEqual([file, undefined]);
    }
  });

  // In a component's own script every page reads anew; what a module has read once, nobody has asked for.
  it('and no module reads a setting when it is loaded', () => {
    const modules = [...made, ...doors].filter((file) => file.endsWith('.ts'));
    const read = modules.filter((file) =>
      /^(?:export )?(?:const|let)\b.*\bsite[.,)]/m.test(code(file)),
    );
    expect(read).toEqual([]);
  });

  it('and the mark is on no page that is kept', () => {
    for (const file of made.filter((one) => !OTHERS.includes(one)))
      expect([file, code(file).includes('logoPicture(')]).toEqual([file, false]);
  });
});

describe('YAML that people wrote comes through a door', () => {
  it('that has its bounds', () => {
    const readers = filesOf('src/**/*.ts').filter((file) =>
      /import \{[^}]*\bparse\w*[^}]*\} from 'yaml'/.test(readFileSync(file, 'utf8')),
    );
    expect(readers).toEqual(['src/frontmatter/yaml.ts']);
  });
});
