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
  ...[{ saved: '/a/' }, { saved: { length: 1 } }, { saved: [1] }, { saved: [['/a/']] }],
  ...[null, '/a/', [], { path: '/a/' }, { ...visited, loaded: '/a.js' }].map(withVisited),
  ...[{ ...visited, loaded: [{}] }, { ...visited, path: 1 }, 1].map(withVisited),
  ...[null, '/a/', { path: '/a/' }, { ...asks, path: ['/a/'] }, { ...asks, language: 1 }].map(
    withAsks,
  ),
])('a worker passes over what no page tells: %j', (message) => {
  expect(isTold(message)).toBe(false);
});

function withVisited(wrong: unknown): object {
  return { saved: [], visited: wrong };
}

function withAsks(wrong: unknown): object {
  return { saved: [], asks: wrong };
}
