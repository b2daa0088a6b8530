import { describe, expect, it } from 'vitest';
import { find } from '../../../../src/search/query/find.ts';
import { type Articles, OTHERS, search } from './search-site.ts';
import { siteOf } from './stand-ins.ts';

describe('two words that are one', () => {
  const lexemes = { عبد_الله: ['عبدالله'], وعبدالله: ['عبدالله'] };
  const articles: Articles = {
    ...OTHERS,
    joined: { text: 'زار عبدالله المدينة' },
    clitic: { text: 'وعبدالله وصالح' },
    apart: { text: 'عبد كريم وغيره' },
  };
  const ids = async (text: string) => {
    const { engine, lookup } = siteOf(articles, lexemes, {}, ['عبد_الله']);
    return (await find({ text, filters: {}, sort: 'relevance' }, engine, lookup)).matches
      .map(({ id }) => id)
      .join(' ');
  };

  it.each(['عبد الله', 'عبدالله', 'لعبد الله', 'عبد-الله'])('find either: %s', async (typed) => {
    expect((await ids(typed)).split(' ').sort()).toEqual(['clitic', 'joined']);
  });

  it('stand in a phrase', async () => {
    expect(await ids('«عبد الله المدينة»')).toBe('joined');
    expect(await ids('«زار عبد الله المدينة»')).toBe('joined');
  });

  it('stand in a phrase apart, in two places of the text', async () => {
    const parts = { ...lexemes, عبد: ['عبدالله'], الله: ['عبدالله'] };
    const site = { ...OTHERS, a: { text: 'زار عبد الله المدينة' }, b: { text: 'زار عبدالله' } };
    const found = await search('«زار عبدالله المدينة»', site, { lexemes: parts });
    expect(found.ids).toBe('a');
    expect(found.matches[0]?.places).toEqual([[0, 1, 2, 3]]);
  });

  it('of which the site has one alone, joined', async () => {
    const towns = { ...OTHERS, a: { text: 'إلى بورسعيد' }, b: { text: 'سعيد' } };
    expect((await search('بور سعيد', towns)).ids).toBe('a');
    expect((await search('لبور سعيد', towns)).ids).toBe('a');
  });

  it('of which the site has one alone, apart', async () => {
    const towns = { ...OTHERS, a: { text: 'إلى بور سعيد' }, b: { text: 'سعيد' } };
    const found = await search('بورسعيد', towns);
    expect(found).toMatchObject({ ids: 'a', unknown: [] });
    expect(found.matches[0]?.places).toEqual([[1, 2]]);
    const both = { ...towns, joined: { text: 'في بورسعيد' } };
    expect((await search('بورسعيد', both)).ids).toBe('joined');
    const never = { ...OTHERS, a: { text: 'سعيد ثم بور' } };
    expect(await search('بورسعيد', never)).toMatchObject({ ids: '', unknown: ['بورسعيد'] });
  });

  it('sooner than another word that it may be', async () => {
    const david = { ...OTHERS, a: { text: 'زار عبد داود' }, b: { text: 'عبداود' } };
    expect((await search('عبدداود ', david)).ids).toBe('a');
    const joined = { ...OTHERS, b: { text: 'عبداود' } };
    expect((await search('عبدداود ', joined)).ids).toBe('b');
  });

  it('of which one is common: an article need not have it, as where they are typed apart', async () => {
    const common = Object.entries(OTHERS).map(([id]) => [id, { text: 'ما الجديد' }] as const);
    const site = {
      ...Object.fromEntries(common),
      both: { text: 'ما يزال هنا' },
      one: { text: 'يزال الغبار' },
    };
    expect((await search('مايزال ', site)).ids.split(' ').sort()).toEqual(['both', 'one']);
  });

  const ministry: Articles = {
    ...OTHERS,
    both: { text: 'وزارة الداخلية في القاهرة' },
    first: { text: 'وزارة أخرى' },
    second: { text: 'بي بي سي أو سي بي' },
  };

  it.each([
    ['with the article', 'وزارهالداخليه', 'both'],
    ['behind ة, which ends a word', 'وزارةالداخلية', 'both'],
    ['after a particle, which is no word to find', 'فيالقاهرة', 'both'],
    ['that never stand so', 'داخليهالوزاره', ''],
    ['of letters', 'بيبيسي', 'second'],
    ['of letters, in another order', 'سيبيبي', ''],
    ['a short one after the article', 'مكال', ''],
    ['a number', '2025', ''],
    ['in a phrase, which stands as it was typed', '"وزارهالداخليه"', ''],
    ['in a phrase, behind ة', '"وزارةالداخلية"', 'both'],
  ])('typed without their space, %s: %s', async (_what, typed, expected) => {
    const articles = { ...ministry, digits: { text: 'بين 20 25 سنة' }, short: { text: 'مك ال' } };
    expect((await search(typed, articles)).ids).toBe(expected);
  });

  it('never are a word that looks like them', async () => {
    const banks = { ...OTHERS, a: { text: 'قطاع مصرفي' }, b: { text: 'زار مصر' } };
    expect((await search('مصر في', banks)).ids).toBe('b');
  });
});

describe('what is written onto the next word', () => {
  const clubs: Articles = {
    ...OTHERS,
    both: { text: 'الهلال والنصر وفيتامين ب' },
    conjunction: { text: 'ذهب و عاد الهلال' },
    group: { text: 'قمة G7 اليوم' },
    article: { text: 'رقم ال من' },
  };
  const lexemes = { والنصر: ['نصر'], النصر: ['نصر'] };

  it.each([
    ['is no word to find where it stands apart', 'الهلال و النصر', 'both'],
    ['nor before a word in other letters', 'ال G7', 'group'],
    ['nor there with another', 'وال G7', 'group'],
    ['is one alone', 'و', 'conjunction'],
    ['is a letter at the end', 'فيتامين ب ', 'both'],
    ['is a word in a phrase', '"ذهب و عاد"', 'conjunction'],
  ])('%s: %s', async (_what, text, expected) => {
    expect((await search(text, clubs, { lexemes })).ids).toBe(expected);
  });
});
