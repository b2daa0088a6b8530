import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { createMarkdown, renderMarkdown } from '../../../src/markdown/render.ts';
import { documents } from './documents.ts';

const md = createMarkdown();

/** The words of a page in order, of those that were typed. */
function wordsOf(html: string, typed: ReadonlySet<string>): readonly string[] {
  const page = parse(html);
  for (const sign of page.querySelectorAll('.footnote-ref')) sign.remove();
  return (page.text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => typed.has(word));
}

it('the words of the Markdown are the words of the page, in order', () => {
  fc.assert(
    fc.property(documents, ({ markdown, words }) => {
      const { html, notes } = renderMarkdown(md, markdown);
      expect(notes.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(wordsOf(html, new Set(words))).toEqual(words);
    }),
    { numRuns: Number(process.env.RUNS ?? 300) },
  );
});
