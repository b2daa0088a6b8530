import { ARABIC, FIGURES, HONORIFICS, LATIN, unicodeRange } from './glyphs.ts';
import { subsetOf } from './subset.ts';

const FILES = '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic';

/** Which of the face's files every page of a language needs, by their place among its variants. */
export const LANGUAGE_FILES = { ar: [0, 1], en: [1, 3] } as const;

/**
 * The one face: Noto Naskh Arabic, 400–700, in files of our own, under a name of our own, so that an
 * installed copy never stands in for it unnoticed.
 */
export async function naskh() {
  return {
    name: 'Khabar Naskh',
    cssVariable: '--font-naskh',
    fallbacks: ['serif'],
    optimizedFallbacks: false,
    options: {
      variants: [
        await variant('arabic', ARABIC),
        await variant('latin', FIGURES),
        await variant('arabic', HONORIFICS),
        await variant('latin', LATIN),
      ],
    },
  } as const;
}

async function variant(slice: 'arabic' | 'latin', characters: string) {
  const src = await subsetOf(`${FILES}-${slice}-wght-normal.woff2`, characters);
  const unicode = unicodeRange(characters);
  return { src: [src], weight: '400 700', style: 'normal', unicodeRange: unicode } as const;
}
