import { expect, it } from 'vitest';
import type { ReadFile } from '../../../src/content/among-files.ts';
import { breakingProblems } from '../../../src/content/breaking-article.ts';
import { breakingSchema } from '../../../src/content/settings/breaking.ts';

const now = new Date('2025-03-04T12:00:00Z');
const day = (iso: string) => ({ instant: new Date(iso), hasTime: false });

function article(slug: string, data: object = {}): ReadFile {
  return {
    path: `/content/articles/${slug}.md`,
    data: { pubDate: day('2025-03-01'), ...data },
    links: [],
    html: () => '',
    lineOf: () => 1,
  };
}

const FILES = [
  article('storm'),
  article('sketch', { draft: true }),
  article('tomorrow', { pubDate: day('2025-03-05') }),
  article('wrong', { withdrawn: 'خطأ' }),
  article('en/tide', { lang: 'en' }),
];

/** What is said of a breaking line that leads there; what is no article here has no file either. */
function told(slug: string | undefined, more: object = {}, isThere = false) {
  const breaking = breakingSchema.parse({
    text: 'عاصفة',
    until: '2025-03-04',
    article: slug,
    ...more,
  });
  const found = breakingProblems(FILES, { breaking, timeZone: 'UTC' }, now, () => isThere);
  return found.map(({ severity, en }) => `${severity}: ${en}`);
}

it.each([['storm'], [undefined]])('a breaking line may lead to %s', (slug) => {
  expect(told(slug)).toEqual([]);
});

it.each([
  ['no article', 'strom', {}],
  ['one in another language', 'tide', {}],
  ['one of the other edition', 'storm', { lang: 'en' }],
])('it cannot lead to %s', (_what, slug, more) => {
  expect(told(slug, more)).toEqual([
    expect.stringMatching(`^error: The breaking line leads .*"${slug}"`),
  ]);
});

it('it leads to its own edition', () => {
  expect(told('tide', { lang: 'en' })).toEqual([]);
});

it.each([
  ['sketch', 'is a draft'],
  ['tomorrow', 'is not published yet'],
  ['wrong', 'was withdrawn'],
])('it is shown without a link to %s, which %s', (slug, why) => {
  expect(told(slug)).toEqual([
    expect.stringMatching(`^advice: The article "${slug}" ${why}, .* without a link`),
  ]);
});

it.each([
  ['2025-04-03', 0],
  ['2025-04-04', 1],
  ['2999-03-04 18:00', 1],
])('a line until %s is told of %i times: nothing breaks for a month', (until, times) => {
  const long = expect.stringMatching(`^advice: The breaking line stands until ${until}, `);
  expect(told(undefined, { until })).toEqual(Array(times).fill(long));
  expect(told('storm', { until })).toHaveLength(times);
});

it('nothing is said of one whose file has faults of its own, nor when the line is over', () => {
  expect(told('broken', {}, true)).toEqual([]);
  expect(told('strom', { until: '2025-03-03' })).toEqual([]);
});
