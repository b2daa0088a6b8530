import type { MarkdownHeading } from 'astro';
import { z } from 'astro/zod';
import type { Note } from '../diagnostics/problem.ts';
import type { SiteLink } from '../diagnostics/rendered-notes.ts';
import type { Language } from '../strings/languages.ts';
import { type Digits, digitsOf, type Numerals } from '../strings/numerals.ts';
import type { WrittenPicture } from './figures/picture.ts';
import type { Place } from './links/site-path.ts';
import type { WrittenMedia } from './media-boxes/media.ts';

/** A text as a page: what the Markdown step hands on, of plain values that a store can hold. */
export interface Rendered {
  readonly html: string;
  /** The words of the first paragraph. */
  readonly lede: string;
  readonly headings: readonly MarkdownHeading[];
  readonly notes: readonly Note[];
  readonly links: readonly SiteLink[];
  readonly pictures: readonly WrittenPicture[];
  readonly media: readonly WrittenMedia[];
}

/** What the rules of one rendering gather beside the HTML: markdown-it's `env`, which is handed to nobody. */
export type Environment = {
  /** The language of the page that the text stands on. */
  readonly language: Language;
  /** The path below which the site lies, such as `/khabar/`. */
  readonly basePath: string;
  /** Those of the numbers that the page writes beside the text. */
  readonly digits: Digits;
  lede: string;
  readonly headings: MarkdownHeading[];
  readonly notes: Note[];
  readonly links: SiteLink[];
  /** Where the text stands. */
  readonly place: Place;
  readonly pictures: WrittenPicture[];
  readonly media: WrittenMedia[];
  /** Ids that the page has so far, each with the number that is tried after it. */
  readonly ids: Map<string, number>;
  /** The labels of the footnotes that were written, each with its line. */
  readonly footnotes: Map<string, number>;
  /** The lines, from 0, on which nothing but comments stood. */
  readonly commentLines: Set<number>;
  /** The addresses that were written apart from their links, each with its line. */
  readonly addresses: { readonly line: number; readonly href: string }[];
  /** The titles of the addresses written apart, as they were written, by markdown-it's label. */
  readonly referenceTitles: Map<string, string>;
};

/** Ids of the page around the text: `layouts/`, `components/`. */
export const PAGES_OWN = [
  'main',
  'foot',
  'q',
  'latest',
  'find-words',
  'contents-title',
  'article-contents',
  'article-corrections',
  'article-sources',
  'corrections-title',
  'sources-title',
  'tags-title',
  'footnotes-title',
  'lead-picture',
];

/** What a rendering begins with: nothing is gathered yet. */
export function newEnvironment(
  language: Language,
  basePath = '/',
  around: Numerals & Place = {},
): Environment {
  return {
    language,
    basePath,
    digits: digitsOf(language, around),
    lede: '',
    headings: [],
    notes: [],
    links: [],
    place: around,
    pictures: [],
    media: [],
    ids: new Map(PAGES_OWN.map((id) => [id, 2])),
    footnotes: new Map(),
    commentLines: new Set(),
    addresses: [],
    referenceTitles: new Map(),
  };
}

const environment = z.custom<Environment>(
  (value) => value instanceof Object && 'referenceTitles' in value,
);

/** markdown-it types `env` loosely; a rule that runs outside {@link renderMarkdown} is a bug. */
export function environmentOf(env: unknown): Environment {
  return environment.parse(env);
}
