import type { FrontSettings } from '../content/settings/front-settings.ts';
import { isNameOf, type Section } from '../content/settings/section-schema.ts';

/** What the front page has to know of an article; they come newest first. */
export interface FrontArticle {
  readonly id: string;
  readonly data: {
    readonly featured: boolean;
    readonly genre: 'news' | 'opinion';
    readonly section?: { readonly name: string } | undefined;
    readonly tags: readonly string[];
  };
  readonly lead?: object | undefined;
}

/** A section on the front page, under a heading that leads to all of it. */
export interface Block<Article> {
  readonly section: Section;
  readonly lead: Article;
  readonly headlines: readonly Article[];
}

/** A front page: every article stands on it once. */
export interface FrontPage<Article> {
  readonly lead: Article | undefined;
  /** What belongs to the lead: news with a tag of its own. Opinion has its own place, where it is signed. */
  readonly beside: readonly Article[];
  readonly seconds: readonly Article[];
  readonly latest: readonly Article[];
  readonly blocks: readonly Block<Article>[];
  readonly opinion: readonly Article[];
  /** Those of a small site that have found no other place. */
  readonly others: readonly Article[];
}

/** Above this many nothing is lost where it is left out: readers look into sections and the archive. */
const MOST_OTHERS = 12;

/** How far back the front page looks for what belongs to the lead. */
const RECENT = 60;

/** A block needs its lead and a headline at least: one article alone is no section. */
const LEAST_IN_BLOCK = 2;

/** How many of a section's newest may lead its block for having a picture. */
const PICTURE_AMONG = 3;

/**
 * Composes the front page of what there is. The lead is the newest featured article, or else the newest;
 * with few articles there are no blocks, and with one there is the lead alone.
 *
 * @param articles the published articles, newest first
 * @param sections in the order of the publication
 */
export function composeFrontPage<Article extends FrontArticle>(
  articles: readonly Article[],
  sections: readonly Section[],
  settings: FrontSettings,
): FrontPage<Article> {
  const left = new Set(articles);
  const take = (found: readonly Article[]): readonly Article[] => {
    for (const article of found) left.delete(article);
    return found;
  };
  const first = (count: number, isMeant: (article: Article) => boolean = () => true) =>
    [...left].filter(isMeant).slice(0, count);

  const news = articles.filter(isNews);
  const lead = articles.find(({ data }) => data.featured) ?? news[0] ?? articles[0];
  if (lead) take([lead]);
  const recent = new Set(articles.slice(0, RECENT));
  const belongs = (article: Article) =>
    recent.has(article) && isNews(article) && sharesTag(article, lead);
  const beside = take(first(settings.beside, belongs));
  const seconds = take(first(settings.seconds, isNews));
  const opinion = take(first(settings.opinion, (article) => !isNews(article)));
  const latest = take(first(settings.latest));
  const bySection = Map.groupBy(left, ({ data }) => data.section?.name);
  const blocks = blocksOf(sections, settings).flatMap(({ section, headlines }) => {
    const found = bySection.get(section.name) ?? [];
    if (found.length < LEAST_IN_BLOCK) return [];
    const blockLead = found.slice(0, PICTURE_AMONG).find((article) => article.lead) ?? found[0];
    if (!blockLead) return [];
    const others = found.filter((article) => article !== blockLead).slice(0, headlines);
    take([blockLead, ...others]);
    return [{ section, lead: blockLead, headlines: others }];
  });
  const others = left.size <= MOST_OTHERS ? [...left] : [];
  return { lead, beside, seconds, latest, blocks, opinion, others };
}

function isNews({ data }: FrontArticle): boolean {
  return data.genre === 'news';
}

function sharesTag({ data }: FrontArticle, lead: FrontArticle | undefined): boolean {
  return data.tags.some((tag) => lead?.data.tags.includes(tag));
}

/** The blocks that the settings name, or else one for each section. */
function blocksOf(sections: readonly Section[], { blocks, headlines }: FrontSettings) {
  if (!blocks) return sections.map((section) => ({ section, headlines }));
  return blocks.flatMap((block) => {
    const section = sections.find((known) => isNameOf(block.section, known));
    return section ? [{ section, headlines: block.headlines ?? headlines }] : [];
  });
}
