import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs', { recursive: true }).map((name) => `docs/${name}`),
].filter((name) => name.endsWith('.md'));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  it('names only commands that there are', () => {
    const named = [...text.matchAll(/npm (?:run )?([a-z:]+)/g)].flatMap(([, name]) => name ?? []);
    for (const name of named.filter((word) => word !== 'run')) expect(scripts).toHaveProperty(name);
  });

  it('leads only to files that there are', () => {
    // Not the examples of what an editor types.
    const prose = text.replace(/^```[\s\S]*?^```/gm, '');
    const targets = [...prose.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].flatMap(
      ([, path]) => path ?? [],
    );
    for (const target of targets)
      expect(existsSync(join(dirname(page), target)), target).toBe(true);
  });

  it('names only folders and files that there are', () => {
    // Not those of `content/`, which is the editors'.
    const named = [...text.matchAll(/`((?:src|tests|public|docs|bench|deploy)\/[\w./[\]-]*)`/g)];
    for (const [, path = ''] of named) expect(existsSync(path), path).toBe(true);
  });
});
