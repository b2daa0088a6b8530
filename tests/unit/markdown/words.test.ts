import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { expect, it } from 'vitest';
import { createMarkdown, renderMarkdown } from '../../../src/markdown/render.ts';
import { emptyStore, storedAndRead } from '../../setup/astro-store.ts';
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
    { numRuns: 300 },
  );
});

it('every way to a footnote has one way back, and each leads to what is there', () => {
  fc.assert(
    fc.property(documents, ({ markdown }) => {
      const page = parse(renderMarkdown(md, markdown).html);
      const targets = (links: string) =>
        page.querySelectorAll(links).map((link) => link.getAttribute('href')?.slice(1));
      const ids = page.querySelectorAll('[id]').map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const places = page.querySelectorAll('.footnote-ref a').map(({ id }) => id);
      expect(targets('.footnote-back').toSorted()).toEqual(places.toSorted());
      expect(ids).toEqual(expect.arrayContaining(targets('.footnote-ref a')));
    }),
    { numRuns: 100 },
  );
});

it('Astro’s store holds all that is handed on', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async ({ markdown }) => {
      const store = emptyStore();
      const { html, ...metadata } = renderMarkdown(md, markdown);
      const { headings, ...told } = metadata;
      const rendered = { html, metadata: { headings: [...headings], ...told } };
      store.scopedStore('articles').set({ id: 'a', data: {}, rendered });
      const read = await storedAndRead(store);
      expect(read.scopedStore('articles').get('a')?.rendered).toEqual(rendered);
    }),
    { numRuns: 100 },
  );
});
