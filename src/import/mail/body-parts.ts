import type { MimePart } from './mime.ts';

/**
 * The parts of a mail that are its text, in order: programs part it where a picture stands, or put words of their own
 * below it. https://www.rfc-editor.org/rfc/rfc2046#section-5.1
 *
 * @param isPreferred of several ways to say the same
 */
export function bodyParts(mail: MimePart, isPreferred: IsMeant): readonly MimePart[] {
  const unnamed = textsIn(mail, isPreferred, ({ fileName }) => fileName === undefined);
  return unnamed.length > 0 ? unnamed : textsIn(mail, isPreferred, () => true);
}

type IsMeant = (part: MimePart) => boolean;

/** Whether a part of a mail is a page. */
export function isHtml({ type }: MimePart): boolean {
  return type === 'text/html';
}

/** Whether a part of a mail is text without marks. */
export function isPlainText({ type }: MimePart): boolean {
  return type === 'text/plain';
}

function textsIn(part: MimePart, isPreferred: IsMeant, isMeant: IsMeant): readonly MimePart[] {
  if (part.parts.length === 0) {
    const isText = isHtml(part) || isPlainText(part);
    return isText && !part.isAttached && isMeant(part) ? [part] : [];
  }
  const ways = part.parts.map((inner) => textsIn(inner, isPreferred, isMeant));
  switch (part.type) {
    case 'multipart/alternative':
      return ways.findLast((way) => way.some(isPreferred)) ?? firstOf(ways);
    // A page, and what it is made of.
    case 'multipart/related':
      return ways.find((way) => way.some(isHtml)) ?? firstOf(ways);
    default:
      return ways.flat();
  }
}

function firstOf(ways: readonly (readonly MimePart[])[]): readonly MimePart[] {
  return ways.find((way) => way.length > 0) ?? [];
}
