import type { StateCore, Token } from 'markdown-it';
import { footnoteWithoutReference } from '../../diagnostics/messages/footnotes.ts';
import { environmentOf } from '../environment.ts';
import { inlineLines } from '../inline-lines.ts';
import { element, inlineBlock, inlineToken } from '../make-token.ts';

/** A footnote that something leads to. */
interface Footnote {
  readonly number: number;
  readonly tokens: readonly Token[];
  /** How many places lead to it. */
  times: number;
}

/** Footnotes as they were written, by label. */
type Written = ReadonlyMap<string, { readonly tokens: readonly Token[]; readonly line: number }>;

/** Numbers footnotes in the order in which they are led to, and puts them at the end. */
export function footnoteList(state: StateCore): void {
  const { body, written } = splitFootnotes(state.tokens);
  const list: Footnote[] = [];
  const labels = new Map<string, Footnote>();
  const add = (tokens: readonly Token[]) => {
    const footnote = { number: list.length + 1, tokens, times: 0 };
    list.push(footnote);
    return footnote;
  };
  const named = (label: string) => {
    const footnote = labels.get(label) ?? add(written.get(label)?.tokens ?? []);
    labels.set(label, footnote);
    return footnote;
  };
  numberReferences(state, body, add, named);
  // Footnotes lead to others, which the list then has too.
  for (const { tokens } of list) numberReferences(state, tokens, add, named);
  const { notes } = environmentOf(state.env);
  for (const [label, { line }] of written) {
    if (!labels.has(label))
      notes.push({ line, severity: 'advice', ...footnoteWithoutReference(label) });
  }
  state.tokens = list.length === 0 ? body : [...body, ...endnotes(state, list)];
}

/** Parts the text from the footnotes in it, and those from the footnotes in them. */
function splitFootnotes(tokens: readonly Token[]): { body: Token[]; written: Written } {
  const body: Token[] = [];
  const written = new Map<string, { tokens: Token[]; line: number }>();
  const around: Token[][] = [];
  let into = body;
  let isBehind = false;
  for (const token of tokens) {
    if (token.type === 'footnote_definition_open') {
      around.push(into);
      into = [];
      const label = String(token.meta?.label);
      // A second one was refused where it was read.
      if (!written.has(label)) written.set(label, { tokens: into, line: Number(token.meta?.line) });
      isBehind = false;
    } else if (token.type === 'footnote_definition_close') {
      into = around.pop() ?? body;
      isBehind = true;
    } else if (isBehind && closesEmptied(into.at(-1), token)) into.pop();
    else {
      into.push(token);
      isBehind = false;
    }
  }
  return { body, written };
}

/** Whether a token closes a block in which nothing was but a footnote's text. */
function closesEmptied(open: Token | undefined, { type }: Token): boolean {
  return EMPTIED.test(type) && open?.type === type.replace(/_close$/, '_open');
}

const EMPTIED = /^(?:blockquote|list_item|bullet_list|ordered_list)_close$/;

function numberReferences(
  state: StateCore,
  tokens: readonly Token[],
  add: (tokens: readonly Token[]) => Footnote,
  named: (label: string) => Footnote,
): void {
  for (const token of tokens) {
    if (token.type !== 'inline') continue;
    const output: Token[] = [];
    // A reference is a link itself, and stands behind the link in which it was written.
    const references: Token[] = [];
    const onTheSpot: Token[] = [];
    let [depth, links, line] = [0, 0, 0];
    for (const [part, at] of inlineLines(token)) {
      if (part.type === 'footnote_inline_open') {
        depth += 1;
        if (depth === 1) line = at;
      }
      if (part.type === 'footnote_inline_close') depth -= 1;
      if (depth > 0) onTheSpot.push(part);
      else if (part.type === 'footnote_inline_close') {
        references.push(
          referenceToken(state, add(paragraph(state, onTheSpot.splice(0).slice(1), line))),
        );
      } else if (part.type === 'footnote_ref') {
        references.push(referenceToken(state, named(String(part.meta?.label))));
      } else output.push(part);
      links += part.type === 'link_open' ? 1 : part.type === 'link_close' ? -1 : 0;
      if (links === 0) output.push(...references.splice(0));
    }
    token.children = output;
  }
}

function referenceToken(state: StateCore, footnote: Footnote): Token {
  footnote.times += 1;
  const reference = inlineToken(state, 'footnote_ref', '', 0);
  reference.meta = { number: footnote.number, time: footnote.times };
  return reference;
}

function paragraph(state: StateCore, children: readonly Token[], line: number): readonly Token[] {
  return element(state, 'paragraph', 'p', [inlineBlock(state, children, line - 1)]);
}

function endnotes(state: StateCore, list: readonly Footnote[]): Token[] {
  const notes = list.flatMap(({ number, tokens, times }) => {
    const ends = tokens.at(-1)?.type === 'paragraph_close' ? -1 : tokens.length;
    const waysBack = Array.from({ length: times }, (_none, index) => {
      const way = inlineToken(state, 'footnote_anchor', '', 0);
      way.meta = { number, time: index + 1 };
      return way;
    });
    const parts = [...tokens.slice(0, ends), ...waysBack, ...tokens.slice(ends)];
    return element(state, 'footnote', 'li', parts, { id: `footnote-${number}` });
  });
  return element(state, 'footnote_block', 'section', notes);
}
