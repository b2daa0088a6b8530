import type { Instruction } from './instructions.ts';

const PICTURE = String.raw`[^[\]|#\n]{1,200}\.(?:jpe?g|png|gif|webp|avif|svg)`;

/** The size at which a picture is shown. */
const SIZE = /^\d+(?:x\d+)?$/;

/**
 * What Obsidian writes in a way of its own and Markdown can say: pictures, links between notes, what is marked.
 * https://help.obsidian.md/obsidian-flavored-markdown
 */
export const OBSIDIAN: readonly Instruction[] = [
  {
    pattern: new RegExp(String.raw`!\[\[(${PICTURE})(?:\|([^[\]\n]{0,200}))?\]\]`, 'giu'),
    meant: (_all, src = '', given = '') => {
      const words = given.split('|').filter((part) => !SIZE.test(part.trim()));
      return `\n\n![${words.join(' ').trim()}](<${src.trim()}>)\n\n`;
    },
  },
  {
    pattern:
      /(?<!!)\[\[(?!_?toc_?\]\])([^[\]|#\n]{0,200})(#[^[\]|\n]{1,200})?(?:\|([^[\]\n]{1,200}))?\]\]/giu,
    meant: (all, page = '', place = '', words = '') => {
      const name = page.trim();
      const shown = words.trim() || [name, place.slice(1).trim()].filter(Boolean).join(': ');
      const file = name === '' || /\.\w{2,5}$/.test(name) ? name : `${name}.md`;
      return shown === '' ? all : `[${shown}](<${file}${name === '' ? place : ''}>)`;
    },
  },
  {
    pattern: /(?<!=)==(?=[^\s=])([^=\n]{0,200}[^\s=])==(?!=)/gu,
    meant: '**$1**',
  },
];

/** Notes that Obsidian shows to nobody, and the names of blocks. */
export const OBSIDIAN_COMMENTS: readonly Instruction[] = [
  { pattern: /(?<![\p{N}%])%%(?!%)[\s\S]*?%%(?!%)\n?/gu, meant: '', end: /%%(?!%)\n?/g },
  { pattern: /(?<=\S)[ \t]\^[a-z\d-]{4,40}$/gm, meant: '' },
];
