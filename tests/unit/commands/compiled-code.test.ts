import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepCompiledCode } from '../../../src/commands/compiled-code.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khabar-compiled-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Whether what two modules were compiled to is there for a build. */
function isKept(keeping: Parameters<typeof keepCompiledCode>[0]): boolean {
  const place = join(folder, 'compiled');
  mkdirSync(join(place, 'v1'), { recursive: true });
  for (const name of ['one', 'two']) writeFileSync(join(place, 'v1', name), '');
  let isThere: boolean | undefined;
  keepCompiledCode({
    ...keeping,
    folder: place,
    enable: (asked) => {
      isThere = asked === place && existsSync(join(place, 'v1/one'));
    },
  });
  if (isThere === undefined) throw new Error('Node was not asked to keep anything.');
  return isThere;
}

it.each([
  ['as it is', {}, true],
  ['with as many files as there may be', { mostFiles: 3 }, true],
  ['with more, most of them of pages that are gone', { mostFiles: 2 }, false],
  ['when all is forgotten', { isFresh: true }, false],
])('compiled code is kept: %s', (_what, keeping, expected) => {
  expect(isKept(keeping)).toBe(expected);
});

it('where there is none yet, Node is asked all the same', () => {
  let asked = '';
  const place = join(folder, 'none');
  keepCompiledCode({ folder: place, enable: (of) => (asked = of) });
  expect(asked).toBe(place);
});

it('where what there is cannot be removed, nothing is kept', () => {
  let isAsked = false;
  keepCompiledCode({
    isFresh: true,
    folder: join(folder, 'no\0file'),
    enable: () => (isAsked = true),
  });
  expect(isAsked).toBe(false);
});
