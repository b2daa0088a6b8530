import { expect, it } from 'vitest';
import { makeArticle } from '../../../src/import/article.ts';

const HEAD = 'وصفة السمك\n\nنصّ أطول من غيره يقول ما هذه الوصفة.\n\n';
const bodyOf = (text: string) =>
  makeArticle(HEAD + text, {}, { file: 'a.txt' }).markdown.split('الوصفة.\n\n')[1];

it.each([
  ['1. اغسل\n2. اقلِ\nحتى يحمر\n3. قدّم', '1. اغسل\n2. اقلِ\\\n   حتى يحمر\n3. قدّم\n'],
  ['• أول\nيكمله\n• ثان\n• ثالث', '- أول\\\n  يكمله\n- ثان\n- ثالث\n'],
  [
    '1. صيدا\n* قديمة\n2. صور\nجديدة\n3. بيروت',
    '1. صيدا\n   - قديمة\n2. صور\\\n   جديدة\n3. بيروت\n',
  ],
  [
    '1. صيدا\nقديمة\n2. صور\nجديدة\n3. بيروت',
    '1. صيدا\\\n   قديمة\n2. صور\\\n   جديدة\n3. بيروت\n',
  ],
])('a line right between two items stays in the one above it: %j', (text, body) => {
  expect(bodyOf(text)).toBe(body);
});

it.each([
  ['1. اغسل\n2. اقلِ\n\nحتى يحمر\n\n3. قدّم', /اقلِ\n\n/],
  ['1. اغسل\n2. اقلِ\nحتى\nيحمر\n3. قدّم', /اقلِ\n\n/],
  ['1. اغسل\n2. اقلِ\nحتى يحمر\n5. قدّم', /اقلِ\n\n/],
  ['– من جاء؟\nدخل الحارس\n– أنا', /جاء؟\n\nدخل الحارس\n\n– أنا/],
])('but not in %j', (text, body) => {
  expect(bodyOf(text)).toMatch(body);
});

it.each([
  ['أ) صيدا\nقديمة\nأ) صور', ['أ\\) صيدا', 'قديمة', 'أ\\) صور']],
  ['أ) صيدا\nقديمة\nب) صور', ['صيدا', 'قديمة', 'صور']],
  ['1. صيدا\n1. صور\nجديدة\n2. بيروت', ['صيدا', 'صور', 'جديدة', 'بيروت']],
  ['1. صيدا\nقديمة\n2. صور\n\n3. بيروت\n3. جبيل', ['صيدا', 'قديمة', 'صور', 'بيروت', 'جبيل']],
  ['• صيدا\n> قديمة\n•\n• صور', ['صيدا', 'قديمة', 'صور']],
])('and is not lost, nor moved, where they are no list: %j', (text, words) => {
  const [, body = ''] = makeArticle(HEAD + text, {}, { file: 'a.txt' }).markdown.split('الوصفة.');
  const places = words.map((word) => body.indexOf(word));
  expect(places).toEqual(places.filter((place) => place >= 0).toSorted((a, b) => a - b));
});
