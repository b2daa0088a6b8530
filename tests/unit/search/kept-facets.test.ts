import { expect, it } from 'vitest';
import { keptFacets } from '../../../src/search/in-article/kept-facets.ts';
import { facetsOf } from '../../../src/search/index/tables/facets.ts';

const person = (name: string) => ({ '@type': 'Person', name });

it('what kept pages tell of themselves is what the index has of them', () => {
  const told = [
    {
      datePublished: '2025-03-10T09:00:00+02:00',
      articleSection: 'علوم',
      keywords: ['صيد', 'قمر'],
      author: [person('ليلى'), person('سامي')],
    },
    { datePublished: '2024-02-29', keywords: ['قمر'], author: person('ليلى') },
    { datePublished: '2024-01-01', author: { '@type': 'NewsMediaOrganization', name: 'المرصد' } },
  ];
  expect(keptFacets(told.map((facts) => JSON.stringify(facts)))).toEqual(
    facetsOf([
      {
        published: '2025-03-10',
        section: 'علوم',
        tags: ['صيد', 'قمر'],
        authors: ['ليلى', 'سامي'],
      },
      { published: '2024-02-29', tags: ['قمر'], authors: ['ليلى'] },
      { published: '2024-01-01', tags: [], authors: [] },
    ]),
  );
});

it.each(['', '{', 'null', '3', '{"author":[1,{"name":2}],"keywords":3}'])(
  'a page that tells nothing is of nothing: %s',
  (told) => {
    const { days, section, author, tag } = keptFacets([told]);
    expect(days).toEqual([Number.NaN]);
    for (const { names, of } of [section, author, tag]) expect([names, of]).toEqual([[], [[]]]);
  },
);
