import type { APIContext } from 'astro';
import { allCards, CARDS_CACHE, type NamedCard } from '../../article-cards.ts';
import { cardFile, forgetOthers } from '../../cards/card-file.ts';
import { keyedPages } from '../../keyed-pages.ts';

/** The pictures that stand for pages where they are shared. */
export async function getStaticPaths() {
  const cards = await allCards();
  await forgetOthers(new Set(cards.map(({ name }) => name)), CARDS_CACHE);
  return keyedPages(cards.map((card) => ({ params: { name: card.name }, props: card })));
}

export async function GET({ props: { card, name } }: APIContext<NamedCard>): Promise<Response> {
  const picture = await cardFile(card, name, CARDS_CACHE);
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
}
