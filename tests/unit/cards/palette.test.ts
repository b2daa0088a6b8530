import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  ACCENT,
  type Colour,
  INK,
  MUTED,
  PALETTE,
  PAPER,
  RULE,
} from '../../../src/cards/palette.ts';

/** The first of each name is that of the light. */
const TOKENS = readFileSync('src/styles/tokens.css', 'utf8');

it.each<[string, Colour]>([
  ['paper', PAPER],
  ['ink', INK],
  ['muted', MUTED],
  ['rule', RULE],
  ['accent', ACCENT],
])('a card has the colour that pages have: %s', (name, colour) => {
  const [, token] = new RegExp(`--${name}: #([\\da-f]{6});`).exec(TOKENS) ?? [];
  expect(Buffer.from(colour).toString('hex')).toBe(token);
  expect(PALETTE).toContainEqual(colour);
});
