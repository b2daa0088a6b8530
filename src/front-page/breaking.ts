import { type Breaking, isBreaking } from '../content/settings/breaking.ts';

/**
 * The breaking line, while it is one. It leads to its article, unless readers cannot open that.
 *
 * @param published the articles of the line's edition
 */
export function breakingAt(
  breaking: Breaking | undefined,
  now: Date,
  timeZone: string,
  published: readonly { readonly slug: string }[],
): Breaking | undefined {
  if (!breaking || !isBreaking(breaking, now, timeZone)) return undefined;
  const { article, ...line } = breaking;
  return published.some(({ slug }) => slug === article) ? breaking : line;
}
