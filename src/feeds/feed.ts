import type { SharedPicture } from '../metadata/shared-picture.ts';
import type { Language } from '../strings/languages.ts';

/** A list of articles as feed readers get it. All addresses are in full. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  /** The page that has the list. */
  readonly home: string;
  /** Where the feed is. */
  readonly self: string;
  /** Who tells readers at once that there is something new: https://www.w3.org/TR/websub/ */
  readonly hub?: string | undefined;
  readonly logo: string;
  readonly items: readonly FeedItem[];
}

/** An article in a feed. */
export interface FeedItem {
  /** The address that it had first, by which readers know it whatever becomes of its name. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  readonly language: Language;
  readonly published: Date;
  /** If it was changed since. */
  readonly changed?: Date | undefined;
  readonly authors: readonly { readonly name: string; readonly url: string }[];
  readonly categories: readonly string[];
  readonly picture?: SharedPicture | undefined;
}

/** So many of the newest articles are in the feed of all. */
export const FEED_LENGTH = 30;

/** And in that of a section, tag or author: a new article changes each of its own, whole texts and all. */
export const LIST_FEED_LENGTH = 15;

/** When something in a feed changed last, so that a feed without news stays what it is. */
export function lastChanged(items: readonly FeedItem[]): Date | undefined {
  const moments = items.map(({ published, changed = published }) => changed.getTime());
  return moments.length > 0 ? new Date(Math.max(...moments)) : undefined;
}
