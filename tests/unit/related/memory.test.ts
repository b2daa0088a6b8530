import { describe, expect, it } from 'vitest';
import { Memory } from '../../../src/related/memory.ts';
import { relatedArticles } from '../../../src/related/related.ts';
import { newsArchive } from './news-archive.ts';

/** Twelve months of articles, of which one may have a sentence more. */
function archive(changed?: number) {
  const added = ' وزاد الكاتب سطراً عن القوارب والنخيل.';
  return newsArchive(60).map((article, at) =>
    at === changed ? { ...article, body: article.body + added } : article,
  );
}

const nothing = () => new Set<string>();
const related = (changed?: number, memory = new Memory()) =>
  relatedArticles(archive(changed), nothing, { memory });

describe('what was learned of an archive', () => {
  it('changes nothing of what is found, whatever has changed meanwhile', () => {
    const memory = new Memory();
    related(undefined, memory);
    for (const changed of [undefined, 0, 30, 59])
      expect(related(changed, new Memory(() => memory.toString()))).toEqual(related(changed));
  });

  it('spares the counting of texts that are as they were, and no others', () => {
    const [one, other] = archive();
    const memory = new Memory();
    if (one) memory.formsOf(one, () => [['قارب', 2]]);
    const next = new Memory(() => memory.toString());
    const refuse = () => expect.fail('counted again');
    expect(one && next.formsOf(one, refuse)).toEqual([['قارب', 2]]);
    expect(other && next.formsOf(other, () => [['نخل', 1]])).toEqual([['نخل', 1]]);
    for (const part of ['title', 'body', 'description'] as const) {
      const changed = one && { ...one, [part]: 'نصّ آخر' };
      expect(changed && next.formsOf(changed, () => [])).toEqual([]);
    }
  });

  it('while editing, keeps classes of nearly the same vocabulary, in the order in which they are asked for', () => {
    const memory = new Memory();
    memory.classesIn(new Map([['قوارب', 3]])).set('قوارب', ['قارب']);
    memory.classesIn(new Map([['نخيل', 5]])).set('نخيل', ['نخل']);
    const told = new Memory(() => memory.toString());
    for (const editing of [memory.whileEditing(), told.whileEditing()]) {
      expect(editing.classesIn(new Map([['قوارب', 4]]))).toEqual(new Map([['قوارب', ['قارب']]]));
      expect(editing.classesIn(new Map([['نخيل', 6]]))).toEqual(new Map([['نخيل', ['نخل']]]));
      expect(editing.classesIn(new Map([['مدرسة', 1]]))).toEqual(new Map());
    }
  });

  it('while editing, counts no text twice', () => {
    const [one, other] = archive();
    const memory = new Memory();
    if (one) memory.formsOf(one, () => [['قارب', 2]]);
    const once = memory.whileEditing();
    if (other) once.formsOf(other, () => [['نخل', 1]]);
    const twice = once.whileEditing();
    const refuse = () => expect.fail('counted again');
    expect(one && twice.formsOf(one, refuse)).toEqual([['قارب', 2]]);
    expect(other && twice.formsOf(other, refuse)).toEqual([['نخل', 1]]);
  });

  it('keeps classes by the whole vocabulary in which they were found', () => {
    const memory = new Memory();
    const counts = new Map([['قوارب', 3]]);
    memory.classesIn(counts).set('قوارب', ['قارب']);
    const next = new Memory(() => memory.toString());
    expect(next.classesIn(new Map(counts))).toEqual(new Map([['قوارب', ['قارب']]]));
    expect(next.classesIn(new Map([['قوارب', 4]]))).toEqual(new Map());
    expect(next.classesIn(new Map([...counts, ['قارب', 1]]))).toEqual(new Map());
  });

  it('is forgotten when nobody asks for it', () => {
    const memory = new Memory();
    related(undefined, memory);
    const next = new Memory(() => memory.toString());
    expect(next.toString()).toBe(new Memory().toString());
  });
});
