import { expect, it } from 'vitest';
import { wikilink, wikiPicture } from '../../../src/diagnostics/messages/left-overs.ts';

it.each([
  ['[[moon-harbour]]', '[moon-harbour](moon-harbour.md)'],
  ['[[moon-harbour.md]]', '[moon-harbour.md](moon-harbour.md)'],
  ['[[عودة القوارب|عادت]]', '[عادت](عودة%20القوارب.md)'],
  ['[[عودة القوارب#الميناء|عادت]]', '[عادت](عودة%20القوارب.md#الميناء)'],
  ['[[#الميناء]]', '[#الميناء](#الميناء)'],
  ['[[yearly report.pdf|التقرير]]', '[التقرير](yearly%20report.pdf)'],
])('%s is told as %s', (found, link) => {
  expect(wikilink(found)).toEqual({
    ar: expect.stringContaining(`رابطاً إلى ملف الخبر: ${link}.`),
    en: expect.stringContaining(`article’s file: ${link}.`),
  });
});

it('a picture of a wiki is told without its size', () => {
  expect(wikiPicture('![[my boat.jpg|300]]').en).toContain(
    '![what the picture shows](my%20boat.jpg).',
  );
});
