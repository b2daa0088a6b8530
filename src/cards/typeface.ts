import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { SKRSContext2D } from '@napi-rs/canvas';

const FILES = '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic';

/** Where a letter is looked for, in order. The font comes in files by script. */
const SCRIPTS = ['arabic', 'latin', 'latin-ext'];

const familyOf = (script: string) => `Khabar Card ${script}`;
const FAMILIES = SCRIPTS.map((script) => `"${familyOf(script)}"`).join(', ');

type Canvas = Pick<typeof import('@napi-rs/canvas'), 'createCanvas'>;

let loaded: Promise<Canvas> | undefined;

/**
 * The canvas with the site's own face in it. It is loaded when something is to be drawn, because it is
 * large, and without the fonts of the machine, which another would not have.
 */
export function loadCanvas(): Promise<Canvas> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Canvas> {
  process.env.DISABLE_SYSTEM_FONTS_LOAD = '1';
  const { createCanvas, GlobalFonts } = await import('@napi-rs/canvas');
  for (const script of SCRIPTS) {
    const file = fileURLToPath(import.meta.resolve(`${FILES}-${script}-wght-normal.woff2`));
    GlobalFonts.register(await readFile(file), familyOf(script));
  }
  return { createCanvas };
}

/** Chooses the type that a context draws and measures with. */
export function setType(context: SKRSContext2D, size: number, weight: 400 | 700): void {
  context.font = `${weight} ${size}px ${FAMILIES}`;
  context.fontVariationSettings = `"wght" ${weight}`;
}
