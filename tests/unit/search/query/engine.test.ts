import { expect, it } from 'vitest';
import { engineOf } from '../../../../src/search/query/engine/engine.ts';
import type { Index } from '../../../../src/search/query/engine/pagefind.ts';
import { hitOf } from './stand-ins.ts';

/** An index that keeps what it is asked, and fails as long as it is told to. */
function indexOf(...ids: readonly string[]) {
  const asked: unknown[][] = [];
  const state = { fails: false };
  const index: Index = {
    search: async (token, options) => {
      asked.push([token, options]);
      if (state.fails) throw new Error('no file');
      return { results: ids.map((id) => hitOf(id, 1)) };
    },
  };
  return { engine: engineOf(index), asked, state };
}

const ids = (hits: readonly { readonly id: string }[]) => hits.map(({ id }) => id);

it('asks for a token in the order of relevance', async () => {
  const { engine, asked } = indexOf('a', 'b');
  expect(ids(await engine.hits('بحر'))).toEqual(['a', 'b']);
  expect(asked).toEqual([['بحر', { sort: {} }]]);
});

it('asks once for the same token', async () => {
  const { engine, asked } = indexOf('a');
  await Promise.all([engine.hits('بحر'), engine.hits('بحر'), engine.hits('قمر')]);
  await engine.hits('بحر');
  expect(asked.map(([token]) => token)).toEqual(['بحر', 'قمر']);
});

it('numbers all articles in the order of the index’s own numbers', async () => {
  const { engine, asked } = indexOf('new', 'old');
  expect([...(await engine.numbers())]).toEqual([
    ['new', 0],
    ['old', 1],
  ]);
  expect(asked).toEqual([[null, { sort: { number: 'asc' } }]]);
});

it('hands on a failure, and asks again the next time', async () => {
  const { engine, state } = indexOf('a');
  state.fails = true;
  await expect(engine.hits('بحر')).rejects.toThrow('no file');
  await expect(engine.numbers()).rejects.toThrow('no file');
  state.fails = false;
  expect(ids(await engine.hits('بحر'))).toEqual(['a']);
  expect((await engine.numbers()).size).toBe(1);
});
