import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/diagnostics/refusal.ts';
import { readHtml } from '../../../src/import/html/read-html.ts';
import { readHtmlBody } from '../../../src/import/html/read-tree.ts';
import { readMarkdown } from '../../../src/import/markdown/read-markdown.ts';

const within = (depth: number, name: string) =>
  `${`<${name}>`.repeat(depth)}نصّ عميق${`</${name}>`.repeat(depth)}`;
const page = (content: string) => `<html><body><h1>عنوان</h1>${content}</body></html>`;

describe('elements that are nested deeper than an article has them', () => {
  it.each(['div', 'blockquote', 'span'])('are refused in a sentence: %s', async (name) => {
    const given = within(4_000, name);
    await expect(readHtml(page(given), 'a.html')).rejects.toBeInstanceOf(Refusal);
    await expect(readHtml(page(given), 'a.html')).rejects.toThrow(/nested deeper/);
    expect(() => readHtmlBody(given, 'a.xml')).toThrow(/nested deeper/);
  });

  it('but as deep as a mail that was answered often, they are read', async () => {
    const reading = await readHtml(page(`<p>قبل.</p>${within(150, 'div')}`), 'a.html');
    const around = {
      language: 'ar',
      picture: () => '',
      link: (address: string) => address,
    } as const;
    expect(reading.write(around)).toContain('نصّ عميق');
  });
});

describe('Markdown that is nested deeper than an article has it', () => {
  it.each(['>', '> ', '- ', '* ', '1. ', '2) ', '> - ', '[^1]: '])(
    'is refused in a sentence: %j',
    (sign) => {
      const given = `نصّ\n\n${sign.repeat(500)}عميق`;
      expect(() => readMarkdown(given, 'a.md', [])).toThrow(/nested deeper/);
    },
  );

  it.each([
    ['by their room', ''],
    ['in a quotation', '> '],
  ])('is refused where lists stand in one another %s', (_what, before) => {
    const nested = (depth: number) =>
      Array.from({ length: depth }, (_, at) => `${before}${'  '.repeat(at)}- نصّ`).join('\n');
    expect(() => readMarkdown(nested(500), 'a.md', [])).toThrow(/nested deeper/);
    expect(() => readMarkdown(nested(60), 'a.md', [])).not.toThrow();
  });

  it('is refused where tabs and signs on one line nest lists further', () => {
    const nested = Array.from({ length: 250 }, (_, at) => `${'\t'.repeat(at)}- - نصّ`).join('\n');
    expect(() => readMarkdown(nested, 'a.md', [])).toThrow(/nested deeper/);
  });

  it('but not for lists one after the other', () => {
    const lists = '- نصّ\n  - نصّ\n\n> 1. نصّ\n\n'.repeat(300);
    expect(() => readMarkdown(lists, 'a.md', [])).not.toThrow();
  });

  it.each(['- ', '-', '* ', ' *  '])('but not for a line that is drawn: %j', (sign) => {
    expect(() => readMarkdown(`نصّ\n\n${sign.repeat(900)}\n\nنصّ`, 'a.md', [])).not.toThrow();
  });

  it.each(['```', '~~~'])('nor within %s', (fence) => {
    const drawn = `${fence}\n${'> '.repeat(900)}\n${fence}`;
    expect(() => readMarkdown(`نصّ\n\n${drawn}\n\nنصّ`, 'a.md', [])).not.toThrow();
  });

  it.each(['> ', '- '])('nor for one that is drawn behind %j', (sign) => {
    expect(() => readMarkdown(`نصّ\n\n${sign}${'* '.repeat(120)}`, 'a.md', [])).not.toThrow();
  });

  it('nor for a mail that was answered often', () => {
    expect(() => readMarkdown(`${'> '.repeat(90)}نصّ`, 'a.md', [])).not.toThrow();
  });
});

describe('marks of Markdown in one paragraph', () => {
  it.each([
    ['that nothing opens', ']'.repeat(2001)],
    ['of links', ']('.repeat(2001)],
    ['of emphasis', '*a'.repeat(2001)],
    ['on the lines of a quotation', '> نصّ*\n'.repeat(2001)],
    ['between pieces of code', '`a` نصّ]'.repeat(2001)],
    ['behind a fence that a space closes', `\`\`\`\n \`\`\`\n${']'.repeat(2001)}`],
    ['behind what opens no code', `\`\`\`a\`b\n${']'.repeat(2001)}`],
    ['behind a fence in HTML', `<pre>\n\`\`\`\n</pre>\n\n${']'.repeat(2001)}`],
    ['behind a fence in HTML that an empty line does not end', `<pre>\n\n~~~\n${']'.repeat(2001)}`],
    ['behind a fence in a comment', `<!-- أ\n\n~~~\n\n-->${']'.repeat(2001)}`],
    ['behind a fence right below HTML', `<div>\n~~~\n</div>\n\n${']'.repeat(2001)}`],
    ['behind a fence in an item', `1. نصّ\n   ~~~\n${']'.repeat(2001)}`],
    ['that only seem to be closed', 'نصّ** نصّ** '.repeat(1001)],
    ['that others close', '[*نصّ]* '.repeat(1001)],
    ['that are closed', '**نور**: نعم\n'.repeat(1501)],
  ])('are refused by the thousands: %s', (_what, text) => {
    expect(() => readMarkdown(`نصّ\n\n${text}`, 'a.md', [])).toThrow(/marks of Mark/);
  });

  it.each([
    ['of a list of links', '- [نصّ](/a/)\n'.repeat(2000)],
    ['of a table', `| أ | ب |\n|---|---|\n${'| **نصّ** | [نصّ](/a/) |\n'.repeat(800)}`],
    ['in several paragraphs', `${']'.repeat(900)}\n\n`.repeat(5)],
    ['in paragraphs of a quotation', `> ${']'.repeat(900)}\n>\n`.repeat(5)],
    ['in code', `\`\`\`\n${']'.repeat(4000)}\n\`\`\``],
    ['around the names of an interview', '**نور:** نعم\n**ليلى**، لا\n'.repeat(700)],
    ['around links and words of code', '[نصّ](/a/) ثم `نصّ`\n'.repeat(1400)],
    ['in code below HTML', `<div>نصّ</div>\n\n\`\`\`\n${']'.repeat(4000)}\n\`\`\``],
    ['in code below a comment', `<!-- أ -->\n\`\`\`\n${']'.repeat(4000)}\n\`\`\``],
    ['in code that holds a shorter fence', `\`\`\`\`\n\`\`\`\n${']'.repeat(4000)}\n\`\`\`\``],
  ])('but not those %s', (_what, text) => {
    expect(() => readMarkdown(text, 'a.md', [])).not.toThrow();
  });
});

describe('comments in one paragraph', () => {
  it.each(['<!--', '<?', '<![CDATA[', '<!A'])('are refused by the hundreds: %j', (opening) => {
    const given = (many: number) => `نصّ ${`خبر ${opening} `.repeat(many)}`;
    expect(() => readMarkdown(given(201), 'a.md', [])).toThrow(/beginnings of comments/);
    expect(() => readMarkdown(given(100), 'a.md', [])).not.toThrow();
    for (const text of [`نعم --> ?> ]]> ${given(201)}`, `| ${given(201)} | --> ?> ]]> > |`])
      expect(() => readMarkdown(text, 'a.md', []), text.slice(0, 20)).toThrow(/comments/);
  });

  it.each([
    ['<!-- wp:paragraph -->\n<p>خبر</p>\n<!-- /wp:paragraph -->\n'],
    ['خبر <?php echo ?> ثم '],
    ['خبر <![CDATA[نصّ]]> '],
    ['خبر <!A> '],
  ])('but not those that are closed: %j', (closed) => {
    expect(() => readMarkdown(`نصّ\n\n${closed.repeat(201)}`, 'a.md', [])).not.toThrow();
  });
});

describe('lines of one item or quotation without an empty line', () => {
  it.each(['- نصّ\n', '  1. نصّ\n', '> نصّ\n'])('are refused by the thousands: %j', (first) => {
    for (const line of ['سطر {{', '--> سطر', '#سطر', '1.5 سطر']) {
      const given = `${first}${`${line}\n`.repeat(1001)}`;
      expect(() => readMarkdown(given, 'a.md', []), line).toThrow(
        /more than 1000 lines without its sign/,
      );
    }
  });

  it.each(['> نصّ\n>> نصّ\n', '> - نصّ\n', '1. > نصّ\n', '- > نصّ\n'])(
    'nor those that lack one of its signs: %j',
    (first) => {
      const given = `${first}${'> سطر\n'.repeat(1001)}`;
      expect(() => readMarkdown(given, 'a.md', [])).toThrow(
        /more than 1000 lines without its sign/,
      );
    },
  );

  it.each([
    ['of a mail', `> نصّ\n${'> سطر\n'.repeat(3000)}`],
    ['of a mail in a mail', `> نصّ\n${'>> سطر\n'.repeat(3000)}`],
    ['in the room of an item', `1. نصّ\n${'   سطر\n'.repeat(3000)}`],
    ['of a quotation in an item', `- > نصّ\n${'  > سطر\n'.repeat(3000)}`],
    ['of no item', 'سطر\n'.repeat(3000)],
    ['of many items', '- نصّ\nسطر\n'.repeat(1500)],
    ['of paragraphs', `> نصّ\n${'سطر\n'.repeat(900)}\n`.repeat(3)],
    ['of code', `\`\`\`\n${'> سطر\n'.repeat(3000)}\`\`\``],
  ])('but not those %s', (_what, text) => {
    expect(() => readMarkdown(text, 'a.md', [])).not.toThrow();
  });
});
