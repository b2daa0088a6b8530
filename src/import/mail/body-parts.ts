import type { MimePart } from './mime.ts';

/**
 * The parts of a mail that are its text, in order: programs part it where a picture stands, or put words of their own
 * below it. Of several ways to say the same it is HTML. https://www.rfc-editor.org/rfc/rfc2046#section-5.1
 */
export function bodyParts(mail: MimePart): readonly MimePart[] {
  const unnamed = textsIn(mail, ({ fileName }) => fileName === undefined);
  return unnamed.length > 0 ? unnamed : textsIn(mail, () => true);
}

export function isHtml({ type }: MimePart): boolean {
  return type === 'text/html';
}

function textsIn(part: MimePart, isMeant: (part: MimePart) => boolean): readonly MimePart[] {
  if (part.parts.length === 0) {
    const isText = isHtml(part) || part.type === 'text/plain';
    return isText && !part.isAttached && isMeant(part) ? [part] : [];
  }
  const ways = part.parts.map((inner) => textsIn(inner, isMeant));
  switch (part.type) {
    case 'multipart/alternative':
      return ways.findLast((way) => way.some(isHtml)) ?? firstOf(ways);
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
