import { SPACES, unicodeRange } from './glyphs.ts';
import { subsetOf } from './subset.ts';
import { PARTS, type Part } from './subsets.ts';

const FILES = '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic';

/**
 * The one face: Noto Naskh Arabic, 400–700, in files of our own, under a name of our own, so that an
 * installed copy never stands in for it unnoticed.
 *
 * It is declared twice, because spaces are in two files. Where a space is taken from another file than
 * the words around it, WebKitGTK draws each word by itself, and sinks those that end in a dotted
 * letter. A page without Arabic in turn should not fetch the Arabic file for its spaces.
 */
export async function naskh() {
  const [arabic, figures] = PARTS;
  return [
    { cssVariable: '--font-naskh', ...(await face(arabic)) },
    { cssVariable: '--font-naskh-latin', ...(await face(figures)) },
  ] as const;
}

async function face(spacesFrom: Part) {
  const [arabic, ...others] = PARTS;
  const made = (part: Part) => variant(part, spacesFrom);
  return {
    name: 'Khabar Naskh',
    fallbacks: ['Khabar Times', 'Khabar DejaVu', 'serif'],
    optimizedFallbacks: false,
    options: { variants: [await made(arabic), ...(await Promise.all(others.map(made)))] },
  } as const;
}

async function variant(part: Part, spacesFrom: Part) {
  const { slice, characters, spaced, display } = part;
  const source = `${FILES}-${slice}-wght-normal.woff2`;
  const src = await subsetOf(source, spaced ? characters + SPACES : characters);
  const claimed = (one: Part) => (one === spacesFrom ? one.characters + SPACES : one.characters);
  const others = PARTS.filter((other) => other !== part).map(claimed);
  return {
    src: [src],
    weight: '400 700',
    style: 'normal',
    display,
    unicodeRange: unicodeRange(claimed(part), others.join('')),
  } as const;
}
