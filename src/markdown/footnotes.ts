import type { Env, MarkdownIt, Token } from 'markdown-it';
import footnotePlugin from 'markdown-it-footnote';
import { stringsIn } from '../strings/language.ts';
import { environmentOf } from './environment.ts';
import type { Note } from './note.ts';

/**
 * Footnotes: `[^1]` in the text, `[^1]: …` anywhere below it, or `^[…]` on the spot. They stand at the
 * end under a heading, each with a way back that says where it leads.
 */
export function footnotes(md: MarkdownIt): void {
  md.use(footnotePlugin);
  md.core.ruler.before('footnote_tail', 'footnote_notes', ({ tokens, env }) => {
    environmentOf(env).notes.push(...unused(tokens));
  });
  const { rules } = md.renderer;
  rules.footnote_block_open = (_tokens, _index, _options, env) =>
    `<section class="footnotes" role="doc-endnotes" aria-labelledby="footnotes-title">
<h2 id="footnotes-title">${words(env).footnotes}</h2>
<ol>
`;
  rules.footnote_open = (tokens, index) => `<li id="footnote-${numberOf(tokens[index])}">`;
  rules.footnote_ref = (tokens, index, _options, env) => {
    const number = numberOf(tokens[index]);
    const id = placeId(number, timeOf(tokens[index]));
    const label = words(env).footnote(number);
    return `<sup class="footnote-ref"><a href="#footnote-${number}" id="${id}" role="doc-noteref" aria-label="${label}"><bdi>${number}</bdi></a></sup>`;
  };
  rules.footnote_anchor = (tokens, index, _options, env) => {
    const number = numberOf(tokens[index]);
    const time = timeOf(tokens[index]);
    const { back, backToFootnote } = words(env);
    const again = time > 1 ? ` (${time})` : '';
    return ` <a href="#${placeId(number, time)}" class="footnote-back" role="doc-backlink" aria-label="${backToFootnote(number + again)}">${back}${again}</a>`;
  };
}

function words(env: Env | undefined) {
  return stringsIn(environmentOf(env).language);
}

/** Which footnote, from 1. */
function numberOf(token: Token | undefined): number {
  return Number(token?.meta?.id) + 1;
}

/** Which of the places that lead to it, from 1. */
function timeOf(token: Token | undefined): number {
  return Number(token?.meta?.subId ?? 0) + 1;
}

function placeId(number: number, time: number): string {
  return `footnote-${number}-place${time > 1 ? `-${time}` : ''}`;
}

/** Footnotes to which nothing leads: they are not on the page. */
function unused(tokens: readonly Token[]): Note[] {
  const led = new Set(
    tokens
      .flatMap(({ children }) => children ?? [])
      .flatMap(({ type, meta }) => (type === 'footnote_ref' ? String(meta?.label) : [])),
  );
  return tokens.flatMap(({ type, meta }, index) => {
    const label = String(meta?.label);
    if (type !== 'footnote_reference_open' || led.has(label)) return [];
    const line = (tokens.slice(index).find(({ map }) => map)?.map?.[0] ?? 0) + 1;
    return [{ line, severity: 'advice', ...leadsHere(label) } as const];
  });
}

function leadsHere(label: string): Pick<Note, 'ar' | 'en'> {
  return {
    ar: `لا تظهر هذه الحاشية، لأن شيئاً في النصّ لا يشير إليها. اكتب [^${label}] حيث موضعها، أو احذفها.`,
    en: `This footnote is not shown, because nothing in the text leads to it. Write [^${label}] where it belongs, or remove it.`,
  };
}
