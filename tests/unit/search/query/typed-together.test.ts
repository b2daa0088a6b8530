import { expect, it } from 'vitest';
import { splittings } from '../../../../src/search/query/typed-together.ts';
import { entryOf, lookupOf } from './stand-ins.ts';

/** A word of so many letters. */
const long = (letters: number) => 'م'.repeat(letters);

it.each([
  ['two words of the site, folded', 'كرهقدم', 'كره قدم', ['كره قدم']],
  ['with the article', 'وزارهالداخليه', 'وزاره الداخليه', ['وزاره الداخليه']],
  ['without the article that was typed', 'الواتساب', 'واتس اب', ['واتس اب']],
  ['with one that was not', 'فيسبوك', 'الفيس بوك', ['الفيس بوك']],
  ['one of which the site lacks', 'بحرزعفران', 'بحر', []],
  ['the first of one letter', 'بحرق', 'ب حرق', []],
  ['the second of one letter', 'بحرق', 'بحر ق', []],
  ['nothing behind the first', 'بحري', 'بحري', []],
  ['of 24 letters', long(24), `${long(12)}`, [`${long(12)} ${long(12)}`]],
  ['of more', long(25), `${long(12)} ${long(13)}`, []],
  ['God’s name', 'عبدالله', 'عبد الله', ['عبد الله']],
  ['God’s name after «to»', 'الحمدلله', 'الحمد لله', ['الحمد لله']],
  ['the end of a word, as of جمال', 'سعيدجمال', 'سعيد جمال', ['سعيد جمال']],
  ['a short word with the article, which is chance', 'سوقالفم', 'سوق الفم', []],
  ['one that begins as God’s name', 'سوقالهم', 'سوق الهم', []],
  ['one with more than the article', 'سوقبالحي', 'سوق بالحي', []],
  ['a short word without it', 'سوقحي', 'سوق حي', ['سوق حي']],
  ['a particle and a word with the article', 'فيالقاهره', 'في القاهره', ['القاهره']],
  ['a particle and one without', 'فيقمر', 'في قمر', []],
  ['a particle and one with «ال» in its midst', 'فيرمالنا', 'في رمالنا', []],
  ['a particle at the end', 'قمرفي', 'قمر في', []],
  ['a negation and its word', 'لاسيما', 'لا سيما', ['لا سيما']],
  ['after «and»', 'ولاسيما', 'ولا سيما', ['ولا سيما']],
  ['a negation and two letters', 'لاسي', 'لا سي', []],
  ['what ends as a negation does', 'كماسيما', 'كما سيما', []],
  ['what begins as one', 'لانسيما', 'لان سيما', []],
  ['no negation', 'فيسيما', 'في سيما', []],
  ['a number', '2025', '20 25', []],
  ['letters and a number', 'g20', 'g 20', ['g 20']],
  ['a number with a fraction and letters', '1.5m', '1.5 m', ['1.5 m']],
  ['the same with a comma', '1,5m', '1,5 m', ['1,5 m']],
  ['two numbers of a list', '3،5', '3 5', ['3 5']],
  ['a number and letters', '4g', '4 g', ['4 g']],
  ['initials', 'usa', 'u s a', ['u s a']],
  ['more Latin letters', 'linux', 'l i n u x', []],
  ['names of letters', 'بيبيسي', 'بي سي', ['بي بي سي']],
  ['two of them, which are any word', 'بيسي', 'بيسي', []],
] as const)('typed without their space: %s: %s', async (_what, form, words, expected) => {
  const lookup = lookupOf(words.split(' ').map((each) => entryOf(each)));
  expect((await splittings(form, lookup)).map((each) => each.join(' '))).toEqual(expected);
});
