import { expect, it } from 'vitest';
import { codeLines } from '../../../src/markdown/as-typed/code-fences.ts';

it.each([
  ['of backticks', '```\nأ\n```\nب', '111.'],
  ['of tildes, which backticks do not end', '~~~\n```\n~~~\nب', '111.'],
  ['that a longer mark ends', '```\nأ\n````\nب', '111.'],
  ['in a quotation', '> ```\n> أ\n> ```\nب', '111.'],
  ['that shows a quotation with a fence', '```\n> ```\n1- أ\n```\nب', '1111.'],
  ['that ends with its quotation', '> ```\nأ', '1.'],
  ['that has a quotation inside', '> ```\n> > ```\n> أ\n> ```\nب', '1111.'],
  ['without an end', 'أ\n```\nب', '.11'],
  ['of a sentence is none', '``` أ ```\nب', '..'],
])('code %s', (_what, text, expected) => {
  const told = codeLines(text.split('\n')).map((isCode) => (isCode ? '1' : '.'));
  expect(told.join('')).toBe(expected);
});
