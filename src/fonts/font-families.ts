import { SPACES } from './glyph-coverage.ts';
import { subsetFile } from './subset-file.ts';
import { SUBSETS, type Subset } from './subsets.ts';
import { unicodeRange } from './unicode-range.ts';

const FILES = '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic';

/**
 * The one font, as Astro's configuration wants it: Noto Naskh Arabic, 400–700, in subsets of our own,
 * under a family name of our own, so that an installed copy never stands in for it unnoticed.
 *
 * The family is declared twice, because spaces are in two subsets. Where a space is taken from another
 * file than the words around it, WebKitGTK draws each word by itself, and sinks those that end in a
 * dotted letter. A page without Arabic in turn should not fetch the Arabic subset for its spaces.
 */
export async function fontFamilies() {
  const [arabic, figures] = SUBSETS;
  return [
    { cssVariable: '--font-naskh', ...(await family(arabic)) },
    { cssVariable: '--font-naskh-latin', ...(await family(figures)) },
  ] as const;
}

/** @param spacesFrom the subset that claims the spaces */
async function family(spacesFrom: Subset) {
  const [arabic, ...others] = SUBSETS;
  const made = (subset: Subset) => variant(subset, spacesFrom);
  return {
    name: 'Khabar Naskh',
    fallbacks: ['Khabar Times', 'Khabar DejaVu', 'serif'],
    optimizedFallbacks: false,
    options: { variants: [await made(arabic), ...(await Promise.all(others.map(made)))] },
  } as const;
}

/** One `@font-face` of a family. */
async function variant(subset: Subset, spacesFrom: Subset) {
  const { source, characters, hasSpaces, display } = subset;
  const file = `${FILES}-${source}-wght-normal.woff2`;
  const src = await subsetFile(file, hasSpaces ? characters + SPACES : characters);
  const claimed = (one: Subset) => (one === spacesFrom ? one.characters + SPACES : one.characters);
  const others = SUBSETS.filter((other) => other !== subset).map(claimed);
  return {
    src: [src],
    weight: '400 700',
    style: 'normal',
    display,
    unicodeRange: unicodeRange(claimed(subset), others.join('')),
  } as const;
}
