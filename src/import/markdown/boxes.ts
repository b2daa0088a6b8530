import type { Instruction } from './instructions.ts';

const NAMES = 'notice|alert|callout|admonition|hint|note|tip|warning|info';

/** What themes of Hugo and GitHub show as boxes: a note here. */
export const BOXES: readonly Instruction[] = [
  {
    pattern: new RegExp(
      String.raw`\{\{[<%]\s*(?:${NAMES})(?=[\s>%])([^{}]*)[>%]\}\}([\s\S]*?)\{\{[<%]\s*/\s*(?:${NAMES})\s*[>%]\}\}`,
      'g',
    ),
    meant: (_all, given = '', content = '') => box(/"([^"]+)"/.exec(given)?.[1] ?? '', content),
    end: new RegExp(String.raw`\{\{[<%]\s*/\s*(?:${NAMES})\s*[>%]\}\}`, 'g'),
  },
  {
    // Obsidian has a title behind the kind, and a sign of whether the box is open.
    pattern: /^> ?\[![\w-]{2,20}\][+-]?[ \t]*(.*)(?:\n|$)((?:>.*(?:\n|$))*)/gm,
    meant: (_all, title = '', quoted = '') => {
      const content = quoted.replace(/^> ?/gm, '').trim();
      return content === '' ? box('', title) : box(title.trim(), content);
    },
  },
];

function box(title: string, content: string): string {
  return `\n\n${[':::note', title].filter(Boolean).join(' ')}\n${content.trim()}\n:::\n\n`;
}
