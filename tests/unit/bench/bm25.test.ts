import { expect, it } from 'vitest';
import { askBm25, bm25 } from '../../../bench/search/bm25.ts';
import { figuresOf } from '../../../bench/search/figures.ts';

/** In an order that no ranking gives, so that nothing is right by where it stands. */
const DOCUMENTS = [
  { id: 'long', title: 'خبر', body: `بحر ${'ثم '.repeat(60)}` },
  { id: 'body', title: 'خبر', body: 'بحر ثم قمر' },
  { id: 'title', title: 'بحر', body: 'قال ثم قال' },
];
const terms = (text: string) => text.split(' ').filter((term) => term !== '');
const ids = (query: string) => askBm25(DOCUMENTS, [query], terms)[0]?.ids.join(' ');

it('BM25 finds what has one of the terms: the rarest first, in the headline, in the shorter text', () => {
  expect(ids('بحر')).toBe('title body long');
  expect(ids('بحر قمر')).toBe('body title long');
  expect(ids('نجم')).toBe('');
});

it('BM25 of every term finds what has them all', () => {
  expect(bm25(DOCUMENTS, { terms, every: true })('بحر قمر')).toEqual(['body']);
  expect(bm25(DOCUMENTS, { terms, every: true })('بحر نجم')).toEqual([]);
});

it('what readers are not sure of counts neither way', () => {
  const answers = [{ ids: ['a', 'b'], milliseconds: 1 }];
  const asked = { q: 'بحر', relevant: new Set(['a']) };
  expect(figuresOf([asked], [], answers).precision).toBe(0.5);
  expect(figuresOf([{ ...asked, ignored: new Set(['b']) }], [], answers).precision).toBe(1);
});
