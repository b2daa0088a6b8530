/** Pages through which programs lead to others, and where those stand in their addresses. */
const DETOURS: readonly (readonly [place: RegExp, name: string])[] = [
  [/^https?:\/\/(?:www\.)?google\.[a-z.]+\/url$/i, 'q'],
  [/^https?:\/\/(?:www\.)?google\.[a-z.]+\/url$/i, 'url'],
  [/^https?:\/\/[\w.-]+\.safelinks\.protection\.outlook\.com\/$/i, 'url'],
  [/^https?:\/\/lm?\.facebook\.com\/l\.php$/i, 'u'],
];

/** Where a link leads in the end, if a program for writing, for mail or for talk put a page of its own between. */
export function withoutDetour(href: string): string {
  if (!/^https?:/i.test(href) || !URL.canParse(href)) return href;
  const url = new URL(href);
  const page = `${url.origin}${url.pathname}`;
  const to = DETOURS.flatMap(([place, name]) =>
    place.test(page) ? (url.searchParams.get(name) ?? []) : [],
  ).find((address) => /^https?:\/\//i.test(address));
  return to ?? href;
}
