import { SPACES } from './glyph-coverage.ts';
import { subsetFile } from './subset-file.ts';
import { SUBSETS, type Subset } from './subsets.ts';

const FILES = '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic';

/**
 * The one font, as Astro's configuration wants it: Noto Naskh Arabic, 400–700, in subsets of our own. Astro
 * puts its files into the site; what a page declares of them is in `font-faces.ts`.
 */
export async function fontFamilies() {
  const [arabic, ...others] = SUBSETS;
  return [
    {
      cssVariable: '--font-naskh',
      name: 'Khabar Naskh',
      optimizedFallbacks: false,
      options: { variants: [await variant(arabic), ...(await Promise.all(others.map(variant)))] },
    },
  ] as const;
}

async function variant({ source, characters, hasSpaces }: Subset) {
  const file = `${FILES}-${source}-wght-normal.woff2`;
  const src = await subsetFile(file, hasSpaces ? characters + SPACES : characters);
  return { src: [src], weight: '400 700', style: 'normal' } as const;
}
