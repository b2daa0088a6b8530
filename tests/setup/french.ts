import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The entry that registers French, as a newsroom would write it. */
export const FRENCH_ENTRY = `
  fr: {
    direction: 'ltr',
    ogLocale: 'fr_FR',
    siteSuffix: 'Fr',
    dates: { locale: 'fr-FR', beforeTime: ' à ' },
    wordsAMinute: 195,
    alwaysDrawn: 'Infos 1',
    hasTashkeel: false,
    arabicAdvice: false,
  },
} as const satisfies`;

/** French words of the interface: those that tests look at, over the English ones. */
export const FRENCH_WORDS = `import { plural } from '../plural.ts';
import type { Strings } from './ar.ts';
import { words as english } from './en.ts';

const count = plural('fr');

export const words: Strings = {
  ...english,
  languageName: 'Français',
  readHere: 'Lire cet article en français',
  home: 'Accueil',
  search: 'Recherche',
  searchThisSite: 'Chercher dans les articles',
  searchIdle: 'Tapez un mot ou plusieurs pour chercher dans tous les articles.',
  resultCount: { one: '{} résultat', other: '{} résultats' },
  articleCount: (number) => count(number, { one: number + ' article', other: number + ' articles' }),
  sections: 'Rubriques',
  archive: 'Archives',
  savedArticles: 'Articles gardés',
  notFoundTitle: 'Page introuvable',
};
`;

/** Changes a source of a copy of the project. */
export function edit(project: string, path: string, from: string, to: string): void {
  const file = join(project, 'src', path);
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  writeFileSync(file, text.replace(from, to));
}

/** Makes a copy of the project, which builds and checks as it does. */
export function copyProject(folder: string): void {
  for (const name of [
    'src',
    'public',
    'content',
    'astro.config.mjs',
    'tsconfig.json',
    'package.json',
  ])
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
}

/** Where the words of French stand, in a copy of the project. */
export const frenchFile = (project: string): string => join(project, 'src/strings/words/fr.ts');

/** Registers French in a copy of the project: its entry and its words, which is all that a language needs. */
export function addFrench(project: string): void {
  edit(project, 'strings/languages.ts', '\n} as const satisfies', FRENCH_ENTRY);
  writeFileSync(frenchFile(project), FRENCH_WORDS);
}
