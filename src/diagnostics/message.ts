/** What an editor is told: the same in Arabic, and in English for the developer who helps. */
export interface Message {
  readonly ar: string;
  readonly en: string;
}

/** A message for a log, which takes one line. */
export function onOneLine({ ar, en }: Message): string {
  return `${ar} · ${en}`;
}

/** A message for a terminal: without bidi support it scrambles two languages on one line. */
export function onTwoLines({ ar, en }: Message): string {
  return `${ar}\n${en}`;
}

/** A message that stands in a text: in the text's language, or else in English. */
export function messageIn({ ar, en }: Message, language: string): string {
  return language === 'ar' ? ar : en;
}
