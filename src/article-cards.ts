import { join } from 'node:path';
import { type Article, publishedArticles, type Section, site, standingPages } from './articles.ts';
import type { Card } from './cards/card.ts';
import { cardName, isDrawable } from './cards/card-file.ts';
import { withOwnCards } from './cards/own-cards.ts';
import { cacheVersion } from './content/cache-version.ts';
import { longDate } from './dates/format-date.ts';
import { editions } from './editions.ts';
import { CACHE, PROJECT } from './folders.ts';
import { memoizePerBuild } from './memoize-per-build.ts';
import type { Language } from './strings/languages.ts';
import { localized } from './strings/localized.ts';

/** A card and the name of its file. */
export interface NamedCard {
  readonly name: string;
  readonly card: Card;
}

/** Where drawn cards are kept for the next build. */
export const CARDS_CACHE = join(CACHE, 'cards');

const version = memoizePerBuild('cardVersion', async () =>
  cacheVersion(undefined, PROJECT, 'src/cards/draw-card.ts'),
);

/** Every card of the site, once each. */
export const allCards = memoizePerBuild('allCards', async (): Promise<readonly NamedCard[]> => {
  const pages = await standingPages();
  const languages = new Set([...(await editions()), ...pages.map(({ data }) => data.lang)]);
  const general = [...languages].flatMap((language) => [
    siteCard(language),
    ...site.sections.map((section) => sectionCard(section, language)),
  ]);
  const named = (await Promise.all(general.map(drawable))).filter((card) => card !== undefined);
  const own = (await articleCards()).values();
  return [...new Map([...named, ...own].map((card) => [card.name, card])).values()];
});

/** The cards that articles have of their own, by their ids. */
const articleCards = memoizePerBuild(
  'articleCards',
  async (): Promise<ReadonlyMap<string, NamedCard>> => {
    const chosen = withOwnCards(await publishedArticles(), site.cards);
    const cards = new Map<string, NamedCard>();
    for (const article of chosen) {
      const named = await drawable(articleCard(article));
      if (named) cards.set(article.id, named);
    }
    return cards;
  },
);

/** The card of an article: its own, or else its section's, or else the publication's. */
export async function cardOf(article: Article): Promise<NamedCard | undefined> {
  const own = await ownCard(article.id);
  return own ?? cardOfPage(article.data.section, article.data.lang);
}

const ownCard = memoizePerBuild('ownCard', async (id: string) => (await articleCards()).get(id));

/** The card of a page that is no article. */
export async function cardOfPage(
  section: Section | undefined,
  language: Language,
): Promise<NamedCard | undefined> {
  const ofSection = section && (await drawable(sectionCard(section, language)));
  return ofSection ?? drawable(siteCard(language));
}

/** Nothing that does not fit, or lacks a letter, is drawn by half. */
async function drawable(card: Card): Promise<NamedCard | undefined> {
  const name = cardName(card, await version());
  return (await isDrawable(card, name, CARDS_CACHE)) ? { name, card } : undefined;
}

function articleCard({ data }: Article): Card {
  const { lang: language, section, title, pubDate } = data;
  return {
    language,
    name: localized(site, 'name', language),
    kicker: section && localized(section, 'name', language),
    headline: title,
    foot: longDate({ ...pubDate, hasTime: false }, language, site.timeZone, {
      digits: site.digits,
      months: site.months,
    }),
  };
}

function sectionCard(section: Section, language: Language): Card {
  const name = localized(site, 'name', language);
  return { language, name, headline: localized(section, 'name', language) };
}

function siteCard(language: Language): Card {
  const name = localized(site, 'name', language);
  return { language, name, headline: localized(site, 'description', language) };
}
