import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fromProject, inProject, isAsset } from '../../../src/integrations/picture-paths.ts';

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

it('a picture that was kept is an asset of the site', () => {
  expect(isAsset(made)).toBe(true);
});

it('and is made from a file: no other host is asked', () => {
  expect(isAsset({ ...made, transform: { src: 'https://other.example/a.jpg' } })).toBe(false);
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
    expect(isAsset({ ...made, [field]: path })).toBe(false);
  });
});
