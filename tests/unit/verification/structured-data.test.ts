import { describe, expect, it } from 'vitest';
import { faultsWith, frontPage } from '../../setup/small-site.ts';

const SITE = 'https://small.example/';
const ORGANIZATION = { '@type': 'NewsMediaOrganization', name: 'صغير', url: SITE };
const ARTICLE = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'خبر',
  datePublished: '2025-03-05T22:00:00+02:00',
  author: { '@type': 'Person', name: 'ليلى' },
  publisher: ORGANIZATION,
};
const TRAIL = {
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: [
    { '@type': 'ListItem', position: 1, name: 'صغير', item: SITE },
    { '@type': 'ListItem', position: 2, name: 'خبر' },
  ],
};
const BODY = '<h1>صغير</h1><p id="أول">نص</p>';

function withData(data: unknown, head = '') {
  const json = typeof data === 'string' ? data : JSON.stringify(data);
  const script = `<script type="application/ld+json">${json}</script>`;
  return faultsWith({ 'index.html': frontPage(head + script, BODY) });
}

const PICTURE = `<meta property="og:image" content="${SITE}picture.svg">`;

it.each([
  ['an article', ARTICLE],
  ['an article of a day', { ...ARTICLE, datePublished: '2025-03-05' }],
  ['an article of several authors', { ...ARTICLE, author: [ARTICLE.author, ORGANIZATION] }],
  ['a trail', TRAIL],
  [
    'a trail whose steps name their pages',
    {
      ...TRAIL,
      itemListElement: [
        {
          '@type': 'ListItem',
          position: 1,
          item: { '@type': 'WebPage', '@id': SITE, name: 'صغير' },
        },
      ],
    },
  ],
  ['several things at once', [ARTICLE, TRAIL]],
  [
    'a graph',
    {
      '@context': 'https://schema.org/',
      '@graph': [ORGANIZATION, { ...ARTICLE, publisher: { '@id': '#site' } }],
    },
  ],
  [
    'a profile',
    { '@context': 'https://schema.org', '@type': 'ProfilePage', mainEntity: ARTICLE.author },
  ],
  [
    'a list of articles',
    { '@context': 'https://schema.org', '@type': 'CollectionPage', name: 'علوم', url: SITE },
  ],
  [
    'a site with its search',
    {
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      name: 'صغير',
      url: SITE,
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: `${SITE}search/?q={q}` },
        'query-input': 'required name=q',
      },
    },
  ],
])('accepts %s', async (_name, data) => {
  expect(await withData(data)).toEqual([]);
});

describe('tells of', () => {
  const { headline: _headline, ...untitled } = ARTICLE;
  const { author: _author, ...anonymous } = ARTICLE;
  const { publisher: _publisher, ...unpublished } = ARTICLE;
  const [first, last] = TRAIL.itemListElement;

  it.each([
    ['what is no JSON', '{', 'This is no well-formed JSON'],
    ['no vocabulary', { ...ARTICLE, '@context': undefined }, 'does not name its vocabulary'],
    [
      'another vocabulary',
      { ...ARTICLE, '@context': 'https://schema.example' },
      'does not name its vocabulary',
    ],
    ['no type', { '@context': 'https://schema.org' }, 'does not say its type'],
    [
      'a type that there is not',
      { ...ARTICLE, '@type': 'NewArticle' },
      'The type NewArticle of the structured data is not known here.',
    ],
    [
      'a type within that there is not',
      { ...ARTICLE, author: { '@type': 'Human', name: 'ليلى' } },
      'The type Human',
    ],
    [
      'a word that every object knows',
      { ...ARTICLE, '@type': 'constructor' },
      'The type constructor',
    ],
    ['no headline', untitled, 'NewsArticle of the structured data lacks the field headline.'],
    [
      'an empty headline',
      { ...ARTICLE, headline: ' ' },
      'headline of NewsArticle is not right: " ". Write a text.',
    ],
    ['no author', anonymous, 'lacks the field author.'],
    [
      'an author that is a text',
      { ...ARTICLE, author: 'ليلى' },
      'author of NewsArticle is not right: "ليلى". Write an object with a @type.',
    ],
    [
      'an author without a name',
      { ...ARTICLE, author: { '@type': 'Person' } },
      'Person of the structured data lacks the field name.',
    ],
    ['no publisher', unpublished, 'lacks the field publisher.'],
    [
      'a time without its zone',
      { ...ARTICLE, datePublished: '2025-03-05T22:00:00' },
      'datePublished of NewsArticle is not right',
    ],
    [
      'a day that there is not',
      { ...ARTICLE, dateModified: '2025-02-30' },
      'dateModified of NewsArticle is not right',
    ],
    [
      'a publisher without an address',
      { ...ARTICLE, publisher: { ...ORGANIZATION, url: '/' } },
      'url of NewsMediaOrganization is not right: "/".',
    ],
    [
      'an address of the site that leads nowhere',
      { ...ARTICLE, mainEntityOfPage: `${SITE}none/` },
      `Nothing of the site is at ${SITE}none/.`,
    ],
    [
      'a trail that is not numbered',
      { ...TRAIL, itemListElement: [first, { ...last, position: 3 }] },
      'The items of BreadcrumbList are not numbered in order. Write position from 1 on; here it is 2.',
    ],
    [
      'a step without a name',
      { ...TRAIL, itemListElement: [{ ...first, name: '' }, last] },
      'ListItem of the structured data lacks the field name.',
    ],
    [
      'a step that leads nowhere',
      {
        ...TRAIL,
        itemListElement: [last, first].map((step, index) => ({ ...step, position: index + 1 })),
      },
      'ListItem of the structured data lacks the field item.',
    ],
    [
      'an empty trail',
      { ...TRAIL, itemListElement: [] },
      'BreadcrumbList of the structured data lacks the field itemListElement.',
    ],
    [
      'a profile of nobody',
      { '@context': 'https://schema.org', '@type': 'ProfilePage' },
      'ProfilePage of the structured data lacks the field mainEntity.',
    ],
  ])('%s', async (_name, data, sentence) => {
    expect(await withData(data)).toContainEqual(expect.stringContaining(sentence));
  });

  it('an article without its picture, where the page has one', async () => {
    const said = await withData(ARTICLE, PICTURE);
    expect(said).toEqual([
      expect.stringContaining('NewsArticle of the structured data lacks the field image.'),
    ]);
    expect(await withData({ ...ARTICLE, image: `${SITE}picture.svg` }, PICTURE)).toEqual([]);
  });
});
