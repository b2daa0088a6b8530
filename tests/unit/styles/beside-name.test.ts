import { expect, it } from 'vitest';
import { fitBesideName } from '../../../src/styles/beside-name.ts';

const FIVE = ['محليات', 'اقتصاد', 'علوم', 'ثقافة', 'رياضة'];
const FOUR = ['Local', 'Science', 'Culture', 'About'];

it.each([
  ['المرصد', [...FIVE, 'عن «المرصد»', 'English'], true],
  ['The Observatory', [...FOUR, 'العربية'], true],
  ['The Observatory', ['Economy', 'Sport', ...FOUR, 'العربية'], false],
  ['The Observatory of the Coast', FOUR, false],
  ['المرصد', [...FIVE, ...FIVE], false],
  // As wide as the room, and a letter wider.
  ['Khabar', ['a'.repeat(31), 'b'.repeat(30)], true],
  ['Khabar', ['a'.repeat(31), 'b'.repeat(31)], false],
])('beside «%s» %j have room: %s', (name, links, isRoom) => {
  expect(fitBesideName(name, links)).toBe(isRoom);
});
