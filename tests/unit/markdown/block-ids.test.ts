import { expect, it } from 'vitest';
import { blockIds } from '../../../src/markdown/block-ids.ts';
import { newEnvironment } from '../../../src/markdown/environment.ts';
import { paragraphId } from '../../../src/markdown/paragraph-id.ts';
import { createMarkdown, renderMarkdown } from '../../../src/markdown/render.ts';

/** Counts the questions whether an id is taken. */
class Counted extends Map<string, number> {
  questions = 0;
  override has(id: string): boolean {
    this.questions += 1;
    return super.has(id);
  }
}

const md = createMarkdown([{ phase: 'core', name: 'block_ids', rule: blockIds }]);

it.each(['نص الفقرة نفسها.', '## خبر'])('equal blocks cost no more each: %s', (block) => {
  const ids = new Counted();
  md.render(`${block}\n\n`.repeat(2000), { ...newEnvironment('ar'), ids });
  expect(ids.questions).toBeLessThan(5 * 2000);
});

it('leaves no id to two blocks, whatever they are called', () => {
  const headings = ['خبر', 'خبر 2', 'خبر', 'خبر', 'خبر 2', 'خبر 3', 'خبر-2-2', 'خبر'];
  const html = md.render(headings.map((text) => `## ${text}`).join('\n\n'), newEnvironment('ar'));
  const ids = Array.from(html.matchAll(/id="([^"]+)"/g), ([, id]) => id);
  expect(ids).toHaveLength(headings.length);
  expect(new Set(ids).size).toBe(headings.length);
  expect(ids.slice(0, 3)).toEqual(['خبر', 'خبر-2', 'خبر-3']);
});

it('the id of a paragraph has six characters, whatever its words are', () => {
  for (let number = 0; number < 500; number += 1)
    expect(paragraphId(`نص ${number}`)).toMatch(/^p-[a-z0-9]{6}$/);
});

const whole = createMarkdown();
const idsIn = (text: string) => {
  const { html } = renderMarkdown(whole, text);
  return Array.from(html.matchAll(/<(\w+)[^>]* id="([^"]+)"/g), ([, tag, id]) => [tag, id]);
};

it.each([
  [
    'a heading of signs',
    '## ؟\n\n## !',
    [
      ['h2', 'section'],
      ['h2', 'section-2'],
    ],
  ],
  ['a heading without words', '##', []],
  ['a name of the search’s', '## Find x', [['h2', 'section-find-x']]],
  ['a name of the footnotes’', '## Footnote a', [['h2', 'section-footnote-a']]],
  [
    'a name that only has such a word',
    '## Refind-x\n\n## a find-b',
    [
      ['h2', 'refind-x'],
      ['h2', 'a-find-b'],
    ],
  ],
  ['a name that only begins so', '## Findings', [['h2', 'findings']]],
  [
    'headings of all levels, of which none is left out',
    '#### h\n\n###### d\n\n###### e\n\n## h\n\n### f',
    [
      ['h2', 'h'],
      ['h3', 'd'],
      ['h4', 'e'],
      ['h2', 'h-2'],
      ['h3', 'f'],
    ],
  ],
  [
    'a caption',
    '![أ](a.png "نص")\n\nنص',
    [
      ['figcaption', 'p-o4xxnx'],
      ['p', 'p-o4xxnx-2'],
    ],
  ],
  [
    'an item of a loose list',
    '- نص\n\n- قال',
    [
      ['p', 'p-o4xxnx'],
      ['p', 'p-9weguu'],
    ],
  ],
  ['an item of a tight list', '- نص', [['li', 'p-o4xxnx']]],
  ['an item of nothing', '-\n- ![أ](a.png)', []],
])('can be led to: %s', (_what, text, expected) => {
  expect(idsIn(text)).toEqual(expected);
});
