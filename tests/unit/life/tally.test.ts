import { describe, expect, it } from 'vitest';
import { parsePublicationDate } from '../../../src/dates/publication-date.ts';
import { siteBuilt } from '../../../src/diagnostics/messages/tally.ts';
import type { Life } from '../../../src/life/state.ts';
import { tallyOf } from '../../../src/life/tally.ts';
import { tallyInWords } from '../../../src/life/tally-in-words.ts';

const ZONE = 'Asia/Riyadh';
const date = (written: string) => parsePublicationDate(written, ZONE);
const NOW = new Date('2025-03-04T09:00:00Z');

it('counts what is published and the drafts, and finds the next to come', () => {
  const lives: Life[] = [
    { draft: false, pubDate: date('2025-03-04') },
    { draft: false, pubDate: date('2025-03-04 12:00') },
    { draft: false, pubDate: date('2025-03-09') },
    { draft: false, pubDate: date('2025-03-06 07:00') },
    { draft: false, pubDate: date('2025-03-07') },
    { draft: true, pubDate: date('2025-03-05') },
    { draft: true },
    { draft: false, pubDate: date('2025-01-01'), withdrawn: 'خطأ' },
  ];
  expect(tallyOf(lives, NOW)).toEqual({
    published: 2,
    drafts: 2,
    next: date('2025-03-06 07:00'),
  });
  expect(tallyOf([], NOW)).toEqual({ published: 0, drafts: 0, next: undefined });
});

describe('in words', () => {
  it.each([
    [0, 0, 'لم يُنشر خبر.', '0 published.'],
    [1, 1, 'نُشر خبر واحد، مسودة واحدة.', '1 published, 1 draft.'],
    [2, 2, 'نُشر خبران، مسودتان.', '2 published, 2 drafts.'],
    [3, 3, 'نُشر 3 أخبار، 3 مسودات.', '3 published, 3 drafts.'],
    [10, 10, 'نُشر 10 أخبار، 10 مسودات.', '10 published, 10 drafts.'],
    [12, 11, 'نُشر 12 خبراً، 11 مسودة.', '12 published, 11 drafts.'],
    [100, 100, 'نُشر 100 خبر، 100 مسودة.', '100 published, 100 drafts.'],
    [103, 0, 'نُشر 103 أخبار.', '103 published.'],
  ])('%i published and %i drafts', (published, drafts, ar, en) => {
    expect(siteBuilt(published, drafts)).toEqual({ ar, en });
  });

  it.each([
    ['2025-03-06 07:00', 'الخميس 7:00', 'on Thursday at 7:00'],
    ['2025-03-06 17:30', 'الخميس 17:30', 'on Thursday at 17:30'],
    ['2025-03-04 12:01', 'الثلاثاء 12:01', 'on Tuesday at 12:01'],
    ['2025-03-06', 'الخميس', 'on Thursday'],
    ['2025-03-10 11:59', 'الاثنين 11:59', 'on Monday at 11:59'],
    [
      '2025-03-10 12:00',
      'الاثنين 10 مارس/آذار 2025، الساعة 12:00',
      'on Monday 10 March 2025, 12:00',
    ],
    ['2999-01-01', 'الثلاثاء 1 يناير/كانون الثاني 2999', 'on Tuesday 1 January 2999'],
  ])('the next at %s, of a Tuesday noon', (next, ar, en) => {
    const tally = { published: 12, drafts: 2, next: date(next) };
    expect(tallyInWords(tally, NOW, ZONE)).toEqual({
      ar: `نُشر 12 خبراً، مسودتان، ويُنشر التالي ${ar}.`,
      en: `12 published, 2 drafts, the next appears ${en}.`,
    });
  });

  it('of none to come, nothing is said', () => {
    expect(tallyInWords({ published: 12, drafts: 0 }, NOW, ZONE).ar).toBe('نُشر 12 خبراً.');
  });
});
