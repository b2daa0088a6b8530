import { messageIn } from '../diagnostics/message.ts';
import { ALT_TO_COME, pictureToCome } from '../diagnostics/messages/import-files.ts';
import type { Language } from '../strings/languages.ts';
import type { NamedPicture } from './reading.ts';
import { escapeBetweenBrackets, escapeMarkdown } from './write-markdown.ts';

/** A picture as an article shows it: with its description, and what stands below it. */
export function shownPicture(picture: NamedPicture, name: string, language: Language): string {
  return `![${altOf(picture, language)}](${name})${below(picture)}`;
}

function altOf({ alt }: NamedPicture, language: Language): string {
  const words = alt.trim() || messageIn(ALT_TO_COME, language);
  return escapeBetweenBrackets(words.replace(/\s+/g, ' '));
}

function below({ caption, credit }: NamedPicture): string {
  const line = [caption, credit]
    .filter(Boolean)
    .join(' | ')
    .replace(/(?<!\s)\s*\n\s*/g, ' ');
  return caption || credit ? `\n${caption ? line : `| ${credit}`}` : '';
}

/** Words in place of a picture, in a draft: a picture that is not there would stop every build. */
export function missingPicture(picture: NamedPicture, language: Language): string {
  const { src, alt } = picture;
  const name = src.startsWith('data:') ? src.slice(0, src.indexOf(',') + 1) : src;
  const message = pictureToCome(name, alt);
  const words = escapeMarkdown(messageIn(message, language));
  return words + below(picture);
}

/** The picture that leads an article, as its fields have it. */
export function leadPicture(src: string, picture: NamedPicture, language: Language) {
  const { alt, caption, credit } = picture;
  return {
    src,
    alt: alt.trim() || messageIn(ALT_TO_COME, language),
    ...(caption && { caption }),
    ...(credit && { credit }),
  };
}
