import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleSchema } from '../../src/content/schemas/article-schema.ts';
import { characterProblems } from '../../src/diagnostics/characters.ts';
import { parseFile } from '../../src/frontmatter/parse-file.ts';
import { importFiles } from '../../src/import/import-files.ts';
import { createMarkdown, renderMarkdown } from '../../src/markdown/render.ts';
import { escapeHtml } from '../../src/text/escaping.ts';
import { docx, odt, rtf, wordParagraph, wordRun } from '../unit/import/documents.ts';
import { fieldsOf } from './fields.ts';
import { hostileText } from './hostile.ts';
import { hostileHtml, hostileRtf, hostileXml, xmlText } from './hostile-files.ts';
import { expectSoundHtml } from './sound-html.ts';
import { STACK } from './told.ts';
import { tries } from './tries.ts';

const SECTIONS = [{ name: 'علوم' }];
const schema = articleSchema({ timeZone: 'UTC', sections: SECTIONS });
const md = createMarkdown();

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khabar-torture-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Imports one file: what is made of it can be read, and what is not is refused with a sentence. */
async function expectReadable(name: string, content: string | Uint8Array): Promise<void> {
  const file = join(folder, name);
  writeFileSync(file, content);
  const outcomes = await importFiles([file, file], {
    details: {},
    dryRun: false,
    sections: SECTIONS,
    articles: join(folder, 'articles'),
    images: join(folder, 'images'),
  });
  for (const outcome of outcomes) {
    if ('refused' in outcome) {
      expect(outcome.refused).toMatch(/\p{Script=Arabic}{2}[\s\S]*[A-Za-z]{2}/u);
      expect(outcome.refused).not.toMatch(STACK);
    }
    if (!('path' in outcome)) continue;
    expect(outcome.path.startsWith(join(folder, 'articles'))).toBe(true);
    const written = readFileSync(outcome.path, 'utf8');
    const read = parseFile(written, 'x.md', schema, true);
    expect(read, written).toHaveProperty('file');
    expect(characterProblems(written)).toEqual([]);
    if ('file' in read) expectSoundHtml(renderMarkdown(md, read.file.atItsLines).html);
  }
  rmSync(join(folder, 'articles'), { recursive: true, force: true });
  expect(readdirSync(folder).filter((other) => other !== 'images')).toEqual([name]);
  rmSync(file);
}

const FIELDS =
  'title date draft description summary categories tags author authors slug url aliases permalink cover image lang layout series lastmod'.split(
    ' ',
  );
const withFields = fc
  .tuple(fieldsOf(FIELDS), fc.constantFrom('---', '+++', ''), hostileText)
  .map(([fields, fence, body]) => `${fence}\n${fields}\n${fence}\n${body}`);

const ITEM = '<title>خبر</title><link>https://old.example/?p=7</link>';
const wordpress = (body: string) =>
  `<rss xmlns:wp="w" xmlns:content="c"><channel><item>${ITEM}<content:encoded>${escapeHtml(body)}</content:encoded><wp:post_type>post</wp:post_type></item></channel></rss>`;
const atom = (body: string) =>
  `<feed><entry><title type="html">${escapeHtml(body)}</title><content type="html">${escapeHtml(body)}</content></entry></feed>`;
const mail = (type: string, body: string) =>
  `MIME-Version: 1.0\nSubject: =?UTF-8?Q?=D8=AE=?= x\nContent-Type: ${type}\n\n${body}`;
const mailParts = fc
  .array(
    fc.oneof(
      hostileText,
      fc.constantFrom(
        ...['\n--b\n', '\n--b--\n', 'Content-Type: text/html; charset=x', 'Content-ID: <a>'],
        ...[
          'Content-Type: image/png; name="=?x?B?%%?="',
          'Content-Transfer-Encoding: base64',
          '\n\n',
        ],
        ...['Content-Type: multipart/related; boundary=b', 'Content-Type: message/rfc822', '=D8=A'],
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join('\n'));
const ghost = (html: string) =>
  JSON.stringify({ data: { posts: [{ id: 1, title: html, slug: 'a', html }] } });
const jsonFeed = (body: string) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    items: [
      { title: body, content_html: body, summary: body, tags: [body], url: body },
      { title: 'خبر', content_text: body, image: body, date_published: body },
    ],
  });
const blogger = (body: string) =>
  `<feed><entry><blogger:type>POST</blogger:type><blogger:filename>${escapeHtml(body)}</blogger:filename><title>خبر</title><category term="${escapeHtml(body)}"/><content>${escapeHtml(body)}</content></entry></feed>`;
const savedPage = (body: string) =>
  mail(
    'multipart/related; type="text/html"; boundary=b',
    `--b\nContent-Type: text/html\nContent-Location: https://old.example/a\n\n<h1>خبر</h1>${body}\n--b--\n`,
  );
const pasted = fc
  .array(
    fc.oneof(
      hostileText,
      fc.constantFrom(
        ...['[12/03/2024, 14:05] ليلى: ', '12/3/24، 2:05 م - نور: ', '> ', 'من: ليلى', 'الموضوع: '],
        ...['أ\tب\tج', '| أ | ب |', '• ', '١- ', 'شطر … شطر', '- 2 -', 'صورة: ', '[صورة]', '—'],
      ),
    ),
    { maxLength: 14 },
  )
  .map((lines) => lines.join('\n'));

describe('whatever is imported becomes an article that can be read, or is refused', () => {
  it.each<[string, fc.Arbitrary<string | Uint8Array>, number]>([
    ['a.txt', hostileText, 1_000],
    ['a.txt', fc.uint8Array({ maxLength: 200 }), 300],
    ['a.txt', pasted, 300],
    ['a.md', fc.oneof(hostileText, withFields), 1_200],
    ['a.mdx', withFields, 300],
    ['a.html', hostileHtml, 1_500],
    ['a.xhtml', hostileHtml.map((body) => `<?xml version="1.0"?><html>${body}</html>`), 300],
    [
      'a.docx',
      fc
        .array(xmlText, { maxLength: 6 })
        .map((texts) => docx(texts.map((text) => wordParagraph(wordRun(text))).join(''))),
      300,
    ],
    ['a.docx', hostileXml('w').map((body) => docx(body)), 300],
    ['a.odt', hostileXml('text').map((body) => odt(body)), 500],
    ['a.rtf', hostileRtf.map((body) => rtf(body)), 600],
    ['a.eml', hostileHtml.map((body) => mail('text/html', body)), 300],
    [
      'a.eml',
      fc.oneof(hostileText, mailParts).map((body) => mail('multipart/mixed; boundary=b', body)),
      300,
    ],
    ['a.xml', fc.oneof(hostileHtml, hostileText).map(wordpress), 900],
    ['a.atom', hostileHtml.map(atom), 300],
    ['a.mht', hostileHtml.map(savedPage), 300],
    ['a.atom', fc.oneof(hostileHtml, hostileText).map(blogger), 300],
    ['a.json', hostileHtml.map(ghost), 300],
    ['a.json', fc.oneof(hostileHtml, hostileText).map(jsonFeed), 300],
  ])('%s', async (name, content, all) => {
    await fc.assert(
      fc.asyncProperty(content, (written) => expectReadable(name, written)),
      tries(all),
    );
  });

  it.each(['a.docx', 'a.odt'])('a package of which bytes are others: %s', async (name) => {
    const whole =
      name === 'a.odt' ? odt('<text:p>خبر</text:p>') : docx(wordParagraph(wordRun('خبر')));
    const change = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(change, fc.option(fc.nat(whole.length)), (changes, length) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, byte] of changes) bytes[at] = byte;
        return expectReadable(name, bytes.subarray(0, length ?? undefined));
      }),
      tries(400),
    );
  });
});
