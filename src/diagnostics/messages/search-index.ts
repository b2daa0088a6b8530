import { plural } from '../../strings/plural.ts';
import type { Message } from '../message.ts';

const inArabic = plural('ar');
const inEnglish = plural('en');

/** What stands in an index beside what an earlier build has made, and what it costs a reader's first search. */
export function recentInIndex(articles: number, bytes: number): Message {
  const size = Math.max(1, Math.round(bytes / 1000));
  const ar = inArabic(articles, {
    one: 'خبر واحد أضيف أو عُدّل',
    two: 'خبران أضيفا أو عُدّلا',
    few: `${articles} أخبار أضيفت أو عُدّلت`,
    many: `${articles} خبراً أضيفت أو عُدّلت`,
    other: `${articles} خبر أضيفت أو عُدّلت`,
  });
  const en = inEnglish(articles, { one: '1 article', other: `${articles} articles` });
  return {
    ar: `فهرس البحث كما كان، ومعه ${ar} (${size} ك.ب تُحمَّل مع أول بحث). لإعادة بنائه كله: npm run build -- --compact`,
    en: `The search index is as it was, with ${en} added or edited since (${size} kB more for a first search). To make all of it anew: npm run build -- --compact`,
  };
}
