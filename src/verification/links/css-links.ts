import type { Reference } from './reference.ts';

/** `url(…)`, quoted or not, and `@import "…"`; what stands in comments is passed over. */
const ADDRESS =
  /\/\*[\s\S]*?(?:\*\/|$)|url\(\s*(?:"([^"]*)"|'([^']*)'|([^\s"'()]+))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi;

/** What a stylesheet loads. */
export function cssLinks(css: string): readonly Reference[] {
  return [...css.matchAll(ADDRESS)].flatMap(([, ...quotes]) => {
    const target = quotes.find((quote) => quote !== undefined);
    return target ? [{ target, use: 'request' as const }] : [];
  });
}
