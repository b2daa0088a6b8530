import { describe, expect, it } from 'vitest';
import { askedPage, placeOf } from '../../../src/import/exports/old-place.ts';
import { plainWords } from '../../../src/import/html/plain-words.ts';
import { otherNames } from '../../../src/import/picture-names.ts';

describe('where an article stood', () => {
  it.each([
    ['https://old.example/sea/boats/', { path: '/sea/boats/' }],
    ['https://old.example/boats?utm_source=rss&fbclid=x#part', { path: '/boats' }],
    ['https://old.example/story.php?id=4&utm_source=rss', { asked: '/story.php?id=4' }],
    ['https://old.example/?p=7', { asked: '/?p=7' }],
    ['https://old.example/', {}],
  ])('%s', (address, place) => {
    expect(placeOf(address)).toEqual({ origin: 'https://old.example', ...place });
  });

  it.each(['boats', '', 'ftp://old.example/boats', 'https://'])('is not known of %j', (address) => {
    expect(placeOf(address)).toEqual({});
  });

  it.each([
    ['/', '?p=7&preview=true', '/?p=7'],
    ['/index.php', '?p=7', '/?p=7'],
    ['/story.php', '?id=4&ref=home', '/story.php?id=4'],
    ['/boats/', '?utm_source=rss', undefined],
    ['/boats/', '', undefined],
  ])('a link to %s%s asks for %s', (path, query, page) => {
    expect(askedPage(path, query)).toBe(page);
  });
});

describe('a picture that is saved in several sizes', () => {
  it.each([
    ['sea/boat-300x200.jpg', ['sea/boat.jpg', 'sea/boat-scaled.jpg'], []],
    ['sea/boat-scaled.jpg', ['sea/boat.jpg'], []],
    ['boat-scaled-300x200.jpg', ['boat.jpg', 'boat-scaled.jpg'], []],
    ['boat-1-300x200.jpg', ['boat-1.jpg', 'boat-1-scaled.jpg'], ['boat.jpg', 'boat-scaled.jpg']],
    [
      'boat-e1556781234567.jpg',
      ['boat-e1556781234567-scaled.jpg'],
      ['boat.jpg', 'boat-scaled.jpg'],
    ],
    ['boat-2019.jpg', ['boat-2019-scaled.jpg'], []],
    [
      'images/size/w600/format/webp/2024/boat.jpg',
      ['images/2024/boat.jpg', 'images/2024/boat-scaled.jpg'],
      [],
    ],
  ])('%s', (path, same, near) => {
    expect(otherNames(path)).toEqual({ same, near });
  });
});

it.each([
  ['قوارب &amp; شباك', 'قوارب & شباك'],
  ['&amp;quot;قوارب&amp;quot;', '"قوارب"'],
  ['<b>قوارب</b>ها&nbsp;كثيرة', 'قواربها كثيرة'],
  ['<p>أول</p><p>ثان</p>', 'أول ثان'],
  ['5 < 6 & 7 > 3', '5 < 6 & 7 > 3'],
  ['أ<!-- سرّ -->ب', 'أ ب'],
])('the words of %j are %j', (html, words) => {
  expect(plainWords(html)).toBe(words);
});
