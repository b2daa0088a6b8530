import { describe, expect, it } from 'vitest';
import { find } from '../../../../src/search/query/find.ts';
import { inverseDocumentFrequency } from '../../../../src/search/query/ranking.ts';
import { OTHERS, search } from './search-site.ts';
import { type Article, siteOf } from './stand-ins.ts';

/** A writer who stands in no text, a section, a tag; the newest first. */
const ARTICLES: Readonly<Record<string, Article>> = {
  chess: { text: 'بطولة شطرنج في الساحل', section: 'رياضة', authors: ['ليلى حداد'] },
  harbour: { text: 'مرفأ قديم', section: 'العالم', authors: ['ليلى حداد', 'سامي النجار'] },
  blacksmith: { text: 'سوق حداد في المرفأ', section: 'العالم', authors: ['عبد الله الزهراني'] },
  cup: { text: 'كأس قديمة', section: 'العالم', tags: ['كأس العالم'], authors: ['أبو بكر'] },
  final: { text: 'كأس العالم تعود', section: 'رياضة' },
  ...Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`other-${at}`, { text: 'خبر آخر' }])),
};
const { engine, lookup } = siteOf(ARTICLES);
const ask = (text: string) => find({ text, filters: {}, sort: 'relevance' }, engine, lookup);
const found = async (text: string) => (await ask(text)).matches.map(({ id }) => id);

describe('a name that is typed as words', () => {
  it.each([
    ['a writer', 'ليلى حداد', 'chess harbour'],
    ['a writer by one name', 'ليلى', 'chess harbour'],
    ['spelled otherwise', 'ليلي حدّاد', 'chess harbour'],
    ['with what may be joined to it', 'لليلى', 'chess harbour'],
    ['in the other order', 'النجار سامي', 'harbour'],
    ['without its article', 'سامي نجار', 'harbour'],
    ['of two words as one', 'عبدالله الزهراني', 'blacksmith'],
    ['of two words', 'عبد الله الزهراني', 'blacksmith'],
    ['of another two as one', 'أبوبكر', 'cup'],
    ['with words of the text', 'ليلى شطرنج', 'chess'],
    ['as a phrase', '"ليلى حداد"', 'chess harbour'],
    ['as a phrase in another order', '"حداد ليلى"', ''],
    ['of which a phrase has one word, with another', '"سامي ليلى" حداد', ''],
    ['that is being typed', 'ليلى حد', 'chess harbour'],
    ['a section', 'رياضة', 'chess final'],
    ['a tag', 'كأس العالم', 'cup final'],
    ['narrowed to another section', 'ليلى حداد قسم:رياضة', 'chess'],
    ['without those that have a word', 'ليلى حداد -مرفأ', 'chess'],
  ])('finds its articles: %s, %s', async (_what, text, expected) => {
    expect((await found(text)).join(' ')).toBe(expected);
  });

  it('is found in texts, too, after the articles that it signs', async () => {
    expect(await found('حداد')).toEqual(['chess', 'harbour', 'blacksmith']);
  });

  it('that has several words is none by one of them, but a writer’s', async () => {
    expect(await found('كأس')).toEqual(['cup', 'final']);
    expect((await ask('كأس')).matches.map(({ names }) => names)).toEqual([[], []]);
  });

  it('of a section does not make a common word of it', async () => {
    // Three articles are of the section, one has the word.
    expect((await ask('العالم تعود')).matches[0]?.id).toBe('final');
    expect((await ask('العالم مرفأ')).matches[0]?.missing).toEqual([]);
    expect((await ask('العالم سوق')).matches.map(({ id }) => id)).toEqual(['blacksmith']);
  });

  it('selects beside a common word, which is not required then', async () => {
    const { matches } = await ask('ليلى آخر');
    expect(matches.map(({ id, missing }) => [id, missing])).toEqual([
      ['chess', []],
      ['harbour', []],
    ]);
  });

  it('is one where no word stands within it', async () => {
    const [first] = (await ask('ليلى شطرنج حداد')).matches;
    expect(first).toMatchObject({ id: 'chess', missing: ['حداد'] });
  });

  it('is told with each article, and as what the question can be narrowed to', async () => {
    const { matches, named, unknown, partial } = await ask('ليلى حداد');
    expect(matches.map(({ names, places }) => [names, places.flat()])).toEqual([
      [['ليلى حداد'], []],
      [['ليلى حداد'], []],
    ]);
    expect([unknown, partial]).toEqual([[], false]);
    expect(named).toEqual([{ field: 'author', values: ['ليلى حداد'] }]);
    expect((await ask('ليلى شطرنج')).named).toEqual([]);
    expect((await ask('رياضة شطرنج')).named).toEqual([]);
    expect((await ask('أبو قم')).named).toEqual([]);
    for (const typed of ['عبد الله الزهراني', 'لعبد الله الزهراني'])
      expect((await ask(typed)).named).toEqual([
        { field: 'author', values: ['عبد الله الزهراني'] },
      ]);
    expect((await ask('حداد')).named).toEqual([]);
    expect((await ask('رياضة')).named).toEqual([{ field: 'section', values: ['رياضة'] }]);
  });

  it('is fetched for words of names alone', async () => {
    const facets = () => Promise.reject(new Error('fetched'));
    const asking = (text: string) =>
      find({ text, filters: {}, sort: 'relevance' }, engine, { ...lookup, facets });
    expect((await asking('مرفأ')).matches).toHaveLength(1);
    expect((await asking('"ليلى مرفأ"')).matches).toEqual([]);
    await expect(asking('ليلى')).rejects.toThrow('fetched');
  });
});

describe('what a name says of an article', () => {
  const articles = {
    section: { text: 'قمر', section: 'نجار' },
    tag: { text: 'قمر', tags: ['نجار'] },
    text: { text: 'قمر نجار' },
    part: { text: 'قمر', authors: ['سامي نجار'] },
    whole: { text: 'قمر', authors: ['نجار'] },
    three: { text: 'قمر', authors: ['رنا بنت صالح'] },
    daughter: { text: 'قمر', authors: ['نورة سعيد'] },
    son: { text: 'قمر', authors: ['نور علي'] },
    ...OTHERS,
  };

  it('is most of a writer, and less of a part of a writer’s, a text, a tag and a section', async () => {
    expect((await search('نجار', articles)).ids).toBe('whole part text tag section');
  });

  it.each([
    ['all of it, as one', 'رنا بنت صالح', 3 * 4 + 2 * (10 / 2)],
    ['a part, as one', 'رنا بنت', 2 * 2 + 10],
  ])('is the more, the more of it was typed: %s', async (_what, typed, expected) => {
    const [first] = (await search(typed, articles)).matches;
    const tells = inverseDocumentFrequency(1, Object.keys(articles).length);
    expect(first?.id).toBe('three');
    // A fifth more for each as it was typed.
    expect(first?.score).toBeCloseTo(1.2 * tells * expected);
  });

  it('is of whole words, but for the last', async () => {
    const found = async (typed: string) =>
      (await search(typed, articles)).matches.map(({ id, missing }) => [id, missing]);
    expect(await found('نور سعيد ')).toContainEqual(['daughter', ['نور']]);
  });

  it('makes no word rare that many texts have', async () => {
    const site = {
      tagged: { text: 'قمر', tags: ['خبر'] },
      both: { text: 'قمر خبر' },
      moon: { text: 'قمر' },
      ...Object.fromEntries(Array.from('ابتثجحخ', (each) => [each, { text: 'خبر عاجل' }])),
    };
    expect((await search('خبر قمر', site)).ids.split(' ').sort()).toEqual([
      'both',
      'moon',
      'tagged',
    ]);
  });
});
