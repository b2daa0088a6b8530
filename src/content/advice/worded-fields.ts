/** What a field holds of an editor's words: a sentence, names, or fields that hold such. */
type Words = 'sentence' | 'name' | 'fields';

const WORDS_OF = new Map<string, Words>([
  ...['title', 'description', 'withdrawn', 'text', 'alt', 'caption', 'credit'].map(of('sentence')),
  ...['section', 'tags', 'author', 'authors', 'series', 'dateline', 'name', 'role'].map(of('name')),
  ...['corrections', 'image', 'sources', 'links'].map(of('fields')),
]);

function of(words: Words): (field: string) => readonly [string, Words] {
  return (field) => [field, words];
}

/** What a field holds of words; undefined where it holds a day, an address or a choice. */
export function wordsOfField(field: string): Words | undefined {
  return WORDS_OF.get(field);
}
