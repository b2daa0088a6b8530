import { expect, it } from 'vitest';
import { isTold } from '../../../src/offline/messages.ts';

const visited = { path: '/articles/a/', loaded: ['/_astro/a.js'] };
const asks = { path: '/articles/a/', language: 'ar' };

it.each([
  { saved: [] },
  { saved: ['/articles/a/'] },
  { saved: [], visited: undefined, asks: undefined },
  { saved: [], visited, asks },
  { saved: [], asks, ofALaterBuild: true },
])('a worker heeds what a page tells: %j', (message) => {
  expect(isTold(message)).toBe(true);
});

it.each([
  ...[undefined, null, 0, '', 'saved', [], {}, { saved: undefined }, { saved: null }],
  ...[{ saved: '/a/' }, { saved: { length: 1 } }],
])('a worker passes over what no page tells: %j', (message) => {
  expect(isTold(message)).toBe(false);
});
