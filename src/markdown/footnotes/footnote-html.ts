import type { Env, RendererRule, Token } from 'markdown-it';
import { inDigits } from '../../strings/in-digits.ts';
import { stringsIn } from '../../strings/strings-in.ts';
import { environmentOf } from '../environment.ts';

/**
 * Footnotes: `[^1]` in the text, `[^1]: …` anywhere below it, or `^[…]` on the spot. They stand at the
 * end under a heading, each with a way back that says where it leads.
 */
export const FOOTNOTE_HTML = {
  footnote_block_open: (_tokens, _index, _options, env) =>
    `<section class="footnotes" role="doc-endnotes" aria-labelledby="footnotes-title">
<h2 id="footnotes-title">${words(env).footnotes}</h2>
<ol${environmentOf(env).digits === 'arab' ? ' class="arabic-digits"' : ''}>
`,
  footnote_block_close: () => '</ol>\n</section>\n',
  footnote_open: (tokens, index) => `<li id="${tokens[index]?.attrGet('id')}">`,
  footnote_ref: (tokens, index, _options, env) => {
    const { number, time } = placeOf(tokens[index]);
    const label = words(env).footnote(number);
    const shown = inDigits(number, environmentOf(env).digits);
    return `<sup class="footnote-ref"><a href="#footnote-${number}" id="${placeId(number, time)}" role="doc-noteref" aria-label="${label}"><bdi>${shown}</bdi></a></sup>`;
  },
  footnote_anchor: (tokens, index, _options, env) => {
    const { number, time } = placeOf(tokens[index]);
    const { back, backToFootnote } = words(env);
    const { digits } = environmentOf(env);
    const again = time > 1 ? inDigits(` (${time})`, digits) : '';
    return ` <a href="#${placeId(number, time)}" class="footnote-back" role="doc-backlink" aria-label="${backToFootnote(inDigits(number, digits) + again)}">${back}${again}</a>`;
  },
} satisfies Record<string, RendererRule>;

function words(env: Env | undefined) {
  const { language, digits } = environmentOf(env);
  return stringsIn(language, { digits });
}

/** Which footnote, and which of the places that lead to it, both from 1. */
function placeOf(token: Token | undefined): { number: number; time: number } {
  return { number: Number(token?.meta?.number), time: Number(token?.meta?.time) };
}

function placeId(number: number, time: number): string {
  return `footnote-${number}-place${time > 1 ? `-${time}` : ''}`;
}
