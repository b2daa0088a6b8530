import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendText } from '../../../src/content/mending/mend-text.ts';
import { foldedWords } from '../../../src/content/mending/same-words.ts';
import { createMarkdown, renderMarkdown } from '../../../src/markdown/render.ts';

const file = (body: string) => `---\ntitle: خبر\n---\n\n${body}\n`;
const mendedBody = (body: string) => mendText(file(body), true).slice(file('').length - 1, -1);

/** With a direction mark there is no page: the sign behind it is what was meant. */
const asMeant = (body: string) => body.replace(/^([ \t>]*)\u202B+(?![\u202B`])/gm, '$1');

describe('whatever is written', () => {
  const piece = fc.constantFrom(
    ...[
      'خبر',
      'کتاب',
      'علی',
      'رأی',
      'فی',
      'ــ',
      'ﻛﻮﺭﻳﺎ',
      'ﷲ',
      'هـــ',
      'علـــى',
      'پدر',
      'word',
      '12',
      '1,000',
      'ـــ',
      'ﹰ',
    ],
    ...[
      ' ',
      ' ',
      ' ',
      ' ',
      '\n',
      '\n\n',
      '  ',
      '\u200B',
      '\u00AD',
      '\u200C',
      '\u200F',
      '\u202B',
      '\t',
      '\r\n',
    ],
    ...[
      ',',
      ';',
      '?',
      '??',
      '!',
      '.',
      ':',
      '،',
      '؟',
      '"',
      'و"',
      '"',
      '«',
      '»',
      '“',
      "'",
      '…',
      '..',
      '-',
      '|',
      '*',
      '**',
      '_',
      '`',
      '```\n',
    ],
    ...[
      '# ',
      '- ',
      '1. ',
      '> ',
      ':::شعر\n',
      ':::\n',
      ':::فيديو\n',
      '[',
      ']',
      '](',
      ')',
      '![',
      '{',
      '}',
      ']{lang=fa}',
      '[^1]',
      '[^1]: ',
    ],
    ...[
      'https://a.example/ک,ب?',
      '<b title="ک ?">',
      '&quot;',
      '\\',
      '@',
      '#',
      '| a | b |\n|--|--|\n',
      '<!-- ک -->',
      'a.jpg',
    ],
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
  const any = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 60 }));
  const fields = fc.array(fc.tuple(fc.constantFrom('title', 'description', 'tags', 'x'), text), {
    maxLength: 3,
  });
  const written = fc.oneof(
    fc
      .tuple(fields, any)
      .map(
        ([pairs, body]) =>
          `---\n${pairs.map(([name, value]) => `${name}: ${value}\n`).join('')}---\n${body}`,
      ),
    any,
  );

  it('its words stay, folded, and a second time there is nothing to mend', () => {
    fc.assert(
      fc.property(written, fc.boolean(), (before, isArabic) => {
        const after = mendText(before, isArabic);
        expect(foldedWords(after)).toEqual(foldedWords(before));
        expect(mendText(after, isArabic)).toBe(after);
        expect(after.split('\n')).toHaveLength(before.split('\n').length);
      }),
      { numRuns: 400 },
    );
  });

  it('its page has the same elements, addresses and code', () => {
    const md = createMarkdown();
    const kept = (body: string) => {
      const { html } = renderMarkdown(md, body);
      const code = html.match(/<code[\s\S]*?<\/code>/g);
      const tags = html
        .match(/<(?!\/?bdi)[^>]*>/g)
        ?.map((tag) => tag.replace(/ (?:id|alt|title|dir|lang)="[^"]*"/g, ''));
      return { code, tags };
    };
    fc.assert(
      fc.property(text, (body) => {
        expect(kept(asMeant(mendedBody(body)))).toEqual(kept(asMeant(body)));
      }),
      { numRuns: 200 },
    );
  });
});
