import { expect, it } from 'vitest';
import type { Hit } from '../../../../src/search/query/pagefind.ts';
import { postings } from '../../../../src/search/query/postings.ts';
import { hitOf } from './stand-ins.ts';

/** Each article as `id score positions`. */
const shown = (
  hits: readonly (readonly Hit[])[],
  proximity: Readonly<Record<string, number>> = {},
) =>
  [...postings(hits, (id) => proximity[id] ?? 0)].map(
    ([id, { score, positions }]) => `${id} ${score} ${positions.join()}`,
  );

it.each([
  ['no key', [], {}, []],
  ['a key that no article has', [[]], {}, []],
  ['one key', [[hitOf('a', 5, [1, 7]), hitOf('b', 3, [2])]], {}, ['a 5 1,7', 'b 3 2']],
  [
    'two keys: the places of both, the better score of the two',
    [[hitOf('a', 5, [1])], [hitOf('a', 8, [4]), hitOf('b', 2, [0])]],
    {},
    ['a 8 1,4', 'b 2 0'],
  ],
  ['the better score first', [[hitOf('a', 8, [1])], [hitOf('a', 5, [4])]], {}, ['a 8 1,4']],
  [
    'the form as typed before one with other clitics before any other, whatever they score',
    [[hitOf('other', 999, [1]), hitOf('clitics', 5, [2]), hitOf('typed', 1, [3])]],
    { typed: 2, clitics: 1 },
    ['other 999 1', 'clitics 1005 2', 'typed 2001 3'],
  ],
])('%s', (_what, hits, proximity, expected) => {
  expect(shown(hits, proximity)).toEqual(expected);
});

it('keeps the hit, with which the text is fetched', async () => {
  const found = postings([[hitOf('a', 5, [1])]], () => 0);
  expect((await found.get('a')?.hit.data())?.url).toBe('/a/');
});
