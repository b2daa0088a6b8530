import { expect, it } from 'vitest';
import type { Message } from '../../../src/diagnostics/message.ts';

const topics = import.meta.glob<Readonly<Record<string, unknown>>>(
  '../../../src/diagnostics/messages/*.ts',
  { eager: true },
);

const constants = Object.values(topics).flatMap((topic) =>
  Object.entries(topic).filter((entry): entry is [string, Message] => typeof entry[1] === 'object'),
);

it.each(constants)('%s is said in both languages', (_name, { ar, en }) => {
  expect(ar).toMatch(/\p{Script=Arabic}/u);
  expect(en).toMatch(/[a-z]/);
});

it('messages are found', () => {
  expect(constants.length).toBeGreaterThan(30);
});
