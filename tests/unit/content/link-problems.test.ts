import { expect, it } from 'vitest';
import type { ReadFile } from '../../../src/content/among-files.ts';
import { linkProblems } from '../../../src/content/link-problems.ts';
import { pageTeller } from '../../../src/content/taken-addresses.ts';

const NOW = new Date('2025-03-04T12:00:00Z');
const day = (date: string) => ({ instant: new Date(date), hasTime: false });

function article(slug: string, data: object = {}, html = ''): ReadFile {
  const fields = { pubDate: day('2025-03-01'), ...data };
  return { path: `/x/${slug}.md`, data: fields, links: [], html, lineOf: () => 1 };
}

const ARTICLES = [
  article('boats', { redirectFrom: ['/old/boats/'] }, '<h2 id="عنوان">عنوان</h2>'),
  article('unfinished', { draft: true }),
  article('tomorrow', { pubDate: day('2025-03-05') }),
  article('gone', { withdrawn: 'خطأ' }),
];

function said(path: string, fragment?: string): readonly string[] {
  const from = { ...article('moon', {}, '<p id="p-1">'), links: [{ line: 3, path, fragment }] };
  const around = {
    isPage: pageTeller((taken) => ['/about/', '/articles/', '/favicon.svg'].includes(taken)),
    now: NOW,
    articles: [...ARTICLES, from],
    below: 'articles/',
  };
  return linkProblems([from], around).map(({ line, severity, en }) => `${line} ${severity}: ${en}`);
}

it.each([
  ['an article', '/articles/boats/', undefined],
  ['a heading of one', '/articles/boats/', 'عنوان'],
  ['its own paragraph', '/articles/moon/', 'p-1'],
  ['a part of every page', '/articles/boats/', 'main'],
  ['the front page', '/', undefined],
  ['a standing page', '/about/', undefined],
  ['a file', '/favicon.svg', undefined],
  ['an old address', '/old/boats/', undefined],
  ['an old address without its slash', '/old/boats', undefined],
])('nothing is said of a link to %s', (_what, path, fragment) => {
  expect(said(path, fragment)).toEqual([]);
});

it.each([
  ['no article', '/articles/nothing/', undefined, /^3 error: .*\/articles\/nothing\//],
  ['no page', '/nope/', undefined, /^3 error: .*no page or file at \/nope\//],
  ['a folder without a page', '/articles/', undefined, /^3 error: /],
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
])('a link to %s is told with its line', (_what, path, fragment, words) => {
  expect(said(path, fragment)).toEqual([expect.stringMatching(words)]);
});
