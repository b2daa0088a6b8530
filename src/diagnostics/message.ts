import { codePointOf } from '../text/characters.ts';

/** What an editor is told: the same in Arabic, and in English for the developer who helps. */
export interface Message {
  readonly ar: string;
  readonly en: string;
}

/**
 * A text that a terminal may be given: what a message names of a file may hold controls, which a terminal would carry
 * out. It shows their numbers.
 */
export function forTerminal(text: string): string {
  return text.replace(/[^\P{Cc}\t\n]/gu, codePointOf);
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
