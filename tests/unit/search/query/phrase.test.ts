import { describe, expect, it } from 'vitest';
import { phraseCandidates, phrasePositions } from '../../../../src/search/query/phrase.ts';
import type { Posting } from '../../../../src/search/query/postings.ts';
import { foldedWords } from '../../../../src/search/query/terms.ts';
import { hitOf } from './stand-ins.ts';

/** A word's articles: where it stands in each. */
type Places = Readonly<Record<string, readonly number[]>>;

const postingsOf = (places: Places, score: number): ReadonlyMap<string, Posting> =>
  new Map(
    Object.entries(places).map(([id, positions]) => [
      id,
      { score, closeness: 0, positions, hit: hitOf(id, 1) },
    ]),
  );

describe('articles in which the words of a phrase stand one after another', () => {
  it.each<[string, readonly Places[], string]>([
    ['no words', [], ''],
    ['one word', [{ a: [3], b: [5] }], 'a b'],
    ['the second after the first', [{ a: [3] }, { a: [4] }], 'a'],
    ['the second further on', [{ a: [3] }, { a: [5] }], ''],
    ['the second before the first', [{ a: [3] }, { a: [2] }], ''],
    ['both in one piece: روسيا/أوكرانيا', [{ a: [3] }, { a: [3] }], 'a'],
    ['at the second place of several', [{ a: [1, 8] }, { a: [3, 9] }], 'a'],
    ['only the first word', [{ a: [3] }, { b: [4] }], ''],
    ['three words', [{ a: [3] }, { a: [4] }, { a: [5] }], 'a'],
    ['three, the last apart', [{ a: [3] }, { a: [4] }, { a: [6] }], ''],
    ['three, the last elsewhere', [{ a: [3] }, { a: [4] }, { b: [5] }], ''],
    ['a compound apart amid words', [{ a: [3] }, { a: [4, 5] }, { a: [6] }], 'a'],
    [
      'in one article of two',
      [
        { a: [3], b: [7] },
        { a: [5], b: [8] },
      ],
      'b',
    ],
  ])('%s', (_what, words, ids) => {
    const candidates = phraseCandidates(words.map((places) => postingsOf(places, 1)));
    expect(candidates.map(([id]) => id).join(' ')).toBe(ids);
  });

  it('count for what their words do, and begin where the first stands', () => {
    const words = [
      postingsOf({ a: [3, 9] }, 5),
      postingsOf({ a: [4] }, 7),
      postingsOf({ a: [5] }, 1),
    ];
    expect(phraseCandidates(words)).toMatchObject([['a', { score: 13, positions: [3, 9] }]]);
  });
});

describe('where a phrase stands', () => {
  /** Shows the pieces that are marked in […]; every piece may be a beginning. `|` begins a block. */
  function shown(phrase: string, written: string): string {
    const pieces = written.split(' ');
    const blocks = pieces.flatMap((piece, at) =>
      piece.startsWith('|') ? [[at, `p-${at}`] as const] : [],
    );
    const content = pieces.map((piece) => piece.replace('|', '')).join(' ');
    const forms = foldedWords(phrase);
    // A compound that stands apart has a token in both of its pieces.
    const compounds = pieces.flatMap((piece, at) =>
      piece === 'عبد' ? [at, at + 1] : piece === 'عبدالله' ? [at] : [],
    );
    const ofWords = forms.map((form) => (form === 'عبدالله' ? compounds : []));
    const starts = [...pieces.keys()];
    const places = phrasePositions(forms, { content, blocks }, starts, ofWords);
    return pieces.map((piece, at) => (places.includes(at) ? `[${piece}]` : piece)).join(' ');
  }

  it.each([
    ['مجلس الأمن', 'زار [مجلس] [الأمن] أمس'],
    ['مجلس الأمن', 'زار [«مجلسَ] [الأمن».] ثم'],
    ['مجلس الأمن', '[مجلس] [الأمن] ثم [مجلس] [الأمن]'],
    ['مجلس الأمن', 'مجلس النواب والأمن'],
    ['مجلس الأمن', 'مجلس ثم الأمن'],
    ['مجلس الأمن', 'الأمن مجلس'],
    ['مجلس الأمن', 'آخر مجلس'],
    ['مجلس الأمن', 'آخر مجلس |الأمن غائب'],
    ['مجلس الأمن', '|قال [|مجلس] [الأمن] |غائب'],
    ['مجلس الأمن الدولي', 'قال [مجلس] [الأمن] [الدولي] أمس'],
    ['مجلس الأمن الدولي', 'قال مجلس الأمن أمس'],
    ['مجلس الأمن الدولي', 'قال مجلس الأمن |الدولي أمس'],
    ['روسيا أوكرانيا', 'حرب [روسيا/أوكرانيا] طالت'],
    ['أوكرانيا بولندا', 'بين [روسيا/أوكرانيا] [بولندا] هنا'],
    ['روسيا', 'في [روسيا] كلها'],
    ['عبدالله صالح', 'زار [عبد] [الله] [صالح] أمس'],
    ['عبدالله صالح', 'زار [عبدالله] [صالح] أمس'],
    ['عبدالله صالح', 'زار عبد الله |صالح أمس'],
    ['يريدان العودة', 'لا [يريدان] [العودة] ولا يريد ان العودة'],
  ])('«%s»: %s', (phrase, expected) => {
    expect(shown(phrase, expected.replace(/[[\]]/g, ''))).toBe(expected);
  });

  it('ends with its last word, and where a cell does', () => {
    const content = 'قال وزير الخارجية إن الوزير غائب';
    const forms = foldedWords('وزير الخارجية');
    expect(phrasePositions(forms, { content, blocks: [[0, 'p-1', 3]] }, [1], [])).toEqual([1, 2]);
    expect(phrasePositions(forms, { content, blocks: [[0, 'p-1', 2]] }, [1], [])).toEqual([]);
    expect(phrasePositions(forms, { content, blocks: [[0, 'p-1', 1]] }, [1], [])).toEqual([1, 2]);
    expect(phrasePositions(forms, { content, blocks: [] }, [0, 3], [])).toEqual([]);
    expect(phrasePositions(forms, { content, blocks: [] }, [], [])).toEqual([]);
  });
});
