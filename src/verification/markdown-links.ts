import type { Reference } from './reference.ts';

/** What is read as it is: code, in lines or in blocks. */
const CODE = /^(`{3,}).*?^\1|(`+)(?!`).*?\2(?!`)/gms;

/** `](address)`, `](<address>)` and `<https://…>`, but of signs that were written as words. */
const ADDRESS = /(?<!\\)\]\((?:<([^>]*)>|([^\s)]+))\)|(?<!\\)<(https?:[^>\s]+)>/g;

/** Where a text in Markdown leads. */
export function markdownLinks(text: string): readonly Reference[] {
  return Array.from(text.replace(CODE, '').matchAll(ADDRESS), ([, quoted, plain, alone]) => {
    return { target: quoted ?? plain ?? alone ?? '', use: 'link' };
  });
}
