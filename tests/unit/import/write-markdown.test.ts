import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/diagnostics/problem.ts';
import { readPasted } from '../../../src/import/blocks.ts';
import { pastedText as cleanedPaste, cleanText } from '../../../src/import/plain-text.ts';
import { escapeMarkdown, toMarkdown } from '../../../src/import/write-markdown.ts';
import { createMarkdown, renderMarkdown } from '../../../src/markdown/render.ts';
import { pastedText } from './pasted-text.ts';
import { shownWords, wordsOf } from './shown-words.ts';

/** What a reader sees: for each block of the page, its element and its text. */
function shown(markdown: string, html: boolean) {
  return blocksOf(new MarkdownIt({ html, linkify: false }).render(markdown));
}

function blocksOf(html: string) {
  const page = parse(html);
  return page.childNodes
    .filter((node) => node.rawText.trim() !== '' || 'tagName' in node)
    .map((node) => ({
      tag: 'tagName' in node ? node.tagName : '#text',
      text: node.textContent,
    }));
}

/** A text as an import reads it; nothing, where it would be refused. */
function cleanedText(pasted: string): string {
  return cleanText(pasted) === '' ? '' : cleanedPaste(pasted, 'a.txt');
}

/** Direction marks are kept as they are pasted, and may be wrong there. */
function errorsIn(notes: readonly Note[]): readonly Note[] {
  return notes.filter(({ severity, en }) => severity === 'error' && !/U\+206/.test(en));
}

describe('escapeMarkdown', () => {
  it.each([
    ['emphasis', '*خبر* و**عاجل** _مائل_', '\\*خبر\\* و\\*\\*عاجل\\*\\* \\_مائل\\_'],
    ['a heading', '# خبر', '\\# خبر'],
    ['list items', '- روسيا', '\\- روسيا'],
    ['list items with +', '+ روسيا', '\\+ روسيا'],
    ['list items with *', '* روسيا', '\\* روسيا'],
    ['numbers', '1. أولاً', '1\\. أولاً'],
    ['numbers in parentheses', '12) أولاً', '12\\) أولاً'],
    ['Arabic numbers', '١. أولاً', '١\\. أولاً'],
    ['numbers of Arabic hands', '١- أولاً', '١\\- أولاً'],
    ['numbers apart from their dash', '١ - أولاً', '١ \\- أولاً'],
    ['numbers in brackets', '(١) أولاً', '\\(١) أولاً'],
    ['numbers without a space', '1.أولاً', '1\\.أولاً'],
    ['a heading without a space', '##خبر', '\\##خبر'],
    ['a quotation', '> قال', '\\> قال'],
    ['a rule', '---', '\\---'],
    ['a spaced rule', '* * *', '\\* * *'],
    ['a rule of underscores', '___', '\\___'],
    ['an underline', '===', '\\==='],
    ['a fence', '```js', '\\`\\`\\`js'],
    ['a fence of tildes', '~~~', '\\~\\~\\~'],
    ['strikethrough', '~~ملغى~~', '\\~\\~ملغى\\~\\~'],
    ['a link', '[خبر](https://a.example)', '[خبر\\](https://a.example)'],
    ['a picture', '![صورة](a.png)', '![صورة\\](a.png)'],
    ['a reference', '[a]: /b', '\\[a]: /b'],
    ['a footnote', 'قال[^1]', 'قال\\[^1]'],
    ['a footnote\u2019s text', '[^1]: المصدر', '\\[^1]: المصدر'],
    ['a footnote in the line', 'قال^[المصدر]', 'قال^\\[المصدر]'],
    ['a phrase in a language', '[x]{lang=en} و[[ص]]{lang=fr}', '[x\\]{lang=en} و[[ص]\\]{lang=fr}'],
    ['letters that number', 'أ. أولاً', 'أ\\. أولاً'],
    ['a container', '::: note', '\\::: note'],
    ['a tag', 'نص <b>غليظ</b>', 'نص \\<b>غليظ\\</b>'],
    ['an autolink', '<https://a.example>', '\\<https://a.example>'],
    ['entities', '&amp; &#1576; &copy;', '\\&amp; \\&#1576; \\&copy;'],
    ['a backslash before a sign', 'a\\*b', 'a\\\\\\*b'],
    ['a backslash at the end', 'نص\\', 'نص\\\\'],
  ])('escapes %s', (_what, text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  it.each([
    ['an underscore in a word', 'snake_case ملف_خبر'],
    ['a lone hyphen', 'موسكو - رويترز'],
    ['a lone asterisk', '3 * 4 _ 5'],
    ['a hashtag', '#خبر و C# وF#'],
    ['braces', 'قال [نعم] {ثم} [لا]{هنا}'],
    ['the letters of a title', 'د. أحمد وم. ليلى'],
    ['a bracketed aside', 'قال [المحرر]: نعم'],
    ['a year at the end of a sentence', 'في 2024. وبعدها'],
    ['comparisons', 'أ < ب > ج، 3<5'],
    ['an ampersand', 'AT&T وR&D & غيرها'],
    ['a backslash before a letter', 'C:\\خبر'],
    ['a single tilde', '~10 آلاف'],
    ['bars', '| أ | ب |'],
    ['an exclamation', 'عاجل! [صورة]'],
    ['a negative number', '-5 درجات'],
    ['a figure', '1.5 مليون و2-1'],
    ['a score', '2-1 لصالح الفريق'],
    ['a day', '2024- عام'],
    ['bullets', '• خبر'],
    ['a dash that opens what someone says', '– قال'],
  ])('leaves %s', (_what, text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });

  it.each([false, true])('shows any lines letter for letter (html: %s)', (html) => {
    fc.assert(
      fc.property(pastedText, (pasted) => {
        const lines = cleanText(pasted).split(/\n+/).filter(Boolean);
        const blocks = lines.map((text) => ({ kind: 'paragraph', text }) as const);
        expect(shown(toMarkdown(blocks), html)).toEqual(lines.map((text) => ({ tag: 'P', text })));
      }),
      { numRuns: 2000 },
    );
  });

  it('shows any lines letter for letter with our own steps', () => {
    const md = createMarkdown();
    fc.assert(
      fc.property(pastedText, (pasted) => {
        const lines = cleanText(pasted).split(/\n+/).filter(Boolean);
        const blocks = lines.map((text) => ({ kind: 'paragraph', text }) as const);
        const { html, notes } = renderMarkdown(md, toMarkdown(blocks));
        expect(blocksOf(html)).toEqual(lines.map((text) => ({ tag: 'P', text })));
        expect(errorsIn(notes)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('shows every word of any text, in order', () => {
    const md = createMarkdown();
    fc.assert(
      fc.property(pastedText, (pasted) => {
        const text = cleanedText(pasted);
        const { html, notes } = renderMarkdown(md, toMarkdown(readPasted(text).blocks('all')));
        expect(shownWords(html)).toEqual(wordsOf(text));
        expect(errorsIn(notes)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps signs of phrases and lists as words of the page', () => {
    const md = createMarkdown();
    const text = 'قال [نعم]{lang=en} ثم كتب.\n\nأ. أولاً هنا.\n\nب. ثانياً.\n\n3. هنا.\n\n5. هناك.';
    const { html } = renderMarkdown(md, toMarkdown(readPasted(text).blocks('all')));
    expect(blocksOf(html)).toEqual(text.split('\n\n').map((line) => ({ tag: 'P', text: line })));
  });

  it('shows any heading letter for letter', () => {
    const line = pastedText.map((text) => cleanText(text).replace(/\n+/g, ' '));
    fc.assert(
      fc.property(line.filter(Boolean), (text) => {
        expect(shown(toMarkdown([{ kind: 'heading', text }]), false)).toEqual([
          { tag: 'H2', text },
        ]);
      }),
      { numRuns: 1000 },
    );
  });
});
