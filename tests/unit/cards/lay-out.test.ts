import { expect, it } from 'vitest';
import { layOut } from '../../../src/cards/lay-out.ts';

const ROOM = { width: 1000, height: 300, leading: 1.5, space: 0.25 };
const words = (text: string) =>
  text.split(' ').map((word) => ({ text: word, width: word.length / 2 }));

it('sets a short headline large, on one line', () => {
  expect(layOut(words('abcd abcd'), ROOM)).toEqual({ size: 112, lines: ['abcd abcd'] });
});

it('sets a longer one smaller, until all of it fits', () => {
  const laidOut = layOut(words('abcdefgh '.repeat(12).trim()), ROOM);
  expect(laidOut?.size).toBeLessThan(80);
  const { size = 0, lines = [] } = laidOut ?? {};
  expect(lines.join(' ')).toBe('abcdefgh '.repeat(12).trim());
  expect(lines.length * size * ROOM.leading).toBeLessThanOrEqual(ROOM.height);
  for (const line of lines) expect(line.length / 2).toBeLessThanOrEqual(ROOM.width / size + 1);
});

it('breaks lines of about one length', () => {
  const { lines = [] } = layOut(words('aaaa aaaa aaaa aaaa aaaa'), ROOM) ?? {};
  expect(lines).toEqual(['aaaa aaaa aaaa', 'aaaa aaaa']);
});

it('fills a line to its end, and no further', () => {
  const exact = [
    { text: 'a', width: 5 },
    { text: 'b', width: 4.75 },
  ];
  const room = { width: 1120, height: 168, leading: 1.5, space: 0.25 };
  expect(layOut(exact, room)).toEqual({ size: 112, lines: ['a b'] });
  const wider = [{ text: 'a', width: 5.1 }, ...exact.slice(1)];
  expect(layOut(wider, room)).toEqual({ size: 100, lines: ['a b'] });
});

it.each([
  ['too many words', words('abcdefgh '.repeat(60).trim())],
  ['a word wider than a line', words('a'.repeat(60))],
  ['no word', []],
])('has no room for %s', (_what, given) => {
  expect(layOut(given, ROOM)).toBeUndefined();
});
