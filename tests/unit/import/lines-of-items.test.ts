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
