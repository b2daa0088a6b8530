import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importFiles } from '../../../src/import/import-files.ts';
import { createMarkdown, renderMarkdown } from '../../../src/markdown/render.ts';
import { escapeHtml } from '../../../src/text/escaping.ts';
import { docx, odt, rtf, wordParagraph, wordRun } from './documents.ts';
import { shownWords, wordsOf } from './shown-words.ts';

/** A part of an article, in any format. */
interface Part {
  readonly kind: 'paragraph' | 'heading' | 'list' | 'quotation';
  readonly texts: readonly string[];
}

const WORDS =
  'البحر هادئ عادت القوارب إلى الميناء قبل الفجر «من» 1924 sea و(الريح) 12% أ ب: نعم؛ لا، «كتاب البحر» & < fish_box'.split(
    ' ',
  );
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 14 })
  .map((words) => `قال ${words.join(' ')}.`);
const part = fc.record<Part>({
  kind: fc.constantFrom('paragraph', 'paragraph', 'heading', 'list', 'quotation'),
  texts: fc.array(text, { minLength: 1, maxLength: 3 }),
});
const article = fc
  .array(part, { minLength: 1, maxLength: 6 })
  .map((parts) => [{ kind: 'paragraph', texts: ['بدأ الخبر هكذا.'] } as const, ...parts]);

const each = (parts: readonly Part[], write: (part: Part) => string, between = '\n\n') =>
  parts.map(write).join(between);
const lines = ({ kind, texts }: Part) =>
  kind === 'list' ? texts.map((line) => `• ${line}`).join('\n') : texts.join('\n\n');
const markdown = ({ kind, texts }: Part) => {
  const plain = texts.map((line) => line.replace(/[<&_]/g, '\\$&'));
  if (kind === 'list') return plain.map((line) => `- ${line}`).join('\n');
  const sign = { heading: '## ', quotation: '> ', paragraph: '' }[kind];
  return plain.map((line) => sign + line).join('\n\n');
};
const html = ({ kind, texts }: Part) => {
  const [outer, inner] = {
    paragraph: ['', 'p'],
    heading: ['', 'h2'],
    list: ['ul', 'li'],
    quotation: ['blockquote', 'p'],
  }[kind];
  const made = texts.map((line) => `<${inner}>${escapeHtml(line)}</${inner}>`).join('\n');
  return outer ? `<${outer}>${made}</${outer}>` : made;
};
const classic = (written: Part) =>
  written.kind === 'paragraph' ? written.texts.map(escapeHtml).join('\n\n') : html(written);
const word = ({ kind, texts }: Part) => {
  const style = { heading: 'Heading2', quotation: 'Quote', list: '', paragraph: '' }[kind];
  return texts.map((line) => wordParagraph(wordRun(escapeHtml(line)), style)).join('');
};
const open = ({ kind, texts }: Part) => {
  const inner = texts.map((line) => `<text:p>${escapeHtml(line)}</text:p>`);
  if (kind !== 'list')
    return inner.join('').replaceAll('text:p', kind === 'heading' ? 'text:h' : 'text:p');
  return `<text:list text:style-name="L2">${inner.map((item) => `<text:list-item>${item}</text:list-item>`).join('')}</text:list>`;
};
const rich = ({ kind, texts }: Part) =>
  texts
    .map((line) => {
      const signs = [...line].map((sign) =>
        sign.charCodeAt(0) < 128 ? sign : `\\u${sign.charCodeAt(0)}?`,
      );
      return `${kind === 'list' ? "{\\listtext\\'95\\tab}" : ''}${signs.join('')}\\par\n`;
    })
    .join('');

const page = (body: string) =>
  `<!doctype html><html lang="ar"><head><title>ع</title></head><body><nav><a href="/">ق</a></nav><main><article><h1>عنوان</h1>${body}</article></main></body></html>`;
const wxr = (body: string) =>
  `<rss version="2.0" xmlns:wp="w" xmlns:content="c"><channel><item><title>عنوان</title><content:encoded><![CDATA[${body}]]></content:encoded><wp:post_type>post</wp:post_type></item></channel></rss>`;
const rss = (body: string) =>
  `<rss version="2.0"><channel><item><title>عنوان</title><description>${escapeHtml(body)}</description></item></channel></rss>`;
const atom = (body: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>عنوان</title><content type="html">${escapeHtml(body)}</content></entry></feed>`;
const feed = (content: object) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    items: [{ title: 'عنوان', ...content }],
  });
const ghost = (body: string) =>
  JSON.stringify({ data: { posts: [{ id: 1, title: 'عنوان', slug: 'a', html: body }] } });

const FORMATS: readonly (readonly [string, (parts: readonly Part[]) => string | Uint8Array])[] = [
  ['a.txt', (parts) => each(parts, lines)],
  ['a.md', (parts) => `---\ntitle: عنوان\n---\n\n${each(parts, markdown)}\n`],
  ['a.mdx', (parts) => `+++\ntitle = "عنوان"\n+++\n\n${each(parts, markdown)}\n`],
  ['fragment.html', (parts) => each(parts, html)],
  ['page.html', (parts) => page(each(parts, html))],
  ['a.docx', (parts) => docx(each(parts, word))],
  ['a.odt', (parts) => odt(each(parts, open))],
  ['a.rtf', (parts) => rtf(each(parts, rich, ''))],
  ['classic.xml', (parts) => wxr(each(parts, classic, '\n'))],
  [
    'blocks.xml',
    (parts) => wxr(each(parts, (one) => `<!-- wp:x -->\n${html(one)}\n<!-- /wp:x -->`)),
  ],
  ['ghost.json', (parts) => ghost(each(parts, html))],
  ['rss.xml', (parts) => rss(each(parts, html))],
  ['feed.atom', (parts) => atom(each(parts, html))],
  ['html.json', (parts) => feed({ content_html: each(parts, html) })],
  ['text.json', (parts) => feed({ content_text: each(parts, (one) => one.texts.join('\n\n')) })],
];

const md = createMarkdown();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khabar-words-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the words that come out are those that went in, in order', () => {
  it.each(FORMATS)('%s', async (name, write) => {
    await fc.assert(
      fc.asyncProperty(article, async (parts) => {
        const file = join(folder, name);
        writeFileSync(file, write(parts));
        const articles = join(folder, 'articles');
        const details = { title: 'عنوان آخر', date: '2025-03-04' };
        await importFiles([file], {
          details,
          dryRun: false,
          sections: [],
          articles,
          images: join(folder, 'images'),
        });
        const [only = '', ...others] = readdirSync(articles);
        const written = readFileSync(join(articles, only), 'utf8');
        rmSync(articles, { recursive: true });
        const body = written.slice(written.indexOf('\n---\n') + 5);
        expect(others).toEqual([]);
        expect(shownWords(renderMarkdown(md, body).html)).toEqual(
          parts.flatMap(({ texts }) => texts.flatMap(wordsOf)),
        );
      }),
      { numRuns: 12 },
    );
  });
});
