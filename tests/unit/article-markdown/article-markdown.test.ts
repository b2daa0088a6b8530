import { describe, expect, it } from 'vitest';
import { articleMarkdown } from '../../../src/article-markdown/article-markdown.ts';
import { llmsTxt } from '../../../src/article-markdown/llms-txt.ts';
import { parseHtml, textsOfHtml } from '../../../src/article-text/html-text.ts';
import { createMarkdown, renderMarkdown } from '../../../src/markdown/render.ts';

const url = 'https://press.example/articles/x/';
const md = createMarkdown();
const htmlOf = (text: string) => renderMarkdown(md, text).html;
const told = (html: string) =>
  articleMarkdown({ title: 'عنوان', byline: [], url, html, lists: [] }).replace(
    `# عنوان\n\n<${url}>\n\n`,
    '',
  );

it('begins with the headline, the standfirst, the byline and where it is from', () => {
  const text = articleMarkdown({
    title: 'ثمن *الضوء*',
    description: 'سطر.',
    byline: ['علوم', 'ليلى', 'الثلاثاء'],
    url,
    html: '<p>نصّ.</p>',
    lists: [
      { title: 'المصادر', items: [{ text: 'أ', url: 'https://a.example/' }, { text: 'ب' }] },
      { title: 'الوسوم', items: [] },
    ],
  });
  expect(text).toBe(
    `# ثمن \\*الضوء\\*\n\nسطر.\n\nعلوم · ليلى · الثلاثاء\n\n<${url}>\n\nنصّ.\n\n## المصادر\n\n- [أ](<https://a.example/>)\n- ب\n`,
  );
});

describe('what an editor wrote is there', () => {
  it.each([
    ['a heading', '## عنوان داخلي', '## عنوان داخلي\n'],
    ['emphasis', 'و*هذا* و**ذاك**', 'و*هذا* و**ذاك**\n'],
    ['code', 'اكتب `a*b` هنا', 'اكتب `a*b` هنا\n'],
    ['code with a backtick', '`` a`b ``', '``a`b``\n'],
    ['a list', '- أ\n- ب\n  - ج', '- أ\n- ب\n  - ج\n'],
    ['numbers', '1. أ\n2. ب', '1. أ\n2. ب\n'],
    ['numbers in other digits', '٩- أ\n١٠- ب', '٩. أ\n١٠. ب\n'],
    ['numbers of a Persian keyboard', '۱- أ\n۲- ب', '۱. أ\n۲. ب\n'],
    [
      'lines in a cell',
      '| أ<br>ب | ج |\n|--|--|\n| 1 | 2 |',
      '| أ ب | ج |\n| --- | --- |\n| 1 | 2 |\n',
    ],
    ['paragraphs in a list', '- أ\n\n  ب\n- ج', '- أ\n\n  ب\n- ج\n'],
    [
      'a quotation',
      '> قال\n> — [هو](https://a.example/)',
      '> قال\n>\n> — [هو](https://a.example/)\n',
    ],
    ['a box', ':::ملاحظة حساب\nنصّ.\n:::', '> **حساب**\n>\n> نصّ.\n'],
    ['verse', ':::شعر\nصدر * عجز\n:::', 'صدر … عجز\n'],
    ['a rule', 'أ\n\n---\n\nب', 'أ\n\n---\n\nب\n'],
    ['code in lines', '```\na\n\n b\n```', '```\na\n\n b\n```\n'],
    ['a table', '| أ | ب |\n|---|---|\n| 1 | x\\|y |', '| أ | ب |\n| --- | --- |\n| 1 | x\\|y |\n'],
    ['a link, in full', '[هنا](/articles/y/)', '[هنا](https://press.example/articles/y/)\n'],
    [
      'a footnote, by its number',
      'أ[^كتاب] ب[^كتاب]\n\n[^كتاب]: الكتاب، ص 5',
      'أ[^1] ب[^1]\n\n[^1]: الكتاب، ص 5\n',
    ],
    ['a line that was broken', 'أ\\\nب', 'أ\\\nب\n'],
  ])('%s', (_what, written, markdown) => {
    expect(told(htmlOf(written))).toBe(markdown);
  });

  it('a picture with its caption', () => {
    const html =
      '<figure><img src="/a (1).png" alt="قارب"><figcaption>عاد. <span class="credit">ليلى</span></figcaption></figure>';
    expect(told(html)).toBe('![قارب](https://press.example/a%20%281%29.png)\n\nعاد. ليلى\n');
  });

  it.each(['video', 'audio'])('%s by what there is in it, which leads to its file', (player) => {
    const html = `<figure><${player} src="/media/boats.0a1b2c3d.webm" aria-label="قوارب [الفجر]"><track src="/media/a.vtt"></${player}><figcaption>عادت.</figcaption></figure>`;
    expect(told(html)).toBe(
      '[قوارب \\[الفجر\\]](https://press.example/media/boats.0a1b2c3d.webm)\n\nعادت.\n',
    );
  });
});

describe('signs are words, whoever reads them as Markdown', () => {
  it.each([
    '1. ليس رقماً',
    '2024. سنة',
    '# ليس عنواناً',
    '- ليس قائمة',
    '> ليس اقتباساً',
    '::: ليس صندوقاً',
    'a*b*c و_d_ و`e` و[f](g) و<b> و\\ و~~h~~ و&amp;',
    'snake_case_name و#وسم_مركب',
    '--- ليس خطاً',
  ])('%s', (text) => {
    const escaped = text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    const markdown = told(`<p>${escaped}</p>`);
    const again = textsOfHtml([parseHtml(htmlOf(markdown))]).map((found) => found.text);
    expect(again).toEqual([text]);
    expect(htmlOf(markdown)).toMatch(/^<p[^>]*>/);
  });

  it('and a tag of two words has no sign before its line', () => {
    expect(told('<p>#وسم_مركب</p>')).toBe('#وسم_مركب\n');
  });
});

/** Fields of several lines, whose others would be blocks of their own. */
const LINES = 'أول\n\n## ثان\r\n- بند';

it('a field is no heading, item or rule, whatever its lines begin with', () => {
  const source = { text: LINES, url: 'https://a.example/' };
  const lists = [{ title: 'المصادر', items: [source, { text: LINES }] }];
  const told = articleMarkdown({
    title: LINES,
    description: LINES,
    byline: ['- أ', LINES],
    url,
    html: '',
    lists,
  });
  const line = 'أول ## ثان - بند';
  expect(told).toBe(
    `# ${line}\n\n${line}\n\n\\- أ · ${line}\n\n<${url}>\n\n## المصادر\n\n- [${line}](<https://a.example/>)\n- ${line}\n`,
  );
  const [standfirst] = articleMarkdown({
    title: 'أ',
    description: '# ب',
    byline: [],
    url,
    html: '',
    lists: [],
  })
    .split('\n')
    .slice(2);
  expect(standfirst).toBe('\\# ب');
  const parts = [{ title: LINES, links: [{ title: LINES, url, about: LINES }] }];
  expect(llmsTxt({ name: LINES, description: LINES, parts })).toBe(
    `# ${line}\n\n> ${line}\n\n## ${line}\n\n- [${line}](${url}): ${line}\n`,
  );
});

it('llms.txt says what the site is, and where its texts stand', () => {
  const text = llmsTxt({
    name: 'المرصد',
    description: 'أخبار.',
    parts: [
      { title: 'علوم', links: [{ title: 'خبر [1]', url, about: 'مقدّمة.' }] },
      { title: 'فارغ', links: [] },
      { title: 'Optional', links: [{ title: 'الأرشيف', url: 'https://press.example/archive/' }] },
    ],
  });
  expect(text).toBe(
    `# المرصد\n\n> أخبار.\n\n## علوم\n\n- [خبر \\[1\\]](${url}): مقدّمة.\n\n## Optional\n\n- [الأرشيف](https://press.example/archive/)\n`,
  );
});
