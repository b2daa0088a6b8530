import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const STARTS_ASTRO = /(?:from|import\()\s*'astro'/;
const TELLS_NOBODY = /^import '\.\/tell-nobody\.ts';$/m;

const commands = globSync('src/commands/**/*.ts').filter((file) =>
  STARTS_ASTRO.test(readFileSync(file, 'utf8')),
);

it.each(commands)('nobody is told of what a newsroom does: %s', (file) => {
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(TELLS_NOBODY);
  expect(text.search(TELLS_NOBODY)).toBeLessThan(text.search(STARTS_ASTRO));
});

it('there are such commands', () => expect(commands.length).toBeGreaterThan(1));
