import { describe, expect, it } from 'vitest';
import { relatedArticles } from '../../../src/related/related.ts';
import type { Written } from '../../../src/related/written.ts';

const none = () => new Set<string>();

function article(slug: string, title: string, more: Partial<Written> = {}): Written {
  return { slug, month: '2025-01', language: 'ar', tags: [], title, body: '', ...more };
}

/** What the last of some articles leads on to. */
const ofLast = (...articles: readonly Written[]) =>
  relatedArticles(articles, none).get(articles.at(-1)?.slug ?? '');

describe('an article leads on', () => {
  it('to older ones of what it is about, in whatever form their words stand', () => {
    expect(
      ofLast(
        article('match', 'فوز المنتخب في المباراة'),
        article('lighthouses', 'ترميم المنارات القديمة'),
        article('wheat', 'ارتفاع أسعار القمح'),
        article('lighthouse', 'المنارة تعود إلى العمل'),
      ),
    ).toEqual(['lighthouses']);
  });

  it('to none that is newer', () => {
    const older = article('a', 'المنارة تعود إلى العمل');
    const newer = article('b', 'ترميم المنارة');
    const related = relatedArticles([older, newer], none);
    expect([related.get('a'), related.get('b')]).toEqual([[], ['a']]);
  });

  it('to three, those with most in common first', () => {
    const sources = ['سفينة', 'سفينة قمح', 'سفينة قمح ميناء', 'سفينة قمح ميناء عاصفة'];
    const articles = sources.map((title, at) => article(`s${at}`, `${title} رقم${'ابتث'[at]}`));
    expect(ofLast(...articles, article('last', 'سفينة قمح ميناء عاصفة ليل'))).toEqual([
      's3',
      's2',
      's1',
    ]);
  });

  it('by its tags', () => {
    expect(
      ofLast(
        article('a', 'عنوان أول', { tags: ['فلك'] }),
        article('b', 'نبأ ثان', { tags: ['صيد'] }),
        article('c', 'خبر ثالث', { tags: ['صيد', 'بحر'] }),
      ),
    ).toEqual(['b']);
  });

  it('to those of its section where nothing else is in common, the newest first, and to no others', () => {
    const inSection = (slug: string, title: string, section?: string) =>
      article(slug, title, { section });
    expect(
      ofLast(
        inSection('a', 'قمح', 'اقتصاد'),
        inSection('b', 'ذهب', 'اقتصاد'),
        inSection('c', 'مباراة', 'رياضة'),
        inSection('d', 'طقس'),
        inSection('e', 'نفط', 'اقتصاد'),
      ),
    ).toEqual(['b', 'a']);
  });

  it('in its own language', () => {
    expect(
      ofLast(
        article('a', 'The lighthouse returns', { language: 'en' }),
        article('b', 'Lighthouse lamps', { language: 'ar' }),
        article('c', 'A lighthouse keeper', { language: 'en' }),
      ),
    ).toEqual(['a']);
  });

  it('neither to the same text again, nor to the same text twice', () => {
    const text = 'تعود المنارة إلى العمل بعد سنوات من الظلام وتضيء الميناء والأرصفة والقوارب';
    const other = 'زار وفد منارة الميناء وسمع قصة الحارس القديم وكتب عن القوارب';
    const articles = [
      article('first', 'زيارة', { body: other }),
      article('again', 'زيارة', { body: other }),
      article('agency', 'المنارة', { body: text }),
      article('ours', 'المنارة', { body: text }),
    ];
    expect(ofLast(...articles)).toEqual(['again']);
  });

  it('not to what it leads to anyway', () => {
    const articles = ['a', 'b', 'c'].map((slug, at) =>
      article(slug, `منارة ${'ذهب قمح نفط'.split(' ')[at]}`),
    );
    const related = relatedArticles(articles, (slug) => new Set(slug === 'c' ? ['b'] : []));
    expect(related.get('c')).toEqual(['a']);
  });

  it('by the rare words rather than by those of every article of the months before', () => {
    const common = ['ألف', 'باء', 'تاء', 'ثاء'].map((word, at) =>
      article(`old${at}`, `اجتماع وزراء ${word}${word}`, { month: '2024-12' }),
    );
    expect(
      ofLast(
        ...common,
        article('rare', 'منارة بعيدة', { month: '2025-01' }),
        article('usual', 'اجتماع قصير', { month: '2025-01' }),
        article('last', 'اجتماع عن منارة', { month: '2025-01' }),
      )?.[0],
    ).toBe('rare');
  });
});

/** A newsroom of months, whose words come in turns. */
function newsroom(size: number): Written[] {
  const subjects = ['منارة', 'سفينة', 'قمح', 'مرصد', 'جسر', 'نهر', 'مدرسة', 'سوق'];
  const details = [
    'شمال',
    'جنوب',
    'قديم',
    'حديث',
    'كبير',
    'صغير',
    'بعيد',
    'قريب',
    'ليلي',
    'صيفي',
    'شتوي',
  ];
  return Array.from({ length: size }, (_, at) => {
    const subject = subjects[(at * 5) % subjects.length];
    const words = [3, 7].map((step) => details[(at * step) % details.length]);
    return article(`n${at}`, `${subject} ${words.join(' ')}`, {
      month: `${2020 + Math.floor(at / 120)}-${String(1 + (Math.floor(at / 10) % 12)).padStart(2, '0')}`,
      section: at % 3 ? 'علوم' : undefined,
      tags: at % 4 ? [] : [`وسم${at % 5}`],
    });
  });
}

describe('what articles lead on to', () => {
  const articles = newsroom(300);
  const related = relatedArticles(articles, none);

  it('is not changed by any that is newer', () => {
    for (const size of [1, 9, 10, 11, 47, 160, 299]) {
      const before = relatedArticles(articles.slice(0, size), none);
      for (const [slug, others] of before)
        expect([slug, related.get(slug)]).toEqual([slug, others]);
    }
  });

  it('is the same each time', () => {
    expect(relatedArticles(articles, none)).toEqual(related);
  });

  it('is older, and is found for nearly all', () => {
    const numbers = (slugs: readonly string[]) => slugs.map((slug) => Number(slug.slice(1)));
    for (const [slug, others] of related) {
      for (const other of numbers(others)) expect(other).toBeLessThan(Number(slug.slice(1)));
    }
    expect([...related.values()].filter(({ length }) => length === 3).length).toBeGreaterThan(270);
  });
});
