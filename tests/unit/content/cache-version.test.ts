import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cacheVersion } from '../../../src/content/cache-version.ts';

const parent = mkdtempSync(join(tmpdir(), 'khabar-cache-version-'));
afterAll(() => rmSync(parent, { recursive: true }));

const FILES = {
  'src/read.ts': "import { step } from '../markdown/step.ts';\nimport { z } from 'astro/zod';\n",
  'markdown/step.ts':
    "import type { A } from './type.ts';\nexport { b } from './circle.ts';\nimport './parts.ts';\n",
  'markdown/type.ts': "export type A = Pick<Range, 'from' | 'to'>;\n",
  'markdown/circle.ts': "import '../src/read.ts';\nconst late = () => import('./late.ts');\n",
  'markdown/parts.ts': "export const parts = import.meta.glob('./parts/*.ts', { eager: true });\n",
  'markdown/parts/one.ts': "import md from 'markdown-it';\n",
  'markdown/late.ts': "import md from 'markdown-it';\n",
  'markdown/other.ts': 'export {};\n',
  'node_modules/markdown-it/package.json': '{ "version": "15.0.3" }',
  'node_modules/astro/package.json': '{ "version": "7.3.5" }',
  'node_modules/sharp/package.json': '{ "version": "0.35.5" }',
};

let projects = 0;
/** The version of a project of these files in a folder of its own. */
function versionOf(
  changed: Readonly<Record<string, string>> = {},
  settings: unknown = { url: '/' },
): string {
  projects += 1;
  const project = join(parent, String(projects));
  for (const [name, text] of Object.entries({ ...FILES, ...changed })) {
    mkdirSync(dirname(join(project, name)), { recursive: true });
    writeFileSync(join(project, name), text);
  }
  return cacheVersion(settings, project, 'src/read.ts');
}

describe('the version of the cache', () => {
  it('is the same in every folder, and whatever ends the lines', () => {
    expect(versionOf()).toBe(versionOf());
    const windows = FILES['markdown/step.ts'].replaceAll('\n', '\r\n');
    expect(versionOf({ 'markdown/step.ts': windows })).toBe(versionOf());
  });

  it.each([
    'src/read.ts',
    'markdown/step.ts',
    'markdown/type.ts',
    'markdown/circle.ts',
    'markdown/late.ts',
    'markdown/parts/one.ts',
  ] as const)('changes with one byte of %s', (name) => {
    expect(versionOf({ [name]: `${FILES[name]} ` })).not.toBe(versionOf());
  });

  it.each(['astro', 'markdown-it', 'sharp'] as const)('changes with the version of %s', (name) => {
    const changed = { [`node_modules/${name}/package.json`]: '{ "version": "99.0.0" }' };
    expect(versionOf(changed)).not.toBe(versionOf());
  });

  it('changes with the settings', () => {
    expect(versionOf({}, { url: '/khabar/' })).not.toBe(versionOf());
  });

  it('changes with one more file of a folder that is imported', () => {
    const more = { 'markdown/parts/two.ts': 'export {};\n' };
    expect(versionOf(more)).not.toBe(versionOf());
  });

  it('does not change with a module that nothing imports', () => {
    expect(versionOf({ 'markdown/other.ts': 'export const a = 1;\n' })).toBe(versionOf());
  });
});

it('of the project itself depends on the rules of Markdown', () => {
  const copy = join(parent, 'copy');
  cpSync('src', join(copy, 'src'), { recursive: true });
  for (const name of [
    '@napi-rs/canvas',
    'astro',
    'markdown-it',
    'mdast-util-from-markdown',
    'mdast-util-gfm',
    'micromark-extension-gfm',
    'node-html-parser',
    'sharp',
    'yaml',
  ]) {
    cpSync(`node_modules/${name}/package.json`, join(copy, `node_modules/${name}/package.json`));
  }
  expect(cacheVersion({}, copy)).toBe(cacheVersion({}));
  for (const name of [
    'src/markdown/steps.ts',
    'src/bidi/embedding-levels.ts',
    'src/arabic/fold.ts',
    'src/strings/words/en.ts',
  ]) {
    const before = cacheVersion({}, copy);
    writeFileSync(join(copy, name), `${readFileSync(name, 'utf8')}\n`);
    expect(cacheVersion({}, copy)).not.toBe(before);
  }
});
