import { codeIn, outsideCode } from '../../text/markdown-code.ts';
import { BOXES } from './boxes.ts';
import { HEXO } from './hexo.ts';
import { COMMENTS, CONTENTS, type Instruction, linksOfFigures, MEANT } from './instructions.ts';
import { OBSIDIAN, OBSIDIAN_COMMENTS } from './obsidian.ts';

/** What a program writes in an MDX file. */
const EXPRESSION = /(?<![\\{])\{[^{}\n]+\}/g;

/** What is left that no reader should see. */
const LEFT =
  /\{\{[<%](?:(?!\{\{)[\s\S])*?[>%]\}\}|\{%(?:(?!\{%)[\s\S])*?%\}|\{\{(?:(?!\{\{)[^}])*\}\}|\[\[[^[\]\n]+\]\]|^\[toc\]$|^[ \t]*[-*+][ \t]\[[ xX]\]/gim;

/** Writes as Markdown what an instruction to another system meant, outside code. */
export function withoutInstructions(body: string): string {
  return inProse(body, (text) =>
    [...MEANT, ...HEXO, ...BOXES, ...OBSIDIAN_COMMENTS, ...OBSIDIAN].reduce(asMeant, text),
  );
}

function asMeant(text: string, { pattern, meant, end }: Instruction): string {
  const until = untilLast(text, end);
  const head = text.slice(0, until);
  const made =
    typeof meant === 'string' ? head.replace(pattern, meant) : head.replace(pattern, meant);
  return made + text.slice(until);
}

/** Up to where an instruction may go: to the last of what ends such, or nowhere. */
function untilLast(text: string, end: RegExp | undefined): number {
  if (!end) return text.length;
  const last = [...text.matchAll(end)].at(-1);
  return last ? last.index + last[0].length : 0;
}

/** What goes without a trace: comments, and where pictures led. */
export function leftOutIn(body: string): readonly string[] {
  return outsideCode(body).flatMap((text) => [
    ...[...COMMENTS, ...OBSIDIAN_COMMENTS].flatMap(({ pattern, end }) =>
      (text.slice(0, untilLast(text, end)).match(pattern) ?? []).map((part) =>
        part.replace(/\s+/g, ' ').trim(),
      ),
    ),
    ...linksOfFigures(text),
  ]);
}

/** Where a table of contents stood that goes. */
export function contentsIn(body: string): readonly string[] {
  return outsideCode(body).flatMap((text) =>
    (text.match(CONTENTS) ?? []).map((part) => part.replace(/\s+/g, ' ').trim()),
  );
}

/** The instructions that are left in a text. */
export function instructionsIn(body: string, isMdx: boolean): readonly string[] {
  return outsideCode(body).flatMap((text) =>
    [...(text.match(LEFT) ?? []), ...((isMdx && text.match(EXPRESSION)) || [])].map((part) =>
      part.replace(/\s+/g, ' ').trim(),
    ),
  );
}

/** Changes what is no code, which is as it was typed. */
export function inProse(body: string, change: (text: string) => string): string {
  const code = codeIn(body).map(({ start, end }) => body.slice(start, end));
  return outsideCode(body)
    .map((text, index) => change(text) + (code[index] ?? ''))
    .join('');
}
