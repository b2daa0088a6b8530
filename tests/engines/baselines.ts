import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { type Served, serve } from '../../src/commands/serving/serve.ts';
import { temporaryFolder } from '../setup/build.ts';
import { type DrawnWord, drawnWords } from '../setup/engines/drawn-words.ts';
import type { Tab } from '../setup/engines/tab.ts';
import { copyForPictures, useOriginalFont } from '../setup/engines/type-lab.ts';

const SPECIMEN = 'articles/specimen/';

/** Ink lies in whole rows of pixels, which at this size are 1/36 em high; two rows are let pass. */
const TOLERANCE = 0.07;

/** The specimen, drawn with a font: each of its words, and how far its ink is from its place. */
function specimenIn(tab: () => Tab, font: 'ours' | 'original'): () => Promise<DrawnWord[]> {
  let folder: string;
  let site: Served;
  beforeAll(async () => {
    folder = await temporaryFolder('type');
    const copy = join(folder, 'site');
    await copyForPictures(inject('newsroom'), SPECIMEN, copy);
    if (font === 'original') await useOriginalFont(copy);
    site = await serve({ directory: copy });
  });
  afterAll(async () => {
    await site.close();
    await rm(folder, { recursive: true });
  });
  beforeEach(() => tab().resize(1280, 1600));
  return () => drawnWords(tab(), site.url + SPECIMEN);
}

/** In an engine that shapes Arabic as the font says. */
export function baselines(tab: () => Tab): void {
  const specimen = specimenIn(tab, 'ours');

  it('every word of the specimen stands on its baseline', async () => {
    const words = await specimen();
    const misplaced = words.filter(
      ({ top, bottom }) => Math.abs(top) > TOLERANCE || Math.abs(bottom) > TOLERANCE,
    );
    expect(words.length).toBeGreaterThan(250);
    expect(misplaced).toEqual([]);
  });
}

/**
 * In WebKitGTK (seen in 2.50), which does not: each run of a text is shifted by the offset of its first glyph,
 * so that lines sink by up to half an em, and dots stand too high. Both are so with the font as it is
 * published; what is ours is that our subsets of it draw no word in another place.
 */
export function baselinesOfTheOriginal(tab: () => Tab): void {
  const specimen = specimenIn(tab, 'ours');
  const original = specimenIn(tab, 'original');

  it('every word of the specimen stands where the font as it is published puts it', async () => {
    // Their Latin signs are in another file.
    const inArabic = ({ text }: DrawnWord) => /^[\u0600-\u06FF]+$/.test(text);
    const theirs = (await original()).filter(inArabic);
    const ours = (await specimen()).filter(inArabic);
    expect(ours.length).toBeGreaterThan(200);
    expect(ours.map(({ text }) => text)).toEqual(theirs.map(({ text }) => text));
    const misplaced = ours.filter(({ top, bottom }, at) => {
      const { top: theirTop = 0, bottom: theirBottom = 0 } = theirs[at] ?? {};
      return Math.max(Math.abs(top - theirTop), Math.abs(bottom - theirBottom)) > TOLERANCE;
    });
    expect(misplaced).toEqual([]);
  });
}
