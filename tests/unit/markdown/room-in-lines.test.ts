import { describe, expect, it } from 'vitest';
import { told } from './rendered.ts';

/** A line of so many letters, of which the first word has four. */
const line = (letters: number) => `كلمة ${'م'.repeat(letters - 5)}`;

describe('a line right below an item alone is of it', () => {
  it.each([
    ['where a program would have broken a text so wide', 68, 70, 0],
    ['where the item is the widest line', 68, 20, 0],
    ['where only the line below is so wide', 57, 75, 0],
    ['where all of a text is narrow, at sixty', 58, 20, 0],
    ['with room for less than 25 letters', 68, 20, 99],
    ['of 120 letters, at which a program may break', 118, 20, 0],
  ])('%s', (_what, item, below, widest) => {
    const text = widest > 0 ? [line(widest), ''] : [];
    expect(told([...text, `- ${line(item)}`, line(below)].join('\n'))).toEqual([]);
  });

  it.each([
    ['where others are wider', 68, 70, 130],
    ['in a narrow text, below sixty', 57, 20, 0],
    ['with room for 25 letters', 68, 20, 100],
    ['of more than 120 letters', 119, 20, 0],
  ])('and told of as taken in %s', (_what, item, below, widest) => {
    const text = widest > 0 ? [line(widest), ''] : [];
    const at = text.length + 2;
    expect(told([...text, `- ${line(item)}`, line(below)].join('\n'))).toEqual([
      `${at} advice: This line is read as part of the item above it`,
    ]);
  });
});

it('a line of an item alone is told of where another list stands below', () => {
  expect(told('- أ\nتتمة\n\nنص\n\n- ب')).toEqual([
    '2 advice: This line is read as part of the item above it',
  ]);
});

it('nothing is said of a line that stands as far in as its item, in two quotations', () => {
  expect(told('> > - أ\n> >   ب')).toEqual([]);
});

it('a line behind a hyphen says who was quoted, and that below it was taken', () => {
  expect(told(`> أ\n-${line(70)}\nتتمة`)).toContain(
    '3 advice: This line is read as part of the quotation above it',
  );
});

describe('lines of a paragraph', () => {
  it.each([
    ['were ended by hand, if three are of forty letters', [40, 40, 40], 0, 2],
    ['are any, if they are of more', [41, 41, 41], 0, undefined],
    ['were ended by hand, with room for 25 letters', [30, 60], 0, 2],
    ['were broken, with less', [31, 60], 0, undefined],
    ['are any in a narrow text', [20, 59], 0, undefined],
    ['have the width of their own paragraph, if it is of sixty', [70, 70], 100, undefined],
    ['have that of the text, if it is narrower', [50, 59], 80, 4],
    ['are broken to that of the text', [51, 59], 80, undefined],
    ['have that of their own paragraph, at sixty', [45, 60], 100, undefined],
  ])('%s', (_what, lengths, widest, at) => {
    const text = widest > 0 ? [line(widest), ''] : [];
    expect(told([...text, ...lengths.map(line)].join('\n'))).toEqual(
      at === undefined
        ? []
        : [`${at} advice: These lines follow one another and become one paragraph`],
    );
  });
});
