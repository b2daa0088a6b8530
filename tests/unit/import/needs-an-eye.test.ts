import { expect, it } from 'vitest';
import type { Message } from '../../../src/diagnostics/message.ts';
import { picturesNotTaken } from '../../../src/diagnostics/messages/import-files.ts';
import {
  fieldsWithoutPlace,
  leftAsTyped,
  linksWithoutPage,
  partsLeftOut,
  sectionBecameTag,
} from '../../../src/diagnostics/messages/import-markdown.ts';
import { needsAnEye } from '../../../src/import/needs-an-eye.ts';

const said = (...messages: readonly Message[]) =>
  needsAnEye(messages.map((message, at) => ({ of: `${at}.md`, message }))).map(
    ({ message, of }) => `${message.en} ${of.en}`,
  );

it.each<[string, (parts: readonly string[]) => Message]>([
  ['fields', fieldsWithoutPlace],
  ['instructions', leftAsTyped],
  ['what is no text', partsLeftOut],
  ['links', linksWithoutPage],
  ['pictures', (parts) => picturesNotTaken('missing', parts)],
])('names once what each of the articles has of %s', (_what, say) => {
  const [all, ...others] = said(say(['layout', 'menu']), say(['layout']), say(['weight']));
  expect(all).toContain(': layout, menu, weight.');
  expect(all).toContain('"0.md", "1.md", "2.md"');
  expect(others).toEqual([]);
});

it('of pictures that are missing for different reasons, each is said by itself', () => {
  expect(said(picturesNotTaken('missing', ['a.jpg']), picturesNotTaken('kind', ['b.tif']))).toEqual(
    [expect.stringContaining(': a.jpg.'), expect.stringContaining(': b.tif.')],
  );
});

it('says what lists nothing as it is said of the first, what most have first', () => {
  expect(
    said(fieldsWithoutPlace(['x']), sectionBecameTag('بحر'), sectionBecameTag('بر')).map(
      (text) => text.split('. ')[0],
    ),
  ).toEqual([
    expect.stringContaining('There is no section "بحر"'),
    expect.stringContaining('were left out: x'),
  ]);
});
