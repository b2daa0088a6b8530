import { foldedForms } from '../../src/arabic/fold.ts';
import { lexemesOf } from '../../src/arabic/lexemes.ts';
import { words } from '../../src/arabic/words.ts';
import { parseHtml, textsOfHtml } from '../../src/article-text/html-text.ts';
import { outgoingLinks } from '../../src/article-text/outgoing-links.ts';
import { isolatedRuns } from '../../src/bidi/isolated-runs.ts';
import { articleSchema } from '../../src/content/schemas/article-schema.ts';
import { characterProblems } from '../../src/diagnostics/characters.ts';
import { withFullLinks } from '../../src/feeds/feed-html.ts';
import { parseFile } from '../../src/frontmatter/parse-file.ts';
import { makeArticle } from '../../src/import/article.ts';
import { parseMime } from '../../src/import/mail/mime.ts';
import { readMarkdown } from '../../src/import/markdown/read-markdown.ts';
import { cleanText } from '../../src/import/plain-text.ts';
import { readRtf } from '../../src/import/word/rtf/read-rtf.ts';
import { createMarkdown, renderMarkdown } from '../../src/markdown/render.ts';
import { facetsOf } from '../../src/search/index/tables/facets.ts';
import { askedText } from '../../src/search/query/address.ts';
import { readBy } from '../../src/search/query/question/read-question.ts';
import { termsOf, wordsIn } from '../../src/search/query/terms.ts';
import { slugify } from '../../src/text/slug.ts';
import { cssLinks } from '../../src/verification/links/css-links.ts';
import { markdownLinks } from '../../src/verification/links/markdown-links.ts';
import { rtf } from '../unit/import/documents.ts';

const md = createMarkdown();
const schema = articleSchema({ timeZone: 'UTC', sections: [{ name: 'علوم' }] });
const around = { language: 'ar', picture: () => '', link: (address: string) => address } as const;

/** What a text goes through, from a file to a page and from a question to its words. */
export const STEPS: Readonly<Record<string, (text: string) => unknown>> = {
  'a text is rendered in Arabic': (text) => renderMarkdown(md, text),
  'a text is rendered in English': (text) => renderMarkdown(md, text, 'en'),
  'characters are looked at': characterProblems,
  'a field is read': (text) => parseFile(`---\ntitle: ${text}\n---\n\nنصّ\n`, 'x.md', schema),
  'fields are read': (text) => parseFile(`---\n${text}\n---\n\nنصّ\n`, 'x.md', schema),
  'a file without an end of its fields is read': (text) =>
    parseFile(`---\ntitle: أ\n${text}`, 'x.md', schema),
  'a slug is made': slugify,
  'Latin in it is isolated': (text) => isolatedRuns(text, 'rtl'),
  'Arabic in it is isolated': (text) => isolatedRuns(text, 'ltr'),
  'its words are folded': (text) => words(text).map((word) => foldedForms(word.text)),
  'its words are analysed': (text) =>
    lexemesOf(
      new Map(
        words(text)
          .slice(0, 1000)
          .flatMap((word) => foldedForms(word.text).map((form) => [form, 1])),
      ),
    ),
  'words of a page are read': wordsIn,
  'words of a question are read': termsOf,
  'a question is read': (typed) =>
    readBy(facetsOf([]), { text: askedText(typed), filters: {}, sort: 'date' }, 0),
  'texts of a page are read': (text) => textsOfHtml([parseHtml(renderMarkdown(md, text).html)]),
  'links of a page are made whole': (text) => {
    const { html } = renderMarkdown(md, text);
    return [withFullLinks(html, 'https://news.example/a/'), outgoingLinks(html)];
  },
  'plain text is imported': (text) => makeArticle(cleanText(text), {}, { file: 'a.txt' }),
  'Markdown is imported': (text) => {
    try {
      readMarkdown(text, 'a.mdx', []).write(around);
    } catch {
      // A refusal is an answer.
    }
  },
  'a mail is imported': (text) => parseMime(Buffer.from(`MIME-Version: 1.0\nSubject: ${text}`)),
  'fields of others are imported': (text) => {
    try {
      readMarkdown(`---\n${text}\n---\nنصّ\n`, 'a.md', []);
    } catch {
      // A refusal is an answer.
    }
  },
  'RTF is imported': (text) => {
    try {
      readRtf(rtf(text), 'a.rtf').write(around);
    } catch {
      // A refusal is an answer.
    }
  },
  'links of a stylesheet are read': cssLinks,
  'links of Markdown are read': markdownLinks,
};

/** Steps that refuse longer texts, with as much of them as they take. */
export const REFUSING: Readonly<Record<string, readonly number[]>> = {
  'a field is read': [30_720],
  'fields are read': [30_720],
  'fields of others are imported': [61_440],
};
