import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMarkdown, renderMarkdown } from '../../src/markdown/render.ts';
import { emptyStore, storedAndRead } from '../setup/astro-store.ts';
import { hostilePiece, hostileText } from './hostile.ts';
import { expectSoundHtml } from './sound-html.ts';
import { expectTold } from './told.ts';
import { tries } from './tries.ts';

const md = createMarkdown();
const language = fc.constantFrom('ar' as const, 'en' as const);

describe('whatever is written', () => {
  it('is rendered, safe, plain and typed, and what is said of it is a sentence with its line', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, language, async (text, lang) => {
        const rendered = renderMarkdown(md, text, lang, '/khabar/', {
          url: 'https://news.example/khabar/',
          address: '/articles/خبر/',
          folder: '/articles/',
        });
        expect(rendered.notes.map(({ en }) => en).join()).not.toContain('could not be made');
        expectTold(rendered.notes, text);
        expectSoundHtml(rendered.html);
        expect(structuredClone(rendered)).toEqual(rendered);
        expect(JSON.parse(JSON.stringify(rendered))).toStrictEqual(rendered);
      }),
      tries(12_000),
    );
  });

  it('comes back from Astro’s store as it was put there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { maxLength: 5 }), async (texts) => {
        const store = emptyStore();
        const made = texts.map((text) => {
          const { html, headings, ...told } = renderMarkdown(md, text);
          return { html, metadata: { headings: [...headings], ...told } };
        });
        for (const [index, rendered] of made.entries())
          store.scopedStore('articles').set({ id: String(index), data: {}, rendered });
        const read = (await storedAndRead(store)).scopedStore('articles');
        expect(made.map((_one, index) => read.get(String(index))?.rendered)).toEqual(made);
      }),
      tries(1_000),
    );
  });
});

describe('no word is lost without a word', () => {
  const WORD = /كلم[بتثجحدذرزسصضطظعغفقكلمنهي]+ـ/g;

  /** Hostile text in which each word is another, so that none can be taken for the other. */
  const withWords = fc
    .array(hostilePiece, { maxLength: 12 })
    .map((pieces) => pieces.map((piece, index) => `${piece}${numbered(index)}`).join(''));

  it('stands on the page, or something is said of its line', () => {
    fc.assert(
      fc.property(withWords, language, (text, lang) => {
        const { html, notes, pictures, media } = renderMarkdown(md, text, lang);
        const kept = `${html}${JSON.stringify([pictures, media])}`;
        const shown = new Set(kept.match(WORD));
        // A footnote to which nothing leads is told at its first line.
        const told = Math.min(...notes.map(({ line }) => line));
        const lost = text
          .split(/\r\n?|\n/)
          .flatMap((line, index) => (index + 1 >= told ? [] : (line.match(WORD) ?? [])))
          .filter((word) => !shown.has(word));
        if (!notes.some(({ severity }) => severity === 'error')) expect(lost, html).toEqual([]);
      }),
      tries(12_000),
    );
  });
});

/** A word of its own for each number. */
function numbered(index: number): string {
  const letters = 'بتثجحدذرزسصضطظعغفقكلمنهي';
  return `كلم${Array.from(String(index), (digit) => letters[Number(digit)]).join('')}ـ`;
}
