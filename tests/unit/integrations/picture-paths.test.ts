import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { fromProject, inProject } from '../../../src/integrations/picture-paths.ts';

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
