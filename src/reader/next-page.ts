/**
 * Rules by which a browser that knows them fetches a page of the site while the pointer rests on its link, or
 * a finger is on it; it does not where the reader saves data. Others pass them over.
 *
 * @param base the path below which the site lies
 * @see https://developer.mozilla.org/docs/Web/API/Speculation_Rules_API
 */
export function nextPageRules(base: string): string {
  const where = { href_matches: `${base}*/` };
  return JSON.stringify({ prefetch: [{ where, eagerness: 'moderate' }] });
}
