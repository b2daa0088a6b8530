const FILES = '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic';

/**
 * The one face: Noto Naskh Arabic, 400–700, under a name of our own, so that an installed copy never
 * stands in for it unnoticed. The Latin file holds the digits and «» that Arabic text needs.
 */
export const naskh = {
  name: 'Khabar Naskh',
  cssVariable: '--font-naskh',
  fallbacks: ['serif'],
  optimizedFallbacks: false,
  options: {
    variants: [
      {
        src: [`${FILES}-arabic-wght-normal.woff2`],
        weight: '400 700',
        style: 'normal',
        unicodeRange: [
          'U+0600-06FF',
          'U+0750-077F',
          'U+08A0-08FF',
          'U+200C-200E',
          'U+FB50-FDFF',
          'U+FE70-FEFC',
        ],
      },
      {
        src: [`${FILES}-latin-wght-normal.woff2`],
        weight: '400 700',
        style: 'normal',
        unicodeRange: ['U+0000-00FF', 'U+2000-200B', 'U+200F-206F', 'U+20AC', 'U+2122', 'U+2212'],
      },
    ],
  },
};
