interface Introduced {
  readonly data: { readonly description?: string | undefined };
  readonly rendered?: { readonly metadata?: Readonly<Record<string, unknown>> } | undefined;
}

const LONGEST = 200;

/** What introduces an article in lists, feeds and search engines: its standfirst, else its opening. */
export function introduction(article: Introduced): string {
  const { description } = article.data;
  const opening = openingOf(article);
  if (description !== undefined || opening.length <= LONGEST) return description ?? opening;
  return `${opening.slice(0, opening.lastIndexOf(' ', LONGEST))}…`;
}

/** How many words an article's text has. */
export function wordsOf({ rendered }: Pick<Introduced, 'rendered'>): number {
  return Number(rendered?.metadata?.words ?? 0);
}

/** The words of an article's first paragraph. */
export function openingOf({ rendered }: Pick<Introduced, 'rendered'>): string {
  return String(rendered?.metadata?.opening ?? '');
}
