import type { Message } from '../diagnostics/message.ts';
import type { Language } from '../strings/languages.ts';

/** A picture as it is named where the text comes from. */
export interface NamedPicture {
  readonly src: string;
  readonly alt: string;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
  /** The picture itself, where the file holds it. */
  readonly bytes?: Uint8Array | undefined;
}

/** What an article says of itself where it comes from, in the words of our frontmatter. */
export interface Found {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly pubDate?: string | undefined;
  /** The day of which systems make addresses, where it is another. */
  readonly dateInAddress?: string | undefined;
  readonly updatedDate?: string | undefined;
  readonly section?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly lang?: Language | undefined;
  readonly draft?: boolean | undefined;
  readonly featured?: boolean | undefined;
  readonly series?: string | undefined;
  readonly redirectFrom?: readonly string[] | undefined;
  readonly image?: NamedPicture | undefined;
  /** The name by which it has its address. */
  readonly slug?: string | undefined;
}

/** What a text asks of the place to which it comes. */
export interface Around {
  readonly language: Language;
  /** The Markdown of a picture in a paragraph of its own; `caption` is Markdown. */
  picture(picture: NamedPicture): string;
  /** Where a link leads from here on; undefined where its page is not taken along. */
  link(address: string): string | undefined;
}

/** A file that was read: an article that has no place yet. */
export interface Reading {
  readonly found: Found;
  /** What the editor should know of it. */
  readonly told: readonly Message[];
  /** Whether it has no word and no picture: nobody can publish that. */
  readonly isEmpty: boolean;
  /** The categories of which its old address may be made, and whether it says its address itself. */
  readonly categories?: readonly string[];
  readonly saysAddress?: boolean;
  /** The names of places in it to which links lead, and those that they have here: some have none. */
  readonly places?: ReadonlyMap<string, string>;
  /** The pictures that its text shows. */
  readonly pictures: readonly NamedPicture[];
  /** Its text as Markdown. */
  write(around: Around): string;
}
