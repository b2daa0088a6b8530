import { describe, expect, it } from 'vitest';
import { type Articles, OTHERS, search } from './search-site.ts';

describe('nothing typed', () => {
  it('finds every article, the newest first', async () => {
    const found = await search('', { new: { text: 'بحر' }, old: { text: 'قمر' } });
    expect(found.ids).toBe('new old');
    const told = { score: 0, places: [], names: [], missing: [] };
    expect(found.matches).toMatchObject([told, told]);
    expect(found).toMatchObject({ partial: false, unknown: [], named: [], hasWords: false });
    expect((await found.matches[1]?.fragment())?.content).toBe('قمر');
  });

  it.each(['؟', '...', '😀'])('but signs finds nothing: %s', async (signs) => {
    expect((await search(signs, { new: { text: 'بحر' } })).matches).toEqual([]);
  });

  it('finds those of a section', async () => {
    const articles = { new: { text: 'بحر', section: 'علوم' }, old: { text: 'قمر' } };
    expect((await search('', articles, { filters: { section: 'علوم' } })).ids).toBe('new');
  });
});

describe('one word', () => {
  const articles = {
    ...OTHERS,
    a: { text: 'البحر هادئ', weight: 1 },
    b: { text: 'قال بحر ثم بحر', weight: 2 },
    c: { text: 'بحار ومراكب', weight: 900 },
    d: { text: 'بالبحر كله', weight: 5 },
  };
  const lexemes = { البحر: ['بحر'], بحار: ['بحر'], بالبحر: ['بحر'] };
  const variants = { بحر: [20, 23] };

  it('as it was typed first, then with other clitics, then in other forms', async () => {
    expect((await search('بحر', articles, { lexemes, variants })).ids).toBe('b d a c');
  });

  it('the newest first, where that is asked', async () => {
    expect((await search('بحر', articles, { lexemes, sort: 'date' })).ids).toBe('a b c d');
  });

  it('tells where it stands, and what the article is', async () => {
    const [first] = (await search('بحر', articles, { lexemes })).matches;
    expect(first?.places).toEqual([[1, 3]]);
    expect((await first?.fragment())?.url).toBe('/b/');
  });

  it('that the site lacks finds nothing', async () => {
    const found = await search('زعفران', articles);
    expect(found).toMatchObject({ ids: '', partial: false, unknown: ['زعفران'] });
  });

  it('is no verb in ى, if it has dots', async () => {
    const forms = { سعي: ['سعي', 'يسعي'], يسعي: ['يسعي'] };
    const two = { ...OTHERS, noun: { text: 'هذا سعي حثيث' }, verb: { text: 'من يسعى' } };
    expect((await search('سعي', two, { lexemes: forms })).ids).toBe('noun');
    expect((await search('سعى', two, { lexemes: forms })).ids).toBe('noun verb');
  });

  it('that the site lacks is told once, typed twice', async () => {
    expect((await search('زعفران، زعفران', articles)).unknown).toEqual(['زعفران']);
  });

  it('in the section that is asked for', async () => {
    const two = { a: { text: 'بحر', section: 'علوم' }, b: { text: 'بحر', section: 'سياسة' } };
    expect((await search('بحر', two, { filters: { section: 'سياسة' } })).ids).toBe('b');
  });

  it('in all of two lexemes whose form it is', async () => {
    const forms = { علم: ['علم', 'علام'], اعلام: ['علام'], علوم: ['علم'] };
    const three = { ...OTHERS, a: { text: 'علم' }, b: { text: 'أعلام' }, c: { text: 'علوم' } };
    expect((await search('علم', three, { lexemes: forms })).ids).toBe('a b c');
  });
});

describe('two words', () => {
  const articles = {
    ...OTHERS,
    both: { text: 'بحر وسط قمر' },
    sea: { text: 'بحر بحر بحر', weight: 100 },
    moon: { text: 'قمر', weight: 100 },
  };

  it('are both in what is found, and their scores are one', async () => {
    const found = await search('بحر قمر', articles);
    expect(found).toMatchObject({ ids: 'both', partial: false, unknown: [], named: [] });
    expect(found.matches[0]).toMatchObject({ places: [[0], [2]], missing: [] });
  });

  it('of which no article has both find those that have one, and say so', async () => {
    const { both: _, ...apart } = articles;
    expect(await search('بحر قمر', apart)).toMatchObject({ ids: 'sea moon', partial: true });
  });

  it('of which the site has one find it, and say which they lack', async () => {
    const found = await search('زعفران قمر', articles);
    expect(found).toMatchObject({ ids: 'moon both', partial: true, unknown: ['زعفران'] });
    expect(found.matches[0]?.missing).toEqual(['زعفران']);
  });

  it('of which the site has none find nothing', async () => {
    const found = await search('زعفران فلفل', articles);
    expect(found).toMatchObject({ ids: '', partial: true, unknown: ['زعفران', 'فلفل'] });
  });
});

describe('three words', () => {
  const articles = {
    ...OTHERS,
    two: { text: 'بحر قمر', weight: 9 },
    all: { text: 'بحر ثم قمر ثم نجم', weight: 3 },
    one: { text: 'نجم' },
    common: { text: 'ورد' },
  };

  it('find the best first, and say which word it lacks', async () => {
    const found = await search('بحر قمر نجم', articles);
    expect(found).toMatchObject({ ids: 'two all', partial: false });
    expect(found.matches.map(({ missing }) => missing)).toEqual([['نجم'], []]);
  });

  it('of which the site has two find those that have either, both before one', async () => {
    const found = await search('نجم قمر زعفران', articles);
    expect(found).toMatchObject({ ids: 'two all one', partial: true });
  });
});

describe('a common word', () => {
  /** Ten articles, of which as many have «قال»; «قمر» stands in the oldest alone. */
  const ten = (common: number): Articles =>
    Object.fromEntries(
      Array.from({ length: 10 }, (_, at) => [
        `a${at}`,
        { text: `${at < common ? 'قال' : 'نعم'} ${at === 9 ? 'قمر' : 'بحر'}` },
      ]),
    );

  it('is required in up to three articles of ten', async () => {
    expect(await search('قال قمر', ten(3))).toMatchObject({ partial: true });
  });

  it('is not required in more, beside another', async () => {
    expect(await search('قال قمر', ten(4))).toMatchObject({ ids: 'a9', partial: false });
  });

  it('is required beside none but common ones', async () => {
    expect((await search('قال بحر', ten(4))).ids).toBe('a0 a1 a2 a3');
  });

  it('is required beside what no article has', async () => {
    const found = await search('بحر زعفران', ten(4));
    expect(found).toMatchObject({ partial: true, unknown: ['زعفران'] });
    expect(found.ids).not.toBe('');
  });

  it('counts all the same where it stands', async () => {
    const [first] = (await search('قال قمر', ten(10))).matches;
    expect(first).toMatchObject({ id: 'a9', places: [[0], [1]] });
    expect(first?.score).toBeGreaterThan(2);
  });

  it('is required in a phrase', async () => {
    const found = await search('"قال بحر" بحر', ten(4));
    expect(found.ids).toBe('a0 a1 a2 a3');
    // Beside a word that selects, too, of which no article has both.
    expect((await search('"قال بحر" قمر', ten(4))).ids).toBe('a0 a1 a2 a3');
  });
});

describe('a word that asks', () => {
  const articles: Articles = {
    ...OTHERS,
    asks: { text: 'ليش بحر متى', weight: 9 },
    both: { text: 'بحر ثم قمر' },
  };

  it.each(['ليش', 'شنو', 'وشو', 'ازاي', 'علاش', 'هل', 'متى'])(
    'at the beginning of a question tells nothing of its answer: %s',
    async (word) => {
      const found = await search(`${word} بحر قمر`, articles);
      expect(found).toMatchObject({ ids: 'both', partial: false });
      expect(found.matches[0]?.missing).toEqual([]);
    },
  );

  it.each(['متى', 'وهل', 'كم'])(
    'is not required of two words, the first of which it is: %s',
    async (word) => {
      const found = await search(`${word} قمر`, articles);
      expect(found).toMatchObject({ ids: 'both', partial: false });
    },
  );

  it('of two words, puts before the others what has it', async () => {
    const two: Articles = { ...OTHERS, bare: { text: 'قمر' }, asking: { text: 'متى قمر' } };
    expect((await search('متى قمر', two)).ids).toBe('asking bare');
  });

  it('is not required beside a word that is common', async () => {
    const common: Articles = {
      first: { text: 'قال' },
      second: { text: 'هل قال' },
      third: { text: 'قال' },
    };
    expect((await search('هل قال', common)).matches).toHaveLength(3);
    expect((await search('هل', common)).matches).toHaveLength(1);
  });

  it('adds nothing to the score of an article that has it', async () => {
    const two: Articles = {
      ...OTHERS,
      asking: { text: 'ليش بحر ثم قمر', weight: 9 },
      both: { text: 'بحر قمر', weight: 9 },
    };
    expect((await search('ليش بحر قمر', two)).ids).toBe('both asking');
  });

  it.each([
    ['in a question of two words, which may be a name', 'ليش قمر'],
    ['within one', 'بحر ليش قمر'],
    ['where the site has nothing else of it', 'ليش زعفران فلفل'],
    ['in a phrase', '"ليش بحر" قمر نجم'],
  ])('is one like others %s', async (_where, question) => {
    const { matches } = await search(question, articles);
    expect(matches.map(({ id }) => id)).toContain('asks');
  });
});

describe('a phrase', () => {
  const lexemes = { وزيرا: ['وزير'], للخارجيه: ['خارجيه'], الخارجيه: ['خارجيه'] };
  const articles: Articles = {
    ...OTHERS,
    exact: { text: 'قال وزير الخارجية أمس' },
    forms: { text: 'كان وزيراً للخارجية أمس', weight: 9 },
    apart: { text: 'وزير في الخارجية', weight: 9 },
    cut: { text: 'قال وزير الخارجية', blocks: [[2, 'p-1']], weight: 9 },
    half: { text: 'وزير المال', weight: 9 },
  };

  it('stands as it was typed, in one block', async () => {
    const found = await search('"وزير الخارجية"', articles, { lexemes });
    expect(found).toMatchObject({ ids: 'exact', partial: false, unknown: [] });
    expect(found.matches[0]).toMatchObject({ places: [[1, 2]] });
    expect((await found.matches[0]?.fragment())?.url).toBe('/exact/');
  });

  it('beside a word: an article has both, if any has', async () => {
    expect((await search('"وزير الخارجية" أمس', articles, { lexemes })).ids).toBe('exact');
  });

  it('is never given up, as words beside it are', async () => {
    const found = await search('"وزير الخارجية" بحر', articles, { lexemes });
    expect(found).toMatchObject({ ids: 'exact', partial: true, unknown: ['بحر'] });
    expect(found.matches[0]?.missing).toEqual(['بحر']);
    const lacked = await search('"وزير البحر" أمس', articles, { lexemes });
    expect(lacked).toMatchObject({ ids: '', partial: false });
  });

  it('tells which of its words the site lacks', async () => {
    const found = await search('«وزير الزعفران»', articles, { lexemes });
    expect(found).toMatchObject({ ids: '', unknown: ['الزعفران'] });
  });

  it('is verified in a hundred articles, and no more texts are fetched', async () => {
    const many = Array.from(
      { length: 101 },
      (_, at) => [`a${at}`, { text: 'وزير المال' }] as const,
    );
    const found = await search('"وزير المال"', Object.fromEntries(many));
    expect(found.matches).toHaveLength(100);
  });
});

it('only the last word may be unfinished', async () => {
  const articles = { ...OTHERS, a: { text: 'شمالية' }, b: { text: 'كوريا شمالية' } };
  expect((await search('شمال', articles)).ids).toBe('a b');
  expect((await search('شمال كوريا', articles)).partial).toBe(true);
});
