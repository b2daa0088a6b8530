import { plural } from '../../strings/plural.ts';
import type { Message } from '../message.ts';

const inArabic = plural('ar');
const inEnglish = plural('en');

/** What has changed in an index since all of it was made, and what it costs a reader's first search. */
export function recentInIndex(recent: {
  readonly articles: number;
  readonly gone: number;
  readonly bytes: number;
}): Message {
  const { articles, gone, bytes } = recent;
  const size = Math.max(1, Math.round(bytes / 1000));
  const parts = [
    {
      number: articles,
      ar: inArabic(articles, {
        one: 'ومعه خبر واحد',
        two: 'ومعه خبران',
        few: `ومعه ${articles} أخبار`,
        many: `ومعه ${articles} خبراً`,
        other: `ومعه ${articles} خبر`,
      }),
      en: inEnglish(articles, {
        one: 'with 1 article beside it',
        other: `with ${articles} articles beside it`,
      }),
    },
    {
      number: gone,
      ar: inArabic(gone, {
        one: 'وأُخرج منه خبر واحد',
        two: 'وأُخرج منه خبران',
        few: `وأُخرجت منه ${gone} أخبار`,
        many: `وأُخرج منه ${gone} خبراً`,
        other: `وأُخرج منه ${gone} خبر`,
      }),
      en: inEnglish(gone, {
        one: 'without 1 article that it had',
        other: `without ${gone} articles that it had`,
      }),
    },
  ].filter(({ number }) => number > 0);
  return {
    ar: `فهرس البحث كما كان، ${parts.map(({ ar }) => ar).join('، ')} (${size} ك.ب تُحمَّل مع أول بحث). لإعادة بنائه كله: npm run build -- --compact`,
    en: `The search index is as it was, ${parts.map(({ en }) => en).join(' and ')} (${size} kB more for a first search). To make all of it anew: npm run build -- --compact`,
  };
}
