import { expect, it } from 'vitest';
import type { ReadFile } from '../../../src/content/among-files.ts';
import { linkProblems } from '../../../src/content/links/link-problems.ts';
import { linkTargets, type ReadContent } from '../../../src/content/links/link-targets.ts';
import { pageTeller } from '../../../src/content/taken-addresses.ts';

const NOW = new Date('2025-03-04T12:00:00Z');
const ECONOMY = { name: 'اقتصاد', nameEn: 'Economy', slug: 'economy' };
const SITE = { timeZone: 'UTC', sections: [ECONOMY, { name: 'رياضة', nameEn: 'Sport' }] };

const day = (date: string) => ({ instant: new Date(date), hasTime: false });

function file(path: string, data: object = {}, html = ''): ReadFile {
  return { path: `/x/${path}.md`, data: { ...data }, links: [], html: () => html, lineOf: () => 1 };
}

function article(slug: string, data: object = {}, html = ''): ReadFile {
  return file(`articles/${slug}`, { pubDate: day('2025-03-01'), ...data }, html);
}

const ARTICLES = [
  article('boats', { redirectFrom: ['/old/boats/'] }, '<h2 id="عنوان">عنوان</h2>'),
  article('unfinished', { draft: true, tags: ['قريباً'] }),
  article('tomorrow', { pubDate: day('2025-03-05') }),
  article('gone', { withdrawn: 'خطأ', tags: ['خطأ'] }),
  article('prices', { section: ECONOMY, tags: ['أسعار السمك'], author: 'ليلى' }),
  article('en/prices-en', { lang: 'en', section: ECONOMY, tags: ['fish'] }),
  ...Array.from({ length: 62 }, (_, index) => article(`n-${index}`, { tags: ['كثير'] })),
];
const PAGES = [file('pages/about', {}, '<h2 id="عنوان-البريد">'), file('pages/من-نحن')];
const TAGS = [file('tags/بحر', { title: 'بحر' }, '<p id="p-1">')];
const AUTHORS = [
  file('authors/layla', { name: 'ليلى', type: 'person' }),
  file('authors/quiet', { name: 'منذر', type: 'person' }),
];

interface From {
  readonly kind: keyof ReadContent;
  readonly file: ReadFile;
}
const ITSELF: From = { kind: 'articles', file: article('moon', {}, '<p id="p-1">') };

function said(
  path: string,
  fragment?: string,
  { kind, file }: From = ITSELF,
  { isWhole = true, articles = ARTICLES } = {},
) {
  const from = { ...file, links: [{ line: 3, path, fragment }] };
  const read = { articles, pages: PAGES, tags: TAGS, authors: AUTHORS };
  const folder = (of: From['kind']) => {
    return { files: of === kind ? [...read[of], from] : read[of], isWhole };
  };
  const content: ReadContent = {
    articles: folder('articles'),
    pages: folder('pages'),
    tags: folder('tags'),
    authors: folder('authors'),
  };
  const asTheyAre = ['/favicon.svg', '/media/own.mp3'];
  const taken = ['/about/', '/من-نحن/', '/search/', '/en/search/', '/rss.xml', ...asTheyAre];
  const isTaken = (path: string) => taken.includes(path) || path.startsWith('/media/');
  const isPage = pageTeller(isTaken, (path) => asTheyAre.includes(path));
  const targets = linkTargets(content, { site: SITE, now: NOW, isPage });
  return linkProblems([from], targets, NOW).map(
    ({ line, severity, en }) => `${line} ${severity}: ${en}`,
  );
}

it.each([
  ['an article', '/articles/boats/', undefined],
  ['the file of its page', '/articles/boats/index.html', undefined],
  ['its text for machines', '/articles/boats.md', undefined],
  ['a heading of one', '/articles/boats/', 'عنوان'],
  ['its own paragraph', '/articles/moon/', 'p-1'],
  ['a part of every page', '/articles/boats/', 'main'],
  ['the front page', '/', undefined],
  ['a part of the front page', '/', 'opinion'],
  ['a standing page', '/about/', undefined],
  ['a heading of one', '/about', 'عنوان-البريد'],
  ['a page of the site', '/search/', undefined],
  ['a file', '/favicon.svg', undefined],
  ['a file in a folder of the site', '/media/own.mp3', undefined],
  ['a sound by the name that it is published with', '/media/waves.0a1b2c3d.mp3', undefined],
  ['a feed', '/rss.xml', undefined],
  ['an old address', '/old/boats/', undefined],
  ['an old address without its slash', '/old/boats', undefined],
  ['a section', '/sections/economy/', undefined],
  ['a section of another edition', '/en/sections/economy/', undefined],
  ['a tag', '/tags/أسعار-السمك/', undefined],
  ['a tag without its slash', '/tags/أسعار-السمك', undefined],
  ['a tag that has a file alone', '/tags/بحر/', undefined],
  ['a place in what introduces a tag', '/tags/بحر/', 'p-1'],
  ['a numbered page of a tag', '/tags/كثير/1/', undefined],
  ['the feed of a tag', '/tags/أسعار-السمك/rss.xml', undefined],
  ['an author by the name of the file', '/authors/layla/', undefined],
  ['an author who has written nothing', '/authors/quiet/', undefined],
  ['all tags', '/tags/', undefined],
  ['the archive', '/archive/', undefined],
  ['a year', '/archive/2025/', undefined],
  ['a month', '/archive/2025/03/', undefined],
  ['a day', '/archive/2025/03/01/', undefined],
  ['a page of a day', '/archive/2025/03/01/1/', undefined],
])('nothing is said of a link to %s', (_what, path, fragment) => {
  expect(said(path, fragment)).toEqual([]);
});

it.each([
  ['no article', '/articles/nothing/', undefined, /^3 error: .*\/articles\/nothing\//],
  ['no page', '/nope/', undefined, /^3 error: .*no page or file at \/nope\//],
  ['a folder without a page', '/articles/', undefined, /^3 error: /],
  ['what is below a page', '/search/old/', undefined, /^3 error: .*no page or file/],
  [
    'a file below an article',
    '/articles/boats/a.pdf',
    undefined,
    /^3 error: .*public and write \/a\.pdf/,
  ],
  ['a file with a space', '/my report.pdf', undefined, /^3 error: .*write \/my%20report\.pdf,/],
  ['a page below an article', '/articles/boats/b/', undefined, /^3 error: .*no page or file at/],
  ['a sound by its own name', '/media/waves.mp3', undefined, /^3 error: .*write \/waves\.mp3/],
  ['no feed', '/feed/', undefined, /^3 error: .*no page or file/],
  ['a draft', '/articles/unfinished/', undefined, /^3 advice: .*is a draft/],
  ['a scheduled article', '/articles/tomorrow/', undefined, /^3 advice: .*not published yet/],
  ['a withdrawn one', '/articles/gone/', 'عنوان', /^3 advice: .*was withdrawn/],
  [
    'no place of an article',
    '/articles/boats/',
    'لا',
    /^3 advice: .*called #لا on \/articles\/boats/,
  ],
  ['no place of its own', '/articles/moon/', 'لا', /^3 advice: .*called #لا on \/articles\/moon/],
  ['no place of a page', '/about/', 'لا', /^3 advice: .*called #لا on \/about/],
  ['no place of a tag', '/tags/بحر/', 'لا', /^3 advice: .*called #لا on \/tags/],
  ['no place of a list without a text', '/archive/2025/', 'p-1', /^3 advice: .*called #p-1/],
  ['no place of the front page', '/', 'لا', /^3 advice: .*called #لا on \//],
  ['a section without articles', '/sections/رياضة/', undefined, /^3 error: No section with/],
  ['no tag', '/tags/سمك/', undefined, /^3 error: No published article has a tag .*\/tags\/سمك\//],
  ['a tag of what was withdrawn', '/tags/خطأ/', undefined, /^3 error: No published article/],
  ['a page that a tag has not', '/tags/كثير/2/', undefined, /^3 error: No published article/],
  ['a tag of a draft', '/tags/قريبا/', undefined, /^3 advice: There is no page yet at/],
  ['a day without articles', '/archive/2025/03/02/', undefined, /^3 error: The archive has no/],
  ['the feed of a day', '/archive/2025/03/01/rss.xml', undefined, /^3 error: The archive has/],
])('a link to %s is told with its line', (_what, path, fragment, words) => {
  expect(said(path, fragment)).toEqual([expect.stringMatching(words)]);
});

it.each([
  ['/articles/Boats/', '/articles/boats/'],
  ['/articles/bo_ats/', '/articles/boats/'],
  ['/articles/baots/', '/articles/boats/'],
  ['/articles/boats.html', '/articles/boats/'],
  ['/articles/boats/index/', '/articles/boats/'],
  ['/articles/articles/boats/', '/articles/boats/'],
  ['/boats/', '/articles/boats/'],
  ['/articles/عنوان السفن/', '/articles/ships/'],
  ['/pages/about/', '/about/'],
  ['/articles/about/', '/about/'],
  ['/tags/أسعار السمك/', '/tags/أسعار-السمك/'],
  ['/tag/اسعار-السمك/', '/tags/أسعار-السمك/'],
  ['/en/tags/أسعار-السمك/', '/tags/أسعار-السمك/'],
  ['/category/اقتصاد/', '/sections/economy/'],
  ['/economy/', '/sections/economy/'],
  ['/authors/ليلى/', '/authors/layla/'],
  ['/author/layla/', '/authors/layla/'],
])('a link to %s is told which page is likely meant', (path, near) => {
  const articles = [...ARTICLES, article('ships', { title: 'عنوان السفن' })];
  expect(said(path, undefined, ITSELF, { articles })).toEqual([
    expect.stringMatching(`^3 error: .*no page at ${path}. Perhaps ${near} is meant`),
  ]);
});

it.each([
  ['/harbour/', '/articles/harbour/'],
  ['/en/harbour/', '/en/articles/harbour/'],
  ['/en/post/harbour/', '/en/articles/harbour/'],
  ['/tag/harbour/', '/tags/harbour/'],
  ['/category/economy/', '/sections/economy/'],
  ['/en/category/economy/', '/en/sections/economy/'],
])('of pages of one name that of the same edition and kind is meant by %s', (path, near) => {
  const articles = [
    ...ARTICLES,
    article('harbour', { tags: ['other'] }),
    article('en/harbour', { lang: 'en', tags: ['Economy'] }),
    ...(path === '/tag/harbour/' ? [article('day', { tags: ['Harbour'] })] : []),
  ];
  expect(said(path, undefined, ITSELF, { articles })).toEqual([
    expect.stringContaining(`Perhaps ${near} is meant`),
  ]);
});

it('of two that are as near none is meant', () => {
  const articles = [
    ...ARTICLES,
    article('day-a', { title: 'يوم' }),
    article('day-b', { title: 'يوم' }),
  ];
  for (const path of ['/articles/يوم/', '/articles/day-c/'])
    expect(said(path, undefined, ITSELF, { articles })).toEqual([
      expect.stringMatching(/an article that is not there/),
    ]);
});

it.each([
  ['a page', { kind: 'pages', file: PAGES[1] ?? ITSELF.file }],
  ['a tag', { kind: 'tags', file: TAGS[0] ?? ITSELF.file }],
  ['an author', { kind: 'authors', file: AUTHORS[0] ?? ITSELF.file }],
] as const)('links in the text of %s are followed, too', (_what, from) => {
  expect(said('/tags/أسعار-السمك/', undefined, from)).toEqual([]);
  expect(said('/old/boats/', undefined, from)).toEqual([]);
  expect(said('/tags/سمك/', undefined, from)).toEqual([expect.stringMatching(/^3 error/)]);
  expect(said('/nope/', undefined, from)).toEqual([expect.stringMatching(/^3 error/)]);
  expect(said('/articles/boats/', 'لا', from)).toEqual([expect.stringMatching(/^3 advice/)]);
});

it('nothing is said of a list that a file with faults may make', () => {
  expect(said('/tags/سمك/', undefined, ITSELF, { isWhole: false })).toEqual([]);
  expect(said('/nope/', undefined, ITSELF, { isWhole: false })).toEqual([
    expect.stringMatching(/^3 error: .*no page or file/),
  ]);
});

it('an edition without articles has no pages', () => {
  const articles = ARTICLES.filter(({ data }) => !('lang' in data));
  const inArabic = (path: string) => said(path, undefined, ITSELF, { articles });
  expect(inArabic('/search/')).toEqual([]);
  expect(inArabic('/en/search/')).toEqual([expect.stringMatching(/^3 error: .*no page or file/)]);
  expect(inArabic('/en/')).toEqual([expect.stringMatching(/^3 error: .*no page or file/)]);
  expect(inArabic('/en/tags/fish/')).toEqual([expect.stringMatching(/^3 error: No published/)]);
});
