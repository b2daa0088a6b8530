import { expect, it } from 'vitest';
import { fold } from '../../../src/arabic/fold.ts';
import { lexemesOf } from '../../../src/arabic/lexemes.ts';
import { partedNames } from '../../../src/arabic/parted-names.ts';

it.each([
  ['a name whose words the site has', 'نيويورك نيو يورك', ['نيو يورك']],
  ['two letters and three', 'سيميد سي ميد', ['سي ميد']],
  ['a name of the lexicon', 'نيودلهي نيو دلهي', ['نيو دلهي']],
  ['both ways', 'باراغوس با راغوس بارا غوس', ['با راغوس', 'بارا غوس']],
  [
    'one that looks like an imperfect, of which a word is a foreign name',
    'يوتيوب يو تيوب',
    ['يو تيوب'],
  ],
  ['one of which the site lacks the first', 'نيويورك يورك', []],
  ['one of which it lacks the second', 'نيويورك نيو', []],
  ['one letter first', 'ويورك و يورك', []],
  ['two letters last', 'نيويو نيو يو', []],
  ['an Arabic word', 'صواريخ صو اريخ', []],
  ['a word with the article', 'الباندا الب اندا', []],
  ['an inflected one', 'وغوتيريش غوتيريش وغو تيريش', []],
  ['a particle first', 'فيلادلف في لادلف', []],
  ['a word of the lexicon last', 'بارسينما بار سينما', []],
] as const)('parts %s', (_what, forms, expected) => {
  const vocabulary = new Map(forms.split(' ').map((form) => [fold(form), 1]));
  const parted = partedNames(lexemesOf(vocabulary), vocabulary);
  expect(parted.map(([, ...words]) => words.join(' '))).toEqual(expected);
  for (const [name, first, second] of parted) expect(name).toBe(first + second);
});
