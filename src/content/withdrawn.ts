type Data = Readonly<Record<string, unknown>>;

/** Fields of a withdrawn article that say where it stood, and why it is gone; all others are its words. */
const REMAINS = [
  'author',
  'authors',
  'draft',
  'lang',
  'pubDate',
  'redirectFrom',
  'section',
  'tags',
  'withdrawn',
];

/** Whether the fields of an article give a reason why it is withdrawn. */
export function isWithdrawn(data: Data): boolean {
  return typeof data.withdrawn === 'string';
}

/** What is kept of a withdrawn article's fields. It has no headline: that, too, is withdrawn. */
export function remains(data: Data): Record<string, unknown> {
  const kept = REMAINS.filter((name) => name in data).map((name) => [name, data[name]]);
  return { ...Object.fromEntries(kept), title: '', corrections: [], sources: [], featured: false };
}
