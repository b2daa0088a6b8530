import { expect, it } from 'vitest';
import { shareLinks } from '../../../src/metadata/share-links.ts';

const TITLE = 'شركة «A&B» تنمو 5% + 10%: هل #تكفي؟ "نعم"';
const URL_OF_PAGE = 'https://press.example/articles/%D9%85%D8%B1%D9%81%D8%A3/';
const ADDRESS = 'https://press.example/articles/مرفأ/';
const links = new Map(shareLinks(TITLE, URL_OF_PAGE).map(({ target, href }) => [target, href]));
const asked = (target: Parameters<typeof links.get>[0]) => new URL(links.get(target) ?? '');
const value = (target: Parameters<typeof links.get>[0], name: string) =>
  asked(target).searchParams.get(name);

it('offers WhatsApp, Telegram, X and mail', () => {
  expect([...links.keys()]).toEqual(['whatsapp', 'telegram', 'x', 'mail']);
  expect(asked('whatsapp').host).toBe('wa.me');
  expect(asked('telegram').host).toBe('t.me');
  expect(asked('x').host).toBe('x.com');
  expect(asked('mail').protocol).toBe('mailto:');
});

it('hands over the headline, sign for sign, and the address in letters', () => {
  expect(value('whatsapp', 'text')).toBe(`${TITLE}\n${ADDRESS}`);
  expect(value('telegram', 'url')).toBe(ADDRESS);
  expect(value('telegram', 'text')).toBe(TITLE);
  expect(value('x', 'url')).toBe(ADDRESS);
  expect(value('x', 'text')).toBe(TITLE);
});

it('a letter keeps the headline’s direction in its subject', () => {
  expect(value('mail', 'subject')).toBe(`\u2068${TITLE}\u2069`);
  expect(value('mail', 'body')).toBe(ADDRESS);
});

it('keeps Arabic letters letters, so that a page stays small', () => {
  expect(links.get('x')).toContain('شركة%20');
});
