import { describe, expect, it, vi } from 'vitest';
import { FoundBefore } from '../../../src/related/found-before.ts';
import { Memory, nameOfBeginning } from '../../../src/related/memory.ts';
import { relatedArticles } from '../../../src/related/related.ts';
import type { Written } from '../../../src/related/written.ts';
import { newsArchive } from './news-archive.ts';

/** Articles of which one may be another. */
function archive(changed?: number, change: Partial<Written> = {}): readonly Written[] {
  return newsArchive(20).map((article, at) =>
    at === changed ? { ...article, ...change } : article,
  );
}

const nothing = () => new Set<string>();

/** What a build finds, with what one of the archive as it was has found; and the articles that it looked at closely. */
function again(articles: readonly Written[], besides: (slug: string) => Set<string> = nothing) {
  const before = new FoundBefore();
  relatedArticles(archive(), nothing, { found: before });
  const found = new FoundBefore(before.toString());
  const memory = new Memory();
  const set = vi.spyOn(found, 'set');
  const related = relatedArticles(articles, besides, { memory, found });
  expect(related).toEqual(relatedArticles(articles, besides));
  return { anew: set.mock.calls.length, memory, found };
}

describe('what articles were found to lead to', () => {
  it('is taken where nothing has changed, and nothing is analysed', () => {
    const { anew, memory, found } = again(archive());
    expect([anew, memory.isUsed, found.isAsBefore]).toEqual([0, false, true]);
  });

  it('is found anew of an article that is added, and of no older one', () => {
    const added = { ...archive()[3], slug: 'new', month: '2024-05' };
    const { anew, found } = again([
      ...archive(),
      ...archive()
        .slice(0, 1)
        .map((one) => ({ ...one, ...added })),
    ]);
    expect([anew, found.isAsBefore]).toEqual([1, false]);
  });

  it.each<[string, Partial<Written>]>([
    ['title', { title: 'النخيل في الواحة' }],
    ['standfirst', { description: 'عن النخيل.' }],
    ['beginning', { body: 'كتب المراسل عن النخيل.' }],
    ['section', { section: 'رياضة' }],
    ['tags', { tags: ['نخل'] }],
    ['language', { language: 'en' }],
    ['month', { month: '2024-03' }],
  ])('is found anew of one whose %s is another, and of all that are newer', (_what, change) => {
    expect(again(archive(9, change)).anew).toBe(11);
  });

  it('is taken where only what stands below the beginning is another', () => {
    const long = (end: string) => archive(9, { body: `${'كلام '.repeat(130)}${end}` });
    const before = new FoundBefore();
    relatedArticles(long('أول'), nothing, { found: before });
    const memory = new Memory();
    relatedArticles(long('آخر'), nothing, { memory, found: new FoundBefore(before.toString()) });
    expect(memory.isUsed).toBe(false);
  });

  it('is taken by the name of the beginning alone, without the text', () => {
    const unread = archive().map(({ body, ...article }) => ({
      ...article,
      beginning: nameOfBeginning(body),
      get body(): string {
        return expect.fail('read');
      },
    }));
    expect(again(archive()).anew).toBe(0);
    const before = new FoundBefore();
    relatedArticles(archive(), nothing, { found: before });
    const found = new FoundBefore(before.toString());
    expect(relatedArticles(unread, nothing, { found }).size).toBe(20);
  });

  it('is found anew where an article leads to others anyway', () => {
    const besides = (slug: string) => new Set(slug === 'a9' ? ['a4'] : []);
    expect(again(archive(), besides).anew).toBe(1);
  });

  it('is taken where it leads to a newer one anyway, as to the next part of a series', () => {
    const besides = (slug: string) => new Set(slug === 'a9' ? ['a12'] : []);
    expect(again(archive(), besides).anew).toBe(0);
  });
});
