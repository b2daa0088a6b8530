import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, isEmpty, questionIn } from '../../../src/search/client/address.ts';
import { answerInWords } from '../../../src/search/client/answer-in-words.ts';
import { excerpt } from '../../../src/search/client/excerpt.ts';

describe('the address of a search', () => {
  it.each([
    ['?q=روسيا', { text: 'روسيا', filters: {} }],
    ['?q=%20&section=علوم', { text: '', filters: { section: 'علوم' } }],
    ['?tag=صيد&other=x', { text: '', filters: { tag: 'صيد' } }],
    ['', { text: '', filters: {} }],
  ])('%s', (search, question) => {
    expect(questionIn(search)).toEqual(question);
  });

  it('keeps every question', () => {
    const text = fc.string({ unit: 'grapheme' }).map((written) => written.trim());
    fc.assert(
      fc.property(text, fc.string({ minLength: 1 }), (written, section) => {
        const question = { text: written, filters: { section } };
        expect(questionIn(addressOf(question))).toEqual(question);
      }),
    );
  });

  it('is empty when nothing is asked', () => {
    expect(isEmpty(questionIn('?q='))).toBe(true);
    expect(addressOf({ text: '', filters: {} })).toBe('');
  });
});

describe('answerInWords', () => {
  it.each([
    [0, {}, 'لا نتائج. جرّب كلمة أقصر أو أعمّ، أو تحقّق من الإملاء.'],
    [2, {}, 'نتيجتان'],
    [3, { section: 'علوم' }, '3 نتائج في قسم «\u2068علوم\u2069»'],
  ])('%i', (count, filters, words) => {
    expect(answerInWords(count, { text: 'كلمة', filters })).toBe(words);
  });
});

describe('excerpt', () => {
  const shown = (content: string, locations: readonly number[], headline = 'عنوان') =>
    excerpt(content, locations, headline)
      .map(({ text, marked }) => (marked ? `[${text}]` : text))
      .join('');

  it('marks whole words and leaves punctuation out', () => {
    expect(shown('عنوان. قال «للصحيفة»، ثم مضى.', [2])).toBe('قال «[للصحيفة]»، ثم مضى.');
  });

  it('keeps tashkeel inside the mark', () => {
    expect(shown('عنوان. قال كلّاً.', [2])).toBe('قال [كلّاً].');
  });

  it('begins with the text when only the headline matches', () => {
    expect(shown('عنوان. أول الكلام.', [0])).toBe('أول الكلام.');
  });

  it('is cut between words around the matches', () => {
    const words = Array.from({ length: 100 }, (_, index) => `ك${index}`);
    const text = shown(words.join(' '), [60], 'ك0');
    expect(text).toMatch(/^… ك54 .*\[ك60\].* ك83 …$/);
  });

  it('drops the full stop that the index adds', () => {
    expect(shown('عنوان. علامَ تنصّ المعاهدة؟. تنصّ على أمور.', [1])).toBe(
      '[علامَ] تنصّ المعاهدة؟ تنصّ على أمور.',
    );
  });

  it('never loses a word of its window, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[^\s.؟!:؛،…]+$/), { maxLength: 25 }), (words) => {
        const text = excerpt(words.join(' '), [0, 3, 99], '').map((run) => run.text);
        expect(text.join('').split(' ').join(' ')).toBe(words.join(' '));
      }),
    );
  });
});
