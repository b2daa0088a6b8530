import { expect, it } from 'vitest';
import { told } from './rendered.ts';

it.each([
  ['نص\n\n**«أ»**و**«ب»**', '**'],
  ['نص\n\n*«أ»*و*«ب»*', '*'],
  ['نص\n\n**أ **ب** ج**', '**'],
  ['نص\n\n**أ *د* **ب** ج**', '**'],
  ['نص\n\n****أ **ب** ج****', '**'],
  ['نص\n\n## أ **«ب»**و**«ج»**', '**'],
  ['نص\n\n- **«أ»**و**«ب»** ثم **«ج»**و**«د»**', '**'],
])('emphasis that begins once more before it ends is told of once: %j', (text, sign) => {
  expect(told(text)).toEqual([
    `3 advice: The ${sign} begins here once more before the first has ended`,
  ]);
});

it.each([
  '**أ *ب* ج**',
  '***أ***',
  '****أ****',
  'أ *****ب***** ج',
  '**أ** و**ب** ثم **ج**',
  '**أ**\n\n**ب**',
  '**«أ» و«ب»**',
  '*أ **ب** ج* و*د*',
])('emphasis of two kinds, and one behind the other, is as it is meant: %j', (text) => {
  expect(told(text)).toEqual([]);
});
