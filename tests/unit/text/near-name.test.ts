import { expect, it } from 'vitest';
import { looksOf, nearNames } from '../../../src/text/near-name.ts';

const near = (written: string, ...names: readonly string[]) =>
  nearNames(names, (name) => [name])([written]);

it.each([
  ['في حالة أخرى', 'Boat', 'boat'],
  ['بعلامة لا تُرى', 'قا\u200cرب', 'قارب'],
  ['بأشكال الطباعة', 'ﻗﺎﺭﺏ', 'قارب'],
  ['بتشكيل', 'قَارِب', 'قارب'],
  ['بمدّة', 'قـــارب', 'قارب'],
  ['بأرقام أخرى', 'صورة-٢', 'صورة-2'],
  ['بلا همزة', 'احمد', 'أحمد'],
  ['بلا همزة على الواو', 'لولوه', 'لؤلؤة'],
  ['بلا همزة في آخره', 'شاطي البحر', 'شاطئ البحر'],
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

it('what looks the same comes before what differs', () => {
  expect(near('boat', 'Boat', 'boat')).toBe('boat');
  expect(near('boats', 'boat', 'Boats')).toBe('Boats');
});

it.each([
  ['in other letters', 'BOAT', ['Boat', 'boat']],
  ['with a slip', 'team-c', ['team-a', 'team-b']],
])('of two that are as near none is meant: %s', (_how, written, [one, other]) => {
  const find = nearNames([{ name: one }, { name: other }], ({ name }) => [String(name)]);
  expect(find([written])).toBeUndefined();
  expect(find([written], ({ name }) => (name === other ? 0 : 1))?.name).toBe(other);
});

it('one by two of its names is one, and fewer slips are nearer', () => {
  expect(nearNames(['قمر'], () => ['harbour', 'Harbour'])(['HARBOUR'])).toBe('قمر');
  expect(near('moon-harbur', 'moon-hurbour', 'moon-harbour', 'moon-herbour')).toBe('moon-harbour');
});

it('the likeliest way to read a name is tried in all letters before another is', () => {
  const find = nearNames(['boat (1)', 'boat'], (name) => [name]);
  expect(find(['boat(1)', 'boat'])).toBe('boat (1)');
});

it('a name looks the same in whichever way it is composed', () => {
  expect(looksOf('آثار'.normalize('NFD'))).toBe(looksOf('آثار\u200f'));
});
