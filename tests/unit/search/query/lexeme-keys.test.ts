import { describe, expect, it } from 'vitest';
import { lexemeKeysOf } from '../../../../src/search/query/lexeme-keys.ts';
import { entryOf, lookupOf } from './stand-ins.ts';

const lookup = lookupOf([
  entryOf('كتب', { keys: ['كتب', 'كتاب'], articles: [0, 4], cliticVariants: [2] }),
  entryOf('مكتبه', { keys: ['مكتبه'], count: 2 }),
  entryOf('مكتب', { keys: ['مكتب'], count: 9 }),
  entryOf('مكاتب', { keys: ['مكتب', 'مكاتب'], count: 5, articles: [1] }),
  entryOf('قاهره', { keys: ['قاهره'], articles: [3], cliticVariants: [5] }),
  entryOf('ق', { keys: ['ق'] }),
]);
const keysOf = async (form: string, unfinished = false) =>
  (await lexemeKeysOf(form, unfinished, lookup)).keys;

describe('the keys of a typed word', () => {
  it('that the site has: its own, with the articles that have the form', async () => {
    const found = { keys: ['كتب', 'كتاب'], articles: [0, 4], cliticVariants: [2] };
    expect(await lexemeKeysOf('كتب', false, lookup)).toMatchObject(found);
    expect(await lexemeKeysOf('كتب', true, lookup)).toMatchObject(found);
  });

  it('that may not be finished: of the words that begin so, the commonest first, each once', async () => {
    expect(await keysOf('مك', true)).toEqual(['مكتب', 'مكاتب', 'مكتبه']);
  });

  it('that is finished: not of words that only begin so', async () => {
    expect(await keysOf('مك')).toEqual([]);
  });

  it('of one letter: nothing yet', async () => {
    expect(await keysOf('م', true)).toEqual([]);
  });

  it('of two letters, unfinished: of all that begin so', async () => {
    expect(await keysOf('قا', true)).toEqual(['قاهره']);
  });

  it('that the site has with another clitic: of that candidate, but its articles have another form', async () => {
    const none = { articles: [], cliticVariants: [] };
    expect(await lexemeKeysOf('والقاهره', false, lookup)).toEqual({ keys: ['قاهره'], ...none });
    expect(await lexemeKeysOf('والقاهره', true, lookup)).toEqual({ keys: ['قاهره'], ...none });
  });

  it('that nothing on the site is near: none', async () => {
    const none = { keys: [], articles: [], cliticVariants: [] };
    expect(await lexemeKeysOf('زعفران', true, lookup)).toEqual(none);
  });

  it('no articles are told of what is only its beginning', async () => {
    const found = { keys: ['مكتب', 'مكاتب'], articles: [], cliticVariants: [] };
    expect(await lexemeKeysOf('مكا', true, lookup)).toEqual(found);
  });

  it('twelve completions and no more, the commonest of them', async () => {
    const many = Array.from({ length: 14 }, (_, at) => entryOf(`زهر${at}`, { count: at }));
    const { keys } = await lexemeKeysOf('زهر', true, lookupOf(many));
    expect(keys).toEqual(Array.from({ length: 12 }, (_, at) => `زهر${13 - at}`));
  });
});
