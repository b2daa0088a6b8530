import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markHeadings, paragraphs } from '../../../src/import/blocks.ts';
import { cleanText } from '../../../src/import/plain-text.ts';
import { isHeading } from '../../../src/import/short-lines.ts';
import { pastedText, wordsOf } from './pasted-text.ts';

const LONG = `${'كلمة '.repeat(40)}أخيرة.`;

describe('paragraphs', () => {
  it.each([
    ['each line, without blank lines', 'أولى.\nثانية.\nثالثة.', ['أولى.', 'ثانية.', 'ثالثة.']],
    ['a group, with blank lines', 'أولى.\n\nثانية\nتتمتها.', ['أولى.', 'ثانية تتمتها.']],
    ['one line', 'وحيدة', ['وحيدة']],
    ['lines too long to be wrapped', `عنوان\n\n${LONG}\n${LONG}`, ['عنوان', LONG, LONG]],
    [
      'sentences with room to spare',
      'عنوان الخبر\n\nقال أحمد نعم.\nوقالت هند إنها لا تعرف شيئاً.\nوسكت زيد.',
      ['عنوان الخبر', 'قال أحمد نعم.', 'وقالت هند إنها لا تعرف شيئاً.', 'وسكت زيد.'],
    ],
    [
      'full lines that happen to end with a stop',
      'أولى.\n\nهذا سطر ملفوف يدوياً بعرضه كله.\nثم تتمته بعد النقطة.',
      ['أولى.', 'هذا سطر ملفوف يدوياً بعرضه كله. ثم تتمته بعد النقطة.'],
    ],
  ])('finds %s', (_what, text, expected) => {
    expect(paragraphs(text)).toEqual(expected);
  });

  it('keeps every word of any text, in order', () => {
    fc.assert(
      fc.property(pastedText.map(cleanText), (text) => {
        expect(wordsOf(paragraphs(text).join(' '))).toEqual(wordsOf(text));
      }),
    );
  });
});

describe('isHeading', () => {
  it.each([
    ['مزيد من الجنود', true],
    ['«القيادة الحكيمة»', true],
    ['NATO and Russia', true],
    ['10 آلاف جندي', true],
    ['قال بوتين:', false],
    ['انتهى الأمر.', false],
    ['قال: «انتهى الأمر.»', false],
    ['قال (انتهى الأمر!)\u200F', false],
    ['ماذا بعد؟', false],
    ['وهكذا…', false],
    ['روسيا،', false],
    ['موسكو –', false],
    ['- روسيا', false],
    ['1. روسيا', false],
    ['٢) روسيا', false],
    ['(رويترز)', false],
    ['# عنوان', false],
    ['::: إطار', false],
    ['«رويترز» تعتذر', true],
    ['https://a.example', false],
    ['editor@a.example', false],
    ['* * *', false],
    ['2024', false],
    ['كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة', false],
    ['كلمةطويلة'.repeat(7), false],
  ])('%s: %s', (line, heading) => {
    expect(isHeading(line)).toBe(heading);
  });
});

describe('markHeadings', () => {
  const headings = (...texts: string[]) =>
    markHeadings(texts).flatMap(({ kind, text }) => (kind === 'heading' ? [text] : []));

  it.each([
    ['between paragraphs', ['قال.', 'مزيد من الجنود', 'وأضاف.'], ['مزيد من الجنود']],
    ['not at the beginning', ['مزيد من الجنود', 'وأضاف.'], []],
    ['not at the end', ['قال.', 'رويترز'], []],
    ['not in a row, as in a list', ['الدول هي.', 'روسيا', 'الصين', 'وأضاف.'], []],
    ['several', ['قال.', 'أول', 'قال.', 'ثان', 'قال.'], ['أول', 'ثان']],
  ])('%s', (_what, texts, expected) => {
    expect(headings(...texts)).toEqual(expected);
  });
});
