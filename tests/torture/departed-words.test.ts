import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldedForms } from '../../src/arabic/fold.ts';
import { words } from '../../src/arabic/words.ts';
import { ownFragments } from '../../src/search/index/articles/fragments.ts';
import type { IndexedArticle } from '../../src/search/index/articles/indexed-article.ts';
import { changedIndex } from '../../src/search/index/changed-index.ts';
import type { MadeFile } from '../../src/search/index/files/made-file.ts';
import { segmentWithoutEngine } from '../unit/search/segment-without-engine.ts';
import { tries } from './tries.ts';

/** Words that are nouns and verbs, weak and sound, with plurals of the lexicon and without, and names from abroad. */
const ROOTS =
  'هدف رفض طلب علم دعم خطب حكم حثيث كتب درس عمل لعب وعد ورد قال زار سعى رأى بنى صاروخ قارب سفير مدرسة حالة إشعار مطالب غوتيريش جوتيريش شطرنج تعاون فيسبوك';

const word = fc
  .tuple(
    fc.constantFrom('', '', 'ال', 'ي', 'ت', 'سي', 'و', 'لل', 'بال', 'م', 'ن', 'است'),
    fc.constantFrom(...ROOTS.split(' ')),
    fc.constantFrom('', '', '', 'وا', 'ون', 'ات', 'ة', 'ها', 'ين', 'ا'),
  )
  .map((parts) => parts.join(''));
const text = fc.array(word, { minLength: 2, maxLength: 12 }).map((some) => some.join(' '));
const texts = fc.array(text, { minLength: 8, maxLength: 20 });

const settings = {
  timeZone: 'UTC',
  fragmentsOf: (all: readonly IndexedArticle[]) => ownFragments(all, 'UTC'),
  sizes: { leastArticles: 1, mostChanged: 30, mostWords: 10_000 },
};

it('of articles that are gone or edited no word stays that an index made anew has not', () => {
  fc.assert(
    fc.property(texts, fc.nat(2), fc.nat(2), text, (written, gone, edited, after) => {
      const before = written.map(articleOf);
      const now = before
        .slice(gone)
        .map((each, at) => (at < edited ? articleOf(after, gone + at) : each));
      const departed = before.slice(0, gone + edited);
      const changed = changedIndex(segmentWithoutEngine(before, 'UTC'), now, settings);
      const others = wordsOf(segmentWithoutEngine(now, 'UTC').files);
      const living = new Set(now.flatMap(formsOf));
      const stay = wordsOf(changed?.files ?? []);
      const lost = departed.flatMap(formsOf).filter((form) => !living.has(form));
      expect(changed).toBeDefined();
      expect(lost.filter((form) => stay.has(form) && !others.has(form))).toEqual([]);
    }),
    tries(1_000),
  );
});

function articleOf(content: string, at: number): IndexedArticle {
  return {
    url: `/articles/a${at}/`,
    title: 'خبر',
    language: 'ar',
    published: '2025-01-01',
    section: 'علوم',
    tags: [],
    authors: [],
    blocks: [{ id: 'p-1', text: content }],
  };
}

function formsOf({ blocks }: IndexedArticle): readonly string[] {
  return blocks.flatMap((block) => words(block.text).flatMap((each) => foldedForms(each.text)));
}

/** The words of all files but texts of articles. Of a form tables tell what stands around its lexeme: `سي-ها`. */
function wordsOf(files: readonly MadeFile[]): ReadonlySet<string> {
  const tables = files.filter(({ path }) => !path.startsWith('fragment/'));
  return new Set(
    tables.flatMap(({ content }) => {
      const bytes = content[0] === 0x1f ? gunzipSync(content) : Buffer.from(content);
      return bytes
        .toString()
        .replace(/[ء-ي]*-[ء-ي]*/g, ' ')
        .split(/[^ء-ي]+/);
    }),
  );
}
