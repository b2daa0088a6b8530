import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readSealed, writeSealed } from '../cache/sealed-file.ts';
import type { Card } from './card.ts';
import { canDraw, drawCard } from './draw-card.ts';

/**
 * The name of a card's file: a hash of all that is drawn, so that a card that changes has a new address,
 * and no network shows the old one.
 *
 * @param version of what draws
 */
export function cardName(card: Card, version: string): string {
  const { language, name, kicker, headline, foot } = card;
  const drawn = JSON.stringify([version, language, name, kicker, headline, foot]);
  return createHash('sha256').update(drawn).digest('hex').slice(0, 16);
}

/** The ending of a kept picture, which has its seal before it. */
const KEPT = '.card';

/** A card's picture, out of the folder of those that were drawn before or drawn now and put there. */
export async function cardFile(card: Card, name: string, folder: string): Promise<Buffer> {
  const file = join(folder, name + KEPT);
  const kept = readSealed(file, name);
  if (kept) return kept;
  const drawn = await drawCard(card);
  writeSealed(file, name, drawn);
  return drawn;
}

const drawable = new Map<string, Promise<boolean>>();

/**
 * Whether a card can be drawn: it was before, or nothing on it is too long. The dev server loads what asks
 * with each save; to measure all headlines again would take a second.
 */
export function isDrawable(card: Card, name: string, folder: string): Promise<boolean> {
  const wasDrawn = existsSync(join(folder, name + KEPT));
  const answer = drawable.get(name) ?? (wasDrawn ? Promise.resolve(true) : canDraw(card));
  drawable.set(name, answer);
  return answer;
}

/** Removes what no card of these names is any more. */
export async function forgetOthers(names: ReadonlySet<string>, folder: string): Promise<void> {
  const files = await readdir(folder).catch(() => []);
  const old = files.filter((file) => !names.has(file.replace(KEPT, '')));
  await Promise.all(old.map((file) => rm(join(folder, file), { force: true })));
}
