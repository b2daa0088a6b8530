import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeSealed } from '../../../src/cache/sealed-file.ts';
import type { Card } from '../../../src/cards/card.ts';
import { cardFile, cardName, forgetOthers } from '../../../src/cards/card-file.ts';

const parent = mkdtempSync(join(tmpdir(), 'khabar-cards-'));
afterAll(() => rmSync(parent, { recursive: true }));
const folder = join(parent, 'cards');

const card: Card = { language: 'ar', name: 'المرصد', headline: 'عودة الصيادين' };
const name = cardName(card, '1');

it('is drawn once and kept', async () => {
  const drawn = await cardFile(card, name, folder);
  writeSealed(join(folder, `${name}.card`), name, Buffer.from('kept'));
  expect(String(await cardFile(card, name, folder))).toBe('kept');
  expect(readdirSync(folder)).toEqual([`${name}.card`]);
  writeFileSync(join(folder, `${name}.card`), drawn.subarray(0, 400));
  expect((await cardFile(card, name, folder)).equals(drawn)).toBe(true);
});

it.each([
  ['its headline', { headline: 'غداً' }],
  ['its section', { kicker: 'علوم' }],
  ['its day', { foot: 'اليوم' }],
  ['its language', { language: 'en' as const }],
  ['the name of the publication', { name: 'خبر' }],
])('has another address when %s changes', (_what, change) => {
  expect(cardName({ ...card, ...change }, '1')).not.toBe(name);
});

it('has another address when the drawing changes, and no other', () => {
  expect(cardName(card, '2')).not.toBe(name);
  expect(cardName({ ...card }, '1')).toBe(name);
});

it('is forgotten when no page has it', async () => {
  writeFileSync(join(folder, 'old.card'), '');
  await forgetOthers(new Set([name]), folder);
  expect(readdirSync(folder)).toEqual([`${name}.card`]);
  await forgetOthers(new Set(), join(parent, 'none'));
});
