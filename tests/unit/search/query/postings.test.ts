import { expect, it } from 'vitest';
import type { Hit } from '../../../../src/search/query/engine/pagefind.ts';
import { postings } from '../../../../src/search/query/postings.ts';
import { hitOf } from './stand-ins.ts';

/** Each article as `id score closeness positions`. */
const shown = (
  hits: readonly (readonly Hit[])[],
  closeness: Readonly<Record<string, number>> = {},
) =>
  [...postings(hits, (id) => closeness[id] ?? 0)].map(
    ([id, { score, closeness: close, positions }]) => `${id} ${score} ${close} ${positions.join()}`,
  );

it.each([
  ['no key', [], {}, []],
  ['a key that no article has', [[]], {}, []],
  ['one key', [[hitOf('a', 5, [1, 7]), hitOf('b', 3, [2])]], {}, ['a 5 0 1,7', 'b 3 0 2']],
  [
    'two keys: the places of both, each once and in order, the better score of the two',
    [[hitOf('a', 5, [1, 6])], [hitOf('a', 8, [4, 6]), hitOf('b', 2, [0])]],
    {},
    ['a 8 0 1,4,6', 'b 2 0 0'],
  ],
  ['the better score first', [[hitOf('a', 8, [4])], [hitOf('a', 5, [1])]], {}, ['a 8 0 1,4']],
  [
    'how close its form is',
    [[hitOf('other', 999, [1]), hitOf('clitics', 5, [2]), hitOf('typed', 1, [3])]],
    { typed: 2, clitics: 1 },
    ['other 999 0 1', 'clitics 5 1 2', 'typed 1 2 3'],
  ],
])('%s', (_what, hits, closeness, expected) => {
  expect(shown(hits, closeness)).toEqual(expected);
});

it('keeps the hit, with which the text is fetched', async () => {
  const found = postings([[hitOf('a', 5, [1])]], () => 0);
  expect((await found.get('a')?.hit.data())?.url).toBe('/a/');
});
