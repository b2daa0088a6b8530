import { describe, expect, it } from 'vitest';
import { type AuthorFile, authorFinder, authorName } from '../../../src/lists/authors.ts';
import { joinNames } from '../../../src/lists/byline.ts';
import { authorFacts } from '../../../src/metadata/author-facts.ts';

const FILES: readonly AuthorFile[] = [
  { id: 'layla', data: { name: 'ليلى الحارثي', nameEn: 'Layla al-Harthi', type: 'person' } },
  { id: 'watch', data: { name: 'جمعية رصد الليل', type: 'organization' } },
];
const find = authorFinder(FILES);

describe('who signs', () => {
  it.each([
    ['ليلى الحارثي', 'layla', 'ليلى الحارثي', 'Layla al-Harthi'],
    ['لَيلى الحارثي', 'layla', 'ليلى الحارثي', 'Layla al-Harthi'],
    ['Layla al-Harthi', 'layla', 'ليلى الحارثي', 'Layla al-Harthi'],
    ['layla', 'layla', 'ليلى الحارثي', 'Layla al-Harthi'],
    ['watch', 'watch', 'جمعية رصد الليل', 'جمعية رصد الليل'],
    ['سلمى النجار', 'سلمى-النجار', 'سلمى النجار', 'سلمى النجار'],
  ])('%s', (written, slug, arabic, english) => {
    const author = find(written);
    expect([author.slug, authorName(author, 'ar'), authorName(author, 'en')]).toEqual([
      slug,
      arabic,
      english,
    ]);
  });

  it('a name is stronger than the name of a file', () => {
    const others = authorFinder([
      ...FILES,
      { id: 'ليلى-الحارثي', data: { name: 'ليلى', type: 'person' } },
    ]);
    expect(others('ليلى الحارثي').slug).toBe('layla');
  });
});

describe('what search engines are told of them', () => {
  const facts = (written: string, language: 'ar' | 'en') =>
    authorFacts(find(written), language, 'https://a.example/authors/x/');

  it('has the name in the article’s language', () => {
    expect(facts('layla', 'en')).toEqual({
      '@type': 'Person',
      name: 'Layla al-Harthi',
      url: 'https://a.example/authors/x/',
    });
    expect(facts('layla', 'ar')).toMatchObject({ name: 'ليلى الحارثي' });
  });

  it('knows people from organisations', () => {
    expect(facts('watch', 'ar')['@type']).toBe('Organization');
    expect(facts('سلمى النجار', 'ar')['@type']).toBe('Person');
  });
});

describe('a byline', () => {
  const joined = (names: readonly string[], language: 'ar' | 'en') =>
    joinNames(names.map(find), language)
      .map((part) => (typeof part === 'string' ? part : part.written))
      .join('');

  it.each([
    [[], 'ar', ''],
    [['ليلى'], 'ar', 'ليلى'],
    [['ليلى', 'يوسف'], 'ar', 'ليلى ويوسف'],
    [['ليلى', 'يوسف', 'سلمى'], 'ar', 'ليلى ويوسف وسلمى'],
    [['Layla', 'Yusuf', 'Salma'], 'en', 'Layla, Yusuf and Salma'],
  ] as const)('joins %j in %s', (names, language, line) => {
    expect(joined(names, language)).toBe(line);
  });
});
