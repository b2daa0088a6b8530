import { describe, expect, it } from 'vitest';
import { FoundBefore } from '../../../src/related/found-before.ts';
import { KeptArchives } from '../../../src/related/kept-archives.ts';
import { Memory } from '../../../src/related/memory.ts';
import { relatedArticles } from '../../../src/related/related.ts';
import type { Written } from '../../../src/related/written.ts';
import { newsArchive } from './news-archive.ts';

const ALL = newsArchive(420);
const FIRST = 160;

const nothing = () => new Set<string>();

/** What builds one after the other have found and kept. */
class Builds {
  found = new FoundBefore();
  kept: Uint8Array | undefined;
  memory = new Memory();

  /**
   * @param known what is known of texts
   * @returns the texts that were read for it
   */
  build(articles: readonly Written[], known?: string): readonly string[] {
    const read: string[] = [];
    const noted = articles.map((article) => ({
      ...article,
      get body() {
        read.push(article.slug);
        return article.body;
      },
      beginning: article.body,
    }));
    const found = new FoundBefore(this.found.toString());
    const kept = new KeptArchives(() => this.kept);
    this.memory = new Memory(() => known);
    const related = relatedArticles(noted, nothing, { memory: this.memory, found, kept });
    expect(related).toEqual(relatedArticles(articles, nothing));
    [this.found, this.kept] = [found, kept.toKeep ?? this.kept];
    return [...new Set(read)];
  }
}

function built(count = FIRST): Builds {
  const builds = new Builds();
  builds.build(ALL.slice(0, count));
  return builds;
}

describe('archives that are kept', () => {
  it.each<[string, (articles: readonly Written[]) => readonly Written[], read: number]>([
    ['added', (articles) => [...articles, ...ALL.slice(FIRST, FIRST + 1)], 1],
    ['the last of a month', (articles) => articles.slice(0, -1), 0],
    ['deleted', (articles) => articles.toSpliced(FIRST - 60, 1), 60],
    ['edited', (articles) => withTitle(articles, FIRST - 60), 60],
    ['added of another language', (articles) => [...articles, english('new')], 1],
    ['deleted where half are newer', (articles) => articles.toSpliced(FIRST - 70, 1), 70],
  ])('spare what is older where an article is %s', (_what, change, newer) => {
    const builds = built();
    const before = builds.memory.toString();
    const read = builds.build(change(ALL.slice(0, FIRST)), before);
    // The month that was open, too.
    expect(read.length).toBeLessThanOrEqual(newer + 5);
    // What is known of all texts is not written anew for it.
    expect(builds.memory.isUsed).toBe(false);
  });

  it('count no text that is known where many are newer', () => {
    const builds = built(300);
    const read = builds.build(ALL.slice(0, 300).toSpliced(150, 1), builds.memory.toString());
    expect(read).toEqual([]);
  });

  it.each<[string, number]>([
    ['at the end of the months that were analysed', 80],
    ['in the month after them', 81],
    ['among them', 40],
    ['the oldest', 0],
  ])('tell what those were before an article that is deleted %s', (_where, number) => {
    const builds = built();
    builds.build(ALL.slice(0, FIRST).toSpliced(number, 1));
    builds.build(ALL.slice(0, FIRST));
  });

  it('are nothing where the oldest article is another', () => {
    const builds = built();
    builds.build(withTitle(ALL.slice(0, FIRST), 0));
    expect(builds.memory.isUsed).toBe(true);
  });

  it('of a language that was analysed later are gone through anew, and the others are not', () => {
    const other = newsArchive(40).map((article) => {
      return {
        ...article,
        slug: `${article.slug}-en`,
        language: 'en',
        title: `News ${article.slug}`,
      };
    });
    const mixed = [...ALL.slice(0, 120), ...other, ...ALL.slice(120, FIRST)];
    const builds = new Builds();
    builds.build(mixed);
    // The other has been analysed with its twentieth.
    const read = builds.build(mixed.toSpliced(130, 1));
    expect(read.filter((slug) => !slug.endsWith('-en')).length).toBeLessThanOrEqual(
      FIRST - 120 + 5,
    );
  });

  it('are those of all languages', () => {
    const mixed = ALL.map((article, at) => (at % 3 ? article : { ...article, language: 'en' }));
    const builds = new Builds();
    builds.build(mixed.slice(0, FIRST));
    builds.build(mixed.slice(0, FIRST + 20));
    expect(builds.memory.isUsed).toBe(false);
  });

  it('go on through months, and through an analysis that is made anew of all', () => {
    const builds = built(128);
    const read = [];
    for (let count = 129; count < ALL.length; count += 29) {
      read.push(builds.build(ALL.slice(0, count)).length);
      expect(builds.memory.isUsed).toBe(false);
    }
    expect(Math.max(...read)).toBeGreaterThan(320);
  });

  it('are written only when many have come, or were gone through again', () => {
    const builds = built();
    const kept = builds.kept;
    expect(kept).toBeDefined();
    builds.build(ALL.slice(0, FIRST + 63));
    expect(builds.kept).toBe(kept);
    builds.build(ALL.slice(0, FIRST + 64));
    expect(builds.kept).not.toBe(kept);
    const again = builds.kept;
    builds.build(ALL.slice(0, FIRST + 64).toSpliced(FIRST - 1, 1));
    expect(builds.kept).not.toBe(again);
  });

  it('are none of a few articles, which take no time', () => {
    expect(built(63).kept).toBeUndefined();
    expect(built(64).kept).toBeDefined();
  });
});

function withTitle(articles: readonly Written[], number: number): readonly Written[] {
  return articles.map((article, at) =>
    at === number ? { ...article, title: 'النخيل في الواحة' } : article,
  );
}

function english(slug: string): Written {
  const title = 'The lighthouse returns to its lamps';
  return { slug, month: '2030-01', language: 'en', tags: [], title, body: '' };
}
