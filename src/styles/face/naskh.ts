import { unicodeRange } from './glyphs.ts';
import { PARTS } from './parts.ts';
import { subsetOf } from './subset.ts';

const FILES = '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic';

/**
 * The one face: Noto Naskh Arabic, 400–700, in files of our own, under a name of our own, so that an
 * installed copy never stands in for it unnoticed.
 */
export async function naskh() {
  return {
    name: 'Khabar Naskh',
    cssVariable: '--font-naskh',
    fallbacks: ['Khabar Times', 'Khabar DejaVu', 'serif'],
    optimizedFallbacks: false,
    options: { variants: await variants() },
  } as const;
}

async function variants() {
  const [arabic, ...others] = PARTS;
  return [await variant(arabic), ...(await Promise.all(others.map(variant)))] as const;
}

async function variant({ slice, characters, display }: (typeof PARTS)[number]) {
  const src = await subsetOf(`${FILES}-${slice}-wght-normal.woff2`, characters);
  const others = PARTS.filter((part) => part.characters !== characters);
  const unicode = unicodeRange(characters, others.map((part) => part.characters).join(''));
  return {
    src: [src],
    weight: '400 700',
    style: 'normal',
    display,
    unicodeRange: unicode,
  } as const;
}
