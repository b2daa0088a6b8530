import { outsideCode } from '../../text/markdown-code.ts';
import type { Reference } from './reference.ts';

/** `](address)`, `](<address>)` and `<https://…>`, but of signs that were written as words. */
const ADDRESS = /(?<!\\)\]\((?:<([^<>]*)>|([^\s()]+))\)|(?<!\\)<(https?:[^<>\s]+)>/g;

/** Where a text in Markdown leads. */
export function markdownLinks(text: string): readonly Reference[] {
  return Array.from(outsideCode(text).join('').matchAll(ADDRESS), ([, quoted, plain, alone]) => {
    return { target: quoted ?? plain ?? alone ?? '', use: 'link' };
  });
}
