import { describe, expect, it } from 'vitest';
import { FoundBefore } from '../../../src/related/found-before.ts';
import { KeptArchives } from '../../../src/related/kept-archives.ts';
import { Memory } from '../../../src/related/memory.ts';
import { relatedArticles } from '../../../src/related/related.ts';
import type { Written } from '../../../src/related/written.ts';
import { newsArchive } from './news-archive.ts';

/** Articles of which 64 at least are newer than all that is kept. */
const ALL = newsArchive(420);
const FIRST = 160;

const nothing = () => new Set<string>();

/** What builds one after the other have found and kept. */
class Builds {
  found = new FoundBefore();
  kept: Uint8Array | undefined;
  memory = new Memory();

  /** @returns the texts that were read for it */
  build(articles: readonly Written[]): readonly string[] {
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
    this.memory = new Memory();
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
  it.each<[string, (articles: readonly Written[]) => readonly Written[]]>([
    ['added', (articles) => [...articles, ...ALL.slice(FIRST, FIRST + 1)]],
    ['deleted among the newest', (articles) => articles.toSpliced(FIRST - 64, 1)],
    ['edited among the newest', (articles) => withTitle(articles, FIRST - 64)],
    ['added of another language', (articles) => [...articles, english('new')]],
  ])('spare what is older where an article is %s', (_what, change) => {
    const builds = built();
    const read = builds.build(change(ALL.slice(0, FIRST)));
    expect(builds.memory.isUsed).toBe(false);
    // The newest, and those of the month that was open.
    expect(read.length).toBeLessThan(64 + 6);
  });

  it.each<[string, (articles: readonly Written[]) => readonly Written[]]>([
    ['edited', (articles) => withTitle(articles, FIRST - 65)],
    ['deleted', (articles) => articles.slice(1)],
    ['added', ([oldest, ...others]) => [...(oldest ? [oldest] : []), english('a'), ...others]],
  ])('are nothing where an older article is %s', (_what, change) => {
    const builds = built();
    builds.build(change(ALL.slice(0, FIRST)));
    expect(builds.memory.isUsed).toBe(true);
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

  it('are written only when as many again have come', () => {
    const builds = built();
    const kept = builds.kept;
    expect(kept).toBeDefined();
    builds.build(ALL.slice(0, FIRST + 63));
    expect(builds.kept).toBe(kept);
    builds.build(ALL.slice(0, FIRST + 64));
    expect(builds.kept).not.toBe(kept);
  });

  it('are none of a few articles, which take no time', () => {
    expect(built(127).kept).toBeUndefined();
    expect(built(128).kept).toBeDefined();
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
