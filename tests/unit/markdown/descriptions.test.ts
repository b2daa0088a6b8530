import { describe, expect, it } from 'vitest';
import { escapeBetweenBrackets } from '../../../src/import/write-markdown.ts';
import { render, told } from './rendered.ts';

const altOf = (description: string) => render(`![${description}](a.png)`).pictures[0]?.alt;

describe('the description of a picture is heard as it would be read', () => {
  it.each([
    ['قوارب **راسية** عند `الفجر`', 'قوارب راسية عند الفجر'],
    ['قوارب \\*راسية\\* &amp; شباك', 'قوارب *راسية* & شباك'],
    ['[Habemus]{lang=la} في الساحة', 'Habemus في الساحة'],
    ['قوارب  \nراسية\nهنا', 'قوارب راسية هنا'],
    ['سطر<br>آخر', 'سطر آخر'],
    ['قارب 3*4 *', 'قارب 3*4 *'],
  ])('%j', (description, heard) => {
    expect(altOf(description)).toBe(heard);
    expect(told(`![${description}](a.png)`)).toEqual([]);
  });

  it.each([
    ['قارب [هنا](/articles/x/) نعم', 'قارب هنا نعم'],
    ['قارب ![ليلى](b.png) نعم', 'قارب ليلى نعم'],
    ['قارب^[حاشية] نعم', 'قاربحاشية نعم'],
  ])('and %j is told of', (description, heard) => {
    expect(altOf(description)).toBe(heard);
    expect(told(`نص\n\n![${description}](a.png)`)).toEqual([
      '3 advice: The description of a picture is heard as words',
    ]);
    expect(render(`![${description}](a.png)`).links).toEqual([]);
  });

  it.each([
    ['قارب&#x202E; نعم', '3 error: This line has a character that cannot be seen (U+202E)'],
    ['قارب\nنعم&shy;', '4 error: This line has a character that cannot be seen (U+00AD)'],
    [
      'قارب &#x2067;نعم',
      '3 error: This text has a direction mark (U+2066 to U+2069) that opens and does not close',
    ],
    ['{{< قارب >}}', '3 advice: "{{< قارب >}}" is shown as it was typed'],
    ['قارب **نعم', '3 advice: The ** here is shown as it was typed'],
    ['قارب &#xFEFB;', '3 advice: Here stands "ﻻ" as printers had it'],
  ])('what cannot stand in it is told of: %j', (description, first) => {
    expect(told(`نص\n\n![${description}](a.png)`)).toEqual([first]);
  });

  it.each(['قارب 😀', 'من https://a.example/ نعم'])('nothing is told of %j', (description) => {
    expect(told(`![${description}](a.png)`)).toEqual([]);
  });

  it.each(['قارب **نعم** [هنا](x) \\* &amp; <b>', '[ليلى]', 'a_b_ _c_ [^1] `'])(
    'and %j is written so that it is heard so',
    (words) => {
      expect(altOf(escapeBetweenBrackets(words))).toBe(words);
    },
  );
});
