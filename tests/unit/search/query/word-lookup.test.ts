import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeCommonWords } from '../../../../src/search/common-words.ts';
import { openWordLookup } from '../../../../src/search/query/word-lookup.ts';
import { writeEntries } from '../../../../src/search/word-table.ts';
import { entryOf, packed, serve } from './stand-ins.ts';

const MANIFEST = {
  articles: 3,
  files: [
    ['بحر', 'one'],
    ['قمر', 'two'],
  ],
  common: 'common',
  facets: 'facets',
  offered: [],
};
const ONE = ['بحر', 'بحرين', 'بحري', 'بدر', 'ثلج'].sort();
const COMMON = [{ spelling: 'بحر', count: 9 }];

let files: Record<string, BodyInit>;
let asked: string[];

beforeEach(async () => {
  const counts: Readonly<Record<string, number>> = { بحرين: 5, بحري: 7, بدر: 9 };
  files = {
    '/i/words/index.json': JSON.stringify(MANIFEST),
    '/i/words/one': await packed(
      writeEntries(ONE.map((form) => entryOf(form, { count: counts[form] ?? 1 }))),
    ),
    '/i/words/two': await packed(writeEntries([entryOf('قمر', { keys: ['قمر', 'قمار'] })])),
    '/i/words/common': await packed(writeCommonWords(COMMON)),
  };
  asked = serve(files);
});
afterEach(() => vi.unstubAllGlobals());

describe('a form', () => {
  it.each([...ONE, 'قمر'])('that the site has is found: %s', async (form) => {
    expect((await (await openWordLookup('/i/')).find(form))?.form).toBe(form);
  });

  it.each(['ا', 'بح', 'بحرا', 'بحرينن', 'قم', 'قمرا', 'ي', ''])(
    'that it lacks is not: %s',
    async (form) => {
      expect(await (await openWordLookup('/i/')).find(form)).toBeUndefined();
    },
  );

  it('has its keys', async () => {
    expect((await (await openWordLookup('/i/')).find('قمر'))?.keys).toEqual(['قمر', 'قمار']);
  });

  it('is looked for in one file, which is fetched once', async () => {
    const lookup = await openWordLookup('/i/');
    await Promise.all([lookup.find('بحر'), lookup.find('بدر'), lookup.beginningWith('ب')]);
    expect(asked).toEqual(['/i/words/index.json', '/i/words/one']);
  });

  it('of a site that has no words is not found', async () => {
    files['/i/words/index.json'] = JSON.stringify({ ...MANIFEST, files: [] });
    const lookup = await openWordLookup('/i/');
    expect(await lookup.find('بحر')).toBeUndefined();
    expect(await lookup.beginningWith('بحر')).toEqual([]);
  });

  it('whose file did not come is an error, and is fetched again when it is asked for again', async () => {
    const { '/i/words/two': two = '' } = files;
    delete files['/i/words/two'];
    const lookup = await openWordLookup('/i/');
    await expect(lookup.find('قمر')).rejects.toThrow('404 /i/words/two');
    files['/i/words/two'] = two;
    expect((await lookup.find('قمر'))?.form).toBe('قمر');
  });
});

describe('what begins so', () => {
  it.each([
    ['بحر', 'بحري بحرين بحر'],
    ['ب', 'بدر بحري بحرين بحر'],
    ['بحرين', 'بحرين'],
    ['ثلج', 'ثلج'],
    ['بط', ''],
    ['ي', ''],
  ])('%s: the commonest first', async (start, forms) => {
    const entries = await (await openWordLookup('/i/')).beginningWith(start);
    expect(entries.map(({ form }) => form).join(' ')).toBe(forms);
  });
});

describe('the commonest words', () => {
  it('are fetched once, when they are asked for', async () => {
    const lookup = await openWordLookup('/i/');
    expect(asked).toEqual(['/i/words/index.json']);
    expect(await Promise.all([lookup.common(), lookup.common()])).toEqual([COMMON, COMMON]);
    expect(asked).toEqual(['/i/words/index.json', '/i/words/common']);
  });

  it('that did not come are fetched again', async () => {
    const { '/i/words/common': common = '' } = files;
    delete files['/i/words/common'];
    const lookup = await openWordLookup('/i/');
    await expect(lookup.common()).rejects.toThrow('404');
    files['/i/words/common'] = common;
    expect(await lookup.common()).toEqual(COMMON);
  });
});

describe('the manifest', () => {
  it('is there with the lookup', async () => {
    expect((await openWordLookup('/i/')).manifest).toEqual(MANIFEST);
  });

  it.each(['null', '"page"', '[]', '{}', '{"files":[],"facets":""}', '{"facets":"","offered":[]}'])(
    'that is none is an error: %s',
    async (text) => {
      files['/i/words/index.json'] = text;
      await expect(openWordLookup('/i/')).rejects.toThrow('no table of forms: /i/');
    },
  );
});
