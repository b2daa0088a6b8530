interface Introduced {
  readonly data: { readonly description?: string | undefined };
  readonly rendered?: { readonly metadata?: Readonly<Record<string, unknown>> } | undefined;
}

const LONGEST = 200;

/** What introduces an article in lists, feeds and search engines: its standfirst, else its opening. */
export function introduction({ data, rendered }: Introduced): string {
  if (data.description !== undefined) return data.description;
  const opening = rendered?.metadata?.opening;
  if (typeof opening !== 'string' || opening.length <= LONGEST) return String(opening ?? '');
  return `${opening.slice(0, opening.lastIndexOf(' ', LONGEST))}…`;
}
