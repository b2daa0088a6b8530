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
  it.each(['>', '> ', '- ', '* ', '1. ', '2) ', '> - '])('is refused in a sentence: %j', (sign) => {
    const given = `نصّ\n\n${sign.repeat(500)}عميق`;
    expect(() => readMarkdown(given, 'a.md', [])).toThrow(/nested deeper/);
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
