import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { LANGUAGE_CODES, type Language } from './languages.ts';
import { words as own, type Strings } from './words/ar.ts';

const fileOf = (language: Language) => `./words/${language}.ts`;

/**
 * The words of each language by their file, so that code names none. Vite puts a folder's files into what it
 * bundles; Node reads them at once, because what `content.config.ts` loads cannot wait for an `import()`.
 */
const FILES: Readonly<Record<string, unknown>> = import.meta.env?.SSR
  ? import.meta.glob('./words/*.ts', { eager: true, import: 'words' })
  : readFiles();

function readFiles(): Readonly<Record<string, unknown>> {
  const load = createRequire(import.meta.url);
  const files = LANGUAGE_CODES.map(fileOf);
  const there = files.filter((file) => existsSync(new URL(file, import.meta.url)));
  return Object.fromEntries(there.map((file) => [file, load(file).words]));
}

/** The languages that have all words. */
const WHOLE = new Map(
  LANGUAGE_CODES.flatMap((language): readonly [Language, Strings][] => {
    const words = FILES[fileOf(language)];
    return isWhole(words) ? [[language, words]] : [];
  }),
);

/**
 * All words of a language.
 *
 * @throws Where some are not there, which editors have been told before (`content/settings/spoken-languages.ts`)
 */
export function wordsOf(language: Language): Strings {
  const words = WHOLE.get(language);
  if (!words) throw new Error(`The language ${language} has not all its words.`);
  return words;
}

/**
 * Which words a language lacks of those that the site's own has.
 *
 * @returns their names; undefined where it has none at all
 */
export function lackingWords(language: Language): readonly string[] | undefined {
  const words = FILES[fileOf(language)];
  return isObject(words) ? namesLacking(words) : undefined;
}

function isWhole(words: unknown): words is Strings {
  return isObject(words) && namesLacking(words).length === 0;
}

function isObject(words: unknown): words is Readonly<Record<string, unknown>> {
  return typeof words === 'object' && words !== null;
}

function namesLacking(words: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(own)
    .filter(([name, phrase]) => typeof words[name] !== typeof phrase)
    .map(([name]) => name);
}
