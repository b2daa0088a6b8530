import { expect, it } from 'vitest';
import { mailTo } from '../../../src/reader/share.ts';

it('a mail link keeps the headline’s direction and the link whole', () => {
  const address = new URL(mailTo('خبر & آخر', 'https://press.example/a/#p-1'));
  expect(address.searchParams.get('subject')).toBe('\u2068خبر & آخر\u2069');
  expect(address.searchParams.get('body')).toBe('https://press.example/a/#p-1');
});
