import { describe, expect, it } from 'vitest';
import { html } from './rendered.ts';

describe('quotations', () => {
  const quoted = (source: string) =>
    `<figure class="quotation"><blockquote><p>قال <strong>نعم</strong></p></blockquote><figcaption>— ${source}</figcaption></figure>`;

  it.each([
    ['on the last line', '> قال **نعم**\n> — ليلى', 'ليلى'],
    ['in a paragraph of its own', '> قال **نعم**\n>\n> – ليلى', 'ليلى'],
    ['after two hyphens', '> قال **نعم**\n> -- ليلى', 'ليلى'],
    [
      'with a link, as a work',
      '> قال **نعم**\n> — [تقرير](https://a.example/)',
      '<cite><a href="https://a.example/">تقرير</a></cite>',
    ],
  ])('name their source %s', (_where, text, source) => {
    expect(html(text)).toBe(quoted(source));
  });

  it.each(['> قال نعم', '> قال — نعم', '> — ليلى'])(
    'without a source stay as they are: %s',
    (text) => {
      expect(html(text)).toMatch(/^<blockquote><p>.*<\/p><\/blockquote>$/);
    },
  );
});
