import { codeIn, outsideCode } from '../../text/markdown-code.ts';
import { type Instruction, MEANT } from './instructions.ts';

/** Lines of a program at the head of an MDX file. */
const MODULE_LINE =
  /^(?:import\s(?:[^\r\n]*\sfrom\s)?["'][^\r\n]*|export\s+(?:const|let|default|function)\b[^\r\n]*)$\n?/gm;

/** A component of an MDX file, with what is given to it. */
const COMPONENT = /<\/?([A-Z][\w.]*)(?:\s(?:[^<>{}]|\{(?:[^{}<>]|\{[^{}<>]*\})*\})*)?\/?>/g;

/** What a program writes in an MDX file. */
const EXPRESSION = /(?<![\\{])\{[^{}\n]+\}/g;

/** What is left that no reader should see. */
const LEFT =
  /\{\{[<%](?:(?!\{\{)[\s\S])*?[>%]\}\}|\{%(?:(?!\{%)[\s\S])*?%\}|\{\{(?:(?!\{\{)[^}])*\}\}|\[\[[^[\]\n]+\]\]|^\[toc\]$|^[ \t]*[-*+][ \t]\[[ xX]\]/gim;

/** Writes as Markdown what an instruction to another system meant, outside code. */
export function withoutInstructions(body: string, isMdx: boolean): string {
  return inProse(body, (text) =>
    MEANT.reduce(asMeant, isMdx ? text.replace(MODULE_LINE, '') : text),
  );
}

/** A text of MDX without the tags of components: the words between them stay. */
export function withoutComponents(body: string): { text: string; names: readonly string[] } {
  const names: string[] = [];
  const text = inProse(body, (prose) =>
    prose.replace(COMPONENT, (tag, name: string) => {
      if (!tag.startsWith('</')) names.push(`<${name}>`);
      return '';
    }),
  );
  return { text, names };
}

function asMeant(text: string, { pattern, meant, end }: Instruction): string {
  const last = end && [...text.matchAll(end)].at(-1);
  if (end && !last) return text;
  const until = last ? last.index + last[0].length : text.length;
  const head = text.slice(0, until);
  const made =
    typeof meant === 'string' ? head.replace(pattern, meant) : head.replace(pattern, meant);
  return made + text.slice(until);
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
function inProse(body: string, change: (text: string) => string): string {
  const code = codeIn(body).map(({ start, end }) => body.slice(start, end));
  return outsideCode(body)
    .map((text, index) => change(text) + (code[index] ?? ''))
    .join('');
}
