import { expect, it } from 'vitest';
import { looksOf, nearNames } from '../../../src/text/near-name.ts';

const near = (written: string, ...names: readonly string[]) =>
  nearNames(names, (name) => [name])(written);

it.each([
  ['في حالة أخرى', 'Boat', 'boat'],
  ['بعلامة لا تُرى', 'قا\u200cرب', 'قارب'],
  ['بأشكال الطباعة', 'ﻗﺎﺭﺏ', 'قارب'],
  ['بتشكيل', 'قَارِب', 'قارب'],
  ['بمدّة', 'قـــارب', 'قارب'],
  ['بأرقام أخرى', 'صورة-٢', 'صورة-2'],
  ['بلا همزة', 'احمد', 'أحمد'],
  ['بياء مكان الألف', 'مصطفي', 'مصطفى'],
  ['بهاء مكان التاء', 'صوره', 'صورة'],
  ['بعلامة أخرى بين الكلمتين', 'My_Boat', 'my-boat'],
  ['بحرف ناقص', 'moon-harbor', 'moon-harbour'],
  ['بحرفين تبادلا موضعيهما', 'baot', 'boat'],
  ['بحرفين آخرين في اسم طويل', 'mon-harbor', 'moon-harbour'],
])('a name is found that is written %s', (_how, written, name) => {
  expect(near(written, 'يوم آخر', name)).toBe(name);
});

it.each([
  ['boat-1', 'boat-2'],
  ['boat', 'boat-2'],
  ['cat', 'cut'],
  ['boat', 'goal'],
  ['', ''],
  ['…', '!'],
])('%s is not %s', (written, name) => {
  expect(near(written, name)).toBeUndefined();
});

it('what looks the same comes before what differs, and what is preferred before the others', () => {
  expect(near('boat', 'Boat', 'boat')).toBe('boat');
  expect(near('BOAT', 'Boat', 'boat')).toBe('Boat');
  expect(near('boats', 'boat', 'Boats')).toBe('Boats');
});

it('a name looks the same in whichever way it is composed', () => {
  expect(looksOf('آثار'.normalize('NFD'))).toBe(looksOf('آثار\u200f'));
});
