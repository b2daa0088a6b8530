import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/arabic/fold.ts';
import { type LexemeKeys, lexemesOf } from '../../../src/arabic/lexemes.ts';
import { candidateForms } from '../../../src/arabic/query-expansion.ts';
import { words } from '../../../src/arabic/words.ts';

/** The bench's own corpus and groups of forms, in memory: what lexemes find, without an engine. */
const DATA = new URL('../../../bench/search/data/', import.meta.url);
const MARKS = /[\u064B-\u0652\u0670\u0640]/g;

function lines<Line>(file: string): Line[] {
  return readFileSync(new URL(file, DATA), 'utf8')
    .trim()
    .split('\n')
    .map((line): Line => JSON.parse(line));
}

const groups = lines<{ q: string; lemma: string; forms: string[] }>('groups.jsonl');
const corpus = lines<{ title: string; body: string }>('corpus.jsonl');

function measure(
  articles: string[][],
  lexemes: LexemeKeys,
  { q, forms }: { q: string; forms: string[] },
) {
  const form = candidateForms(fold(q)).find((each) => lexemes.has(each)) ?? '';
  const keys = new Set(lexemes.get(form));
  const found = articles.map((text) =>
    text.some((word) => lexemes.get(fold(word))?.some((key) => keys.has(key))),
  );
  const relevant = articles.map((text) => text.some((word) => forms.includes(word)));
  const hits = found.filter((yes, i) => yes && relevant[i]).length;
  const recall = hits / relevant.filter(Boolean).length;
  const precision = hits / Math.max(1, found.filter(Boolean).length);
  return { q, recall, precision, f1: hits && (2 * recall * precision) / (recall + precision) };
}

describe('lexemes, on the bench of our own', () => {
  it('are measured on 150 groups of forms or more', () => {
    expect(groups.length).toBeGreaterThanOrEqual(150);
  });

  // One test, in which all is computed, so that mutation testing knows which lines it covers.
  it('find a relevant article for every query, with mean recall, precision and F1 above their floors', () => {
    const articles = corpus.map(({ title, body }) =>
      words(`${title}\n${body}`).map(({ text }) => text.replace(MARKS, '')),
    );
    const counts = new Map<string, number>();
    for (const form of articles.flat().map(fold)) counts.set(form, (counts.get(form) ?? 0) + 1);
    const lexemes = lexemesOf(counts);
    const measured = groups.map((group) => measure(articles, lexemes, group));
    const mean = (of: 'recall' | 'precision' | 'f1') =>
      measured.reduce((sum, each) => sum + each[of], 0) / measured.length;
    expect(measured.filter(({ recall }) => recall === 0)).toEqual([]);
    expect(mean('recall')).toBeGreaterThan(0.97);
    expect(mean('precision')).toBeGreaterThan(0.95);
    expect(mean('f1')).toBeGreaterThan(0.95);
  });
});
