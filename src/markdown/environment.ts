import type { MarkdownHeading } from 'astro';
import { z } from 'astro/zod';
import type { Language } from '../strings/language.ts';
import type { ArticleLink, Note } from './note.ts';
import type { WrittenPicture } from './picture.ts';

/** What the rules of one rendering gather beside the HTML: markdown-it's `env`. */
export type Environment = {
  /** The language of the page that the text stands on. */
  readonly language: Language;
  /** The words of the first paragraph. */
  opening: string;
  /** Words of the text as it is read. */
  words: number;
  readonly headings: MarkdownHeading[];
  readonly notes: Note[];
  readonly articleLinks: ArticleLink[];
  readonly pictures: WrittenPicture[];
  /** Whether the text has more than plain prose: then its page has `styles/parts.css`. */
  hasParts: boolean;
  /** Ids that the page has so far. */
  readonly ids: Set<string>;
};

/** Ids of the page around the text: `layouts/`, `components/`. */
const PAGES_OWN = [
  'main',
  'q',
  'latest',
  'contents-title',
  'article-corrections',
  'article-sources',
  'corrections-title',
  'sources-title',
  'tags-title',
  'footnotes-title',
  'lead-picture',
];

export function newEnvironment(language: Language): Environment {
  return {
    language,
    opening: '',
    headings: [],
    words: 0,
    notes: [],
    articleLinks: [],
    pictures: [],
    hasParts: false,
    ids: new Set(PAGES_OWN),
  };
}

const environment = z.custom<Environment>(
  (value) => typeof value === 'object' && value !== null && 'notes' in value && 'ids' in value,
);

/** markdown-it types `env` loosely; a rule that runs outside {@link renderMarkdown} is a bug. */
export function environmentOf(env: unknown): Environment {
  return environment.parse(env);
}
