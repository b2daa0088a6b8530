import { FoundBefore, namesOfArchives, namesOfQuestions } from './found-before.ts';
import { KeptArchives } from './kept-archives.ts';
import { Memory } from './memory.ts';
import { cosine } from './term-vector.ts';
import type { Archived } from './vector-index.ts';
import type { Written } from './written.ts';

/** How many an article leads to. */
const RELATED = 3;

/** How many are compared closely. */
const COMPARED = 24;

/** Articles that have so much in common are one text, published twice. */
const NEAR_DUPLICATE = 0.85;

/** With less in common, and of another section, two have nothing to do with each other. */
const RELEVANT = 0.06;

/** What earlier builds have learned: it changes nothing but the time that finding takes. */
export interface Learned {
  readonly memory: Memory;
  readonly found: FoundBefore;
  readonly kept: KeptArchives;
}

/**
 * The articles that each one leads on to: older ones of its language, which have its rarest words, its
 * tags and its section in common. They depend on older articles alone: one that is added changes none of
 * those before it.
 *
 * The cost is linear: an article is compared with those few dozen that its rarest terms lead to, whatever
 * the size of the archive.
 *
 * @param articles the oldest first
 * @param besides the slugs that an article leads to anyway
 */
export function relatedArticles(
  articles: readonly Written[],
  besides: (slug: string) => ReadonlySet<string>,
  learned: Partial<Learned> = {},
): ReadonlyMap<string, readonly string[]> {
  const { memory = new Memory(), found = new FoundBefore(), kept = new KeptArchives() } = learned;
  const archivesUpTo = namesOfArchives(articles);
  const names = namesOfQuestions(articles, archivesUpTo, besides);
  const known = names.map((name) => found.get(name));
  const related = new Map<string, readonly string[]>();
  for (const [at, { slug }] of articles.entries()) related.set(slug, known[at] ?? []);
  const firstUnknown = known.indexOf(undefined);
  if (firstUnknown < 0) return related;
  const begun = kept.begin(articles, archivesUpTo, firstUnknown, memory);
  const { archives } = begun;
  for (const [number, article] of articles.slice(begun.size).entries()) {
    const at = begun.size + number;
    const archive = archives.of(article.language);
    const added = archive.add(article);
    if (known[at]) continue;
    const candidates = archive
      .likeliest(added, COMPARED)
      .filter((other) => other.article !== article);
    const chosen = choose(added, candidates, besides(article.slug));
    related.set(article.slug, chosen);
    found.set(names[at] ?? '', chosen);
  }
  kept.keep(archives, archivesUpTo, begun.size);
  return related;
}

/** The best of them, of which none is another's near-duplicate. */
function choose(
  to: Archived,
  candidates: readonly Archived[],
  besides: ReadonlySet<string>,
): readonly string[] {
  const chosen: Archived[] = [];
  for (const candidate of candidates) {
    if (chosen.length === RELATED) break;
    const isOneText = (other: Archived) => cosine(other.vector, candidate.vector) > NEAR_DUPLICATE;
    if (besides.has(candidate.article.slug) || [to, ...chosen].some(isOneText)) continue;
    const isOfSection =
      to.article.section !== undefined && to.article.section === candidate.article.section;
    if (isOfSection || cosine(to.vector, candidate.vector) > RELEVANT) chosen.push(candidate);
  }
  return chosen.map(({ article }) => article.slug);
}
