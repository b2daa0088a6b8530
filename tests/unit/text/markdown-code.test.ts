import { expect, it } from 'vitest';
import { outsideCode } from '../../../src/text/markdown-code.ts';

it.each([
  ['no code', 'أ ب', ['أ ب']],
  ['in a line', 'أ `ب` ج', ['أ ', ' ج']],
  ['with backticks in it', 'أ ``ب ` ج`` د', ['أ ', ' د']],
  ['over two lines', 'أ `ب\nج` د', ['أ ', ' د']],
  ['left open', 'أ `ب\n\nج` د', ['أ `ب\n\nج` د']],
  ['opened by more than closes it', 'أ ``ب` ج', ['أ ``ب` ج']],
  ['in lines of its own', 'أ\n```js\nب `\n```\nج', ['أ\n', '\nج']],
  ['between tildes', '~~~\nب\n```\n~~~~ \nج', ['', '\nج']],
  ['in lines of its own, left open', 'أ\n```\nب `ج`', ['أ\n', '']],
  ['struck through, which is none', 'أ ~~~ب~~~ ج', ['أ ~~~ب~~~ ج']],
])('code is told from words: %s', (_what, text, expected) => {
  expect(outsideCode(text)).toEqual(expected);
});
