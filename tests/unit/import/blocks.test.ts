import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARAGRAPHS, shownOf, wrapped } from './shown-blocks.ts';

describe('a text that is wrapped', () => {
  it.each([
    ['a mail, at 72 letters', wrapped(PARAGRAPHS[0] ?? '', 72), wrapped(PARAGRAPHS[1] ?? '', 72)],
    [
      'a PDF, whose lines differ',
      wrapped(PARAGRAPHS[0] ?? '', 80, 14),
      wrapped(PARAGRAPHS[1] ?? '', 80, 14),
    ],
    ['a narrow column', wrapped(PARAGRAPHS[0] ?? '', 36, 4), wrapped(PARAGRAPHS[1] ?? '', 36, 4)],
    [
      'Windows',
      wrapped(PARAGRAPHS[0] ?? '', 72).replaceAll('\n', '\r\n'),
      wrapped(PARAGRAPHS[1] ?? '', 72),
    ],
  ])('is read in paragraphs: %s', (_what, one, other) => {
    expect(shownOf(`${one}\n\n${other}`)).toEqual(PARAGRAPHS.slice(0, 2));
  });

  it('needs no empty lines between its paragraphs', () => {
    const text = PARAGRAPHS.map((paragraph) => wrapped(paragraph, 72)).join('\n');
    expect(shownOf(text)).toEqual(PARAGRAPHS);
  });

  it('may begin its paragraphs further in', () => {
    const full = `${'كلمة '.repeat(14).trim()}.`;
    const text = [full, ...PARAGRAPHS]
      .map((paragraph) => `    ${wrapped(paragraph, 72)}`)
      .join('\n');
    expect(shownOf(text)).toEqual([full, ...PARAGRAPHS]);
  });

  it('is not joined across its headline, its byline and its headings', () => {
    const text = [
      'عودة القوارب إلى المرفأ',
      'كتب: نور الحداد',
      '',
      ...PARAGRAPHS.flatMap((each) => [wrapped(each, 72), '', 'ما بعد العودة', '']),
    ];
    expect(shownOf(text.join('\n'))).toEqual([
      { lines: ['عودة القوارب إلى المرفأ', 'كتب: نور الحداد'] },
      PARAGRAPHS[0],
      { heading: 'ما بعد العودة' },
      PARAGRAPHS[1],
      { heading: 'ما بعد العودة' },
      PARAGRAPHS[2],
      'ما بعد العودة',
    ]);
  });

  it('has items that are wrapped, too', () => {
    const [one = '', two = ''] = PARAGRAPHS;
    const text = `${wrapped(one, 60)}\n\n- ${wrapped(one, 58)}\n- ${wrapped(two, 58).replaceAll('\n', '\n  ')}\n- قصير`;
    expect(shownOf(text)).toEqual([one, { list: [`- ${one}`, `- ${two}`, '- قصير'] }]);
  });

  it('keeps verse, answers and quoted lines apart', () => {
    const [one = '', two = ''] = PARAGRAPHS;
    const text = [
      wrapped(one, 72),
      '',
      'يا بحر كم من مركب',
      'عاد إليك في المساء',
      '',
      `س: ${wrapped(two, 69)}`,
      `ج: ${wrapped(one, 69)}`,
      '',
      `> ${wrapped(two, 70).replaceAll('\n', '\n> ')}`,
    ];
    expect(shownOf(text.join('\n'))).toEqual([
      one,
      { lines: ['يا بحر كم من مركب', 'عاد إليك في المساء'] },
      `س: ${two}`,
      `ج: ${one}`,
      { quotation: [two] },
    ]);
  });

  it('may be one paragraph of a text that is not', () => {
    const [one = '', two = ''] = PARAGRAPHS;
    expect(shownOf(`${one}\n\n${wrapped(two, 60)}\n\n${one}`)).toEqual([one, two, one]);
  });

  it('does not join at a word of a list, a title or a number that happens to begin a line', () => {
    const text =
      'ذهب الوفد إلى المدينة صباح اليوم مع وزير النقل ومدير الميناء\nد. أحمد سالم الذي قال إن الأعمال تنتهي قبل نهاية العام في\n2026 كما كان مقرراً منذ البداية - وهذا ما نفاه آخرون\n- ثم عاد مساء اليوم نفسه إلى العاصمة.';
    expect(shownOf(text)).toEqual([text.replaceAll('\n', ' ')]);
  });

  it('is joined again whatever its words and its width', () => {
    const word = fc.stringMatching(/^[ابتجحخدرسصطعفقكلمنهوي]{2,9}$/);
    const sentence = fc
      .array(word, { minLength: 4, maxLength: 14 })
      .map((words) => `${words.join(' ')}.`);
    const paragraph = fc
      .array(sentence, { minLength: 3, maxLength: 8 })
      .map((sentences) => sentences.join(' '));
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 2, maxLength: 6 }),
        fc.integer({ min: 55, max: 100 }),
        (paragraphs, width) => {
          const text = paragraphs.map((each) => wrapped(each, width)).join('\n\n');
          expect(shownOf(text)).toEqual(paragraphs);
        },
      ),
    );
  });
});

describe('a text that is not wrapped', () => {
  it.each([
    ['has a paragraph on each line', PARAGRAPHS.join('\n'), PARAGRAPHS],
    ['has a paragraph on each line, in Windows', PARAGRAPHS.join('\r\n'), PARAGRAPHS],
    [
      'has short paragraphs',
      'قال أحمد نعم.\nوقالت هند إنها لا تعرف شيئاً.\nوسكت زيد.',
      ['قال أحمد نعم.', 'وقالت هند إنها لا تعرف شيئاً.', 'وسكت زيد.'],
    ],
    [
      'has headings',
      `${PARAGRAPHS[0]}\nأسعار السمك\n${PARAGRAPHS[1]}`,
      [PARAGRAPHS[0], { heading: 'أسعار السمك' }, PARAGRAPHS[1]],
    ],
    ['is one line', 'وحيدة', ['وحيدة']],
  ])('%s', (_what, text, expected) => {
    expect(shownOf(text)).toEqual(expected);
  });

  it('is never joined, however alike its paragraphs are', () => {
    const word = fc.stringMatching(/^[ابتجحخدرسصطعفقكلمنهوي]{2,9}$/);
    const paragraph = fc
      .array(word, { minLength: 12, maxLength: 60 })
      .map((words) => `${words.join(' ')}.`);
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 2, maxLength: 8 }),
        fc.constantFrom('\n', '\n\n'),
        (paragraphs, between) => {
          expect(shownOf(paragraphs.join(between))).toEqual(paragraphs);
        },
      ),
    );
  });
});
