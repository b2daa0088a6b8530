import { describe, expect, it } from 'vitest';
import { commentsIn } from '../../../src/text/comments.ts';
import { html, render, told } from './rendered.ts';

const LEFT_OUT = 'What stands between <!-- and --> is not published';

describe('a comment', () => {
  it.each([
    ['of a line', 'نص\n\n<!-- سر -->\n\nنص', '<p>نص</p><p>نص</p>', 3],
    ['of several lines', 'نص\n\n<!-- سر\n\n## سر\n- سر\n-->\n\nنص', '<p>نص</p><p>نص</p>', 3],
    ['in a paragraph', 'نص <!-- سر --> نص', '<p>نص  نص</p>', 1],
    ['over two lines of a paragraph', 'نص <!-- سر\nسر --> نص', '<p>نصنص</p>', 1],
    ['without spaces', '<!--more-->\nنص', '<p>نص</p>', 1],
    ['of nothing', 'نص<!-->نص<!--->نص', '<p>نصنصنص</p>', 1],
    ['of WordPress', '<!-- wp:paragraph -->\nنص\n<!-- /wp:paragraph -->', '<p>نص</p>', 1],
    ['between items', '- نص\n- نص <!-- سر -->', '<ul><li>نص</li><li>نص</li></ul>', 2],
    ['in a cell', '| أ <!-- سر --> |\n|--|\n| ب |', /<th[^>]*>أ<\/th>/, 1],
    ['in a quotation', '> نص\n> <!-- سر -->', '<blockquote><p>نص</p></blockquote>', 2],
    ['in a heading', '## نص <!-- سر -->', '<h2 id="نص">نص</h2>', 1],
    [
      'between lines of verse',
      ':::شعر\nصدر * عجز\n<!-- سر -->\nصدر * عجز\n:::',
      /^(?!.*stanza)(?!.*سر)/,
      3,
    ],
    [
      'below lines of verse, with a space behind it',
      ':::شعر\nصدر * عجز\n<!-- سر --> \nصدر * عجز\n:::',
      /^(?!.*stanza).*bayt.*bayt/,
      3,
    ],
    [
      'behind a line of verse',
      ':::شعر\nصدر * عجز <!-- سر -->\nصدر * عجز\n:::',
      /^(?!.*stanza).*bayt.*bayt/,
      2,
    ],
    [
      'beside code that it looks like',
      '`<!--` <!-- سر --> نص',
      '<p><code>&lt;!--</code>  نص</p>',
      1,
    ],
    [
      'with signs of code in it',
      'نص <!-- `سر\n```\n--> نص\n\n<!-- سر -->',
      '<p>نص</p><p>نص</p>',
      1,
    ],
  ])('%s is left out, and told', (_where, text, page, line) => {
    if (typeof page === 'string') expect(html(text)).toBe(page);
    else expect(html(text)).toMatch(page);
    expect(html(text)).not.toContain('سر');
    expect(told(text)[0]).toBe(`${line} advice: ${LEFT_OUT}`);
  });

  it.each([
    ['in a line', '`<!-- نص -->`'],
    ['in lines', '```html\n<!-- نص -->\n```'],
    ['in an item', '- نص\n\n  ```\n  <!-- نص -->\n  ```'],
    ['that is escaped', '\\<!-- نص -->'],
  ])('stays where it is code, or words: %s', (_where, text) => {
    expect(html(text)).toContain('&lt;!-- نص --&gt;');
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['نص\n\n<!-- سر', 3],
    ['نص <!-- سر\n\nنص', 1],
    ['<!-- أ -->\n\n<!- أ\n\n<!-- سر -- >', 5],
  ])('without an end stops the build: %s', (text, line) => {
    expect(told(text)).toContain(`${line} error: A note begins here with <!-- and does not end`);
  });

  it.each([
    ['<!– سر –>', '<!–'],
    ['<!— سر —>', '<!—'],
    ['<! -- سر -->', '<! --'],
    ['< !-- سر -->', '< !--'],
    ['<!- سر ->', '<!-'],
    ['<!ـ سر ـ>', '<!ـ'],
    ['<\u200F!-- سر -->', '<\u200F!--'],
    ['&lt;!-- سر --&gt;', '&lt;!--'],
    ['&#60;!-- سر --&#62;', '&#60;!--'],
    ['&#x3C;!— سر —&#x3E;', '&#x3C;!—'],
  ])('with a sign that is spoilt stops the build: %s', (note, sign) => {
    const said = [
      'error',
      expect.stringContaining(`بالعلامة «${sign}» لا`),
      expect.stringContaining(`with "${sign}" and not`),
    ];
    const { notes } = render(`نص\n\n<!-- سر\n${note} -->\nنص ${note}\n\n- نص\n\n  ${note}`);
    const errors = notes.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ line }) => line)).toEqual([5, 9]);
    for (const { severity, ar, en } of errors) expect([severity, ar, en]).toEqual(said);
  });

  it.each([
    '`<!– نص –>`',
    '```\n<!– نص\n```',
    '\\<!– نص',
    '\\<!-- نص',
    '<! نص',
    '&lt;! -> نص',
    '5 < -3',
  ])('is not taken for a spoilt one where it is code, escaped, or no note: %s', (text) => {
    expect(render(text).notes.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('of several lines moves no line of the next', () => {
    expect(told('<!-- أ\nب\nج -->\n\n<!-- د -->')).toEqual([
      `1 advice: ${LEFT_OUT}`,
      `5 advice: ${LEFT_OUT}`,
    ]);
  });

  it('leaves the lines of what stands below it as they are', () => {
    expect(told('<!-- أ\nب\nج -->\n\n[^لا]')).toContain(
      '5 error: There is no footnote of this name',
    );
  });
});

it('comments are found in the order in which they stand', () => {
  const text = 'أ <!-- ب --> `ج <!-- د` <!-- ه -->';
  expect(commentsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '<!-- ب -->',
    '<!-- ه -->',
  ]);
});
