import { splitItems } from './write-value.ts';

/** Tags with what editors put between them: an Arabic comma, a semicolon, the next one's `#`. */
const JOINED = /،|\p{Script=Arabic}\s*[؛;]\s*\p{Script=Arabic}|^#\S+\s+#/u;

/** Whether what stands as one tag is several. */
export function isJoined(tag: string): boolean {
  return JOINED.test(tag);
}

/** Each tag by itself. */
export function partedTags(tags: readonly string[]): readonly string[] {
  return tags.some(isJoined) ? tags.flatMap(splitItems) : tags;
}
