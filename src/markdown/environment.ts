import type { MarkdownHeading } from 'astro';
import { z } from 'astro/zod';
import type { Note } from './note.ts';

/** What the rules of one rendering gather beside the HTML: markdown-it's `env`. */
export type Environment = {
  /** The words of the first paragraph. */
  opening: string;
  readonly headings: MarkdownHeading[];
  readonly localImages: string[];
  readonly remoteImages: string[];
  readonly notes: Note[];
  /** Ids that the page has so far. */
  readonly ids: Set<string>;
};

/** Ids of the page around the text: `layouts/`, `components/`. */
const PAGES_OWN = [
  'main',
  'q',
  'latest',
  'contents-title',
  'corrections-title',
  'sources-title',
  'tags-title',
];

export function newEnvironment(): Environment {
  return {
    opening: '',
    headings: [],
    localImages: [],
    remoteImages: [],
    notes: [],
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
