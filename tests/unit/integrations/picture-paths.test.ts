import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromProject, inProject, isKept } from '../../../src/integrations/picture-paths.ts';

const picture = { finalPath: '/_astro/boats.webp' };

it.each([
  ['content/images/boats.jpg', resolve('content/images/boats.jpg')],
  ['../news/boats.jpg', resolve('../news/boats.jpg')],
])('a picture is kept by its place beside the project: %s', (kept, here) => {
  expect(fromProject({ ...picture, originalSrcPath: here })).toEqual({
    ...picture,
    originalSrcPath: kept,
  });
  expect(inProject({ ...picture, originalSrcPath: kept })).toEqual({
    ...picture,
    originalSrcPath: here,
  });
});

it('a picture of another host has none', () => {
  const other = { ...picture, originalSrcPath: undefined };
  expect([fromProject(other), inProject(other)]).toEqual([other, other]);
});

const made = {
  originalPath: '/_astro/boats.B0_uEv8D.jpg',
  finalPath: '/_astro/%D9%82%D8%A7%D8%B1%D8%A8.B0_1vl9.webp',
  transform: { src: { src: '/_astro/boats.B0_uEv8D.jpg' } },
};

/** Where a picture of each name is. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'khabar-assets-'));
  for (const { finalPath } of [made, { finalPath: 'outside.webp' }, { finalPath: 'a.webp' }])
    writeFileSync(join(folder, basename(finalPath)), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

const isHere = (path: string) => path === made.originalPath;

it('a picture that was kept is an asset of the site, and there', () => {
  expect(isKept(made, folder, isHere)).toBe(true);
  expect(isKept({ ...made, finalPath: '/_astro/other.webp' }, folder, isHere)).toBe(false);
});

it('and its original has the same name', () => {
  expect(isKept(made, folder, () => false)).toBe(false);
});

it('and is made from a file: no other host is asked', () => {
  const transform = { src: 'https://other.example/a.jpg' };
  expect(isKept({ ...made, transform }, folder, isHere)).toBe(false);
});

describe.each(['finalPath', 'originalPath'])('and does not lie elsewhere: %s', (field) => {
  it.each([
    '/../../outside.webp',
    '/_astro/../outside.webp',
    '/_astro/a/../../../outside.webp',
    '/_astro/..',
    '/_astro/.%2E',
    '/_astro/.\t./outside.webp',
    '/_astro/.\n.',
    '/_astro/..\\outside.webp',
    '/_astro/',
    '/_astro/a?b',
    'file:///etc/outside.webp',
    '//other.example/_astro/a.webp',
    '',
  ])('%j', (path) => {
    expect(isKept({ ...made, [field]: path }, folder, isHere)).toBe(false);
  });
});
