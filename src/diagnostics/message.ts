import { codePointOf } from '../text/characters.ts';

/** What an editor is told: the same in Arabic, and in English for the developer who helps. */
export interface Message {
  readonly ar: string;
  readonly en: string;
}

/** A message that names parts of what it is about: what is said of several is one message with the parts of all. */
export interface Listing extends Message {
  readonly parts: readonly string[];
  readonly say: (parts: readonly string[]) => Message;
}

/** @param say the message with some parts, each of which it is given once */
export function listing(parts: readonly string[], say: Listing['say']): Listing {
  const once = [...new Set(parts)];
  return { ...say(once), parts: once, say: (others) => listing(others, say) };
}

export function isListing(message: Message): message is Listing {
  return 'say' in message;
}

/** Controls, which a terminal would carry out, and marks by which what follows is seen in another order. */
const UNSEEN = /[^\P{Cc}\t\n]|[\u202A-\u202E]/gu;

/** A text that a terminal may be given: of what a message names of a file it shows the unseen by its number. */
export function forTerminal(text: string): string {
  return text.replace(UNSEEN, codePointOf);
}

/** A name on a line of its own, which an end of a line in it would make two: `a.md:1:`, and words that nobody said. */
export function nameForTerminal(name: string): string {
  return forTerminal(name).replace(/[\t\n]/g, codePointOf);
}

/** A message for a log, which takes one line. */
export function onOneLine({ ar, en }: Message): string {
  return forTerminal(`${ar} · ${en}`);
}

/** A message for a terminal: without bidi support it scrambles two languages on one line. */
export function onTwoLines({ ar, en }: Message): string {
  return forTerminal(`${ar}\n${en}`);
}

/** A message that stands in a text: in the text's language, or else in English. */
export function messageIn({ ar, en }: Message, language: string): string {
  return language === 'ar' ? ar : en;
}
