import { describe, expect, it } from 'vitest';
import { html, ol, own, render, shown, told, ul } from './rendered.ts';

describe('a sign of emphasis alone in brackets or marks of quotation begins none', () => {
  it.each([
    'قال (*) ثم (*) وعاد',
    'قال [*] ثم [**] و[**] وعاد',
    'العلامة «*» ثم «*»',
    'العلامة “_” ثم ‹_› و(~~) ثم (~~)',
  ])('%s', (text) => {
    expect(shown(text)).toBe(`<p>${text}</p>`);
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['(*نعم*) و«**لا**»', '<p>(<em>نعم</em>) و«<strong>لا</strong>»</p>'],
    ['*(نعم)*', '<p><em>(نعم)</em></p>'],
    ['~~(نعم)~~ و(~~لا~~)', '<p><s>(نعم)</s> و(<s>لا</s>)</p>'],
  ])('and around words it does: %s', (text, page) => {
    expect(html(text)).toBe(page);
  });
});

describe('numbers in digits of two kinds stay as they were typed, and one thing is told of them', () => {
  it.each([
    ['1- أ\n٢- ب\n3- ج', 2],
    ['1- أ\n٢- ب\n٣- ج\n٤- د', 2],
    ['١. أ\n٢. ب\n3. ج\n4. د', 3],
  ])('%j', (text, line) => {
    expect(shown(text)).toBe(`<p>${text.replaceAll('\n', '<br>')}</p>`);
    expect(told(text)).toEqual([`${line} advice: This text has figures of two kinds (12 and ١٢)`]);
  });

  it('in a quotation, too, and a list above it is one', () => {
    expect(shown('1. أ\n2. ب\n\n> 1- أ\n> ٢- ب\n> ٣- ج')).toBe(
      `${ol('أ', 'ب')}<blockquote><p>1- أ<br>٢- ب<br>٣- ج</p></blockquote>`,
    );
  });
});

describe('who answers behind another sign than who asks', () => {
  it.each([
    '– من؟\n• أنا',
    '– من؟\n• أنا\n– حقاً؟\n• لا',
    '— من جاء؟\n* أنا\n— حقاً؟\n* نعم',
    '– دخل ليلاً\n+ من هو؟',
  ])('has it on the page: %j', (text) => {
    expect(shown(text)).toBe(`<p>${text.replaceAll('\n', '<br>')}</p>`);
  });

  it.each([
    ['– قال المدير نعم:\n* أ\n* ب', `<p>– قال المدير نعم:</p>${ul('أ', 'ب')}`],
    ['– قال المدير نعم.\n* أ\n* ب', `<p>– قال المدير نعم.</p>${ul('أ', 'ب')}`],
    ['– أ\n• ب', ul('أ', 'ب')],
    ['– من؟\n\n* أ', `<p>– من؟</p>${ul('أ')}`],
    ['• من؟\n– أ\n• متى؟\n– ب', ul(`من؟${ul('أ')}`, `متى؟${ul('ب')}`)],
  ])('but a list is one: %j', (text, page) => {
    expect(html(text)).toBe(page);
  });
});

describe('code behind the sign of an item', () => {
  const CODE = '<pre><code>س</code></pre>';

  it.each([
    ['1. ```\n   س\n   ```\n\nنص', `${ol(CODE)}<p>نص</p>`],
    ['- ~~~\n  س\n  ~~~\n\nنص', `${ul(CODE)}<p>نص</p>`],
    ['1. ```س```\nنص', '<p>1. <code>س</code>نص</p>'],
  ])('is of the item: %j', (text, page) => {
    expect(html(text)).toBe(page);
    expect(told(text)).toEqual([]);
  });

  it.each(['1. ```\nس\n```', '- ```\nس\n```'])('has to stand in it: %j', (text) => {
    expect(told(text)[0]).toBe(
      '1 error: The ``` here begins code in an item and does not end there',
    );
  });
});

describe('the name of a footnote', () => {
  it.each([
    'نص[^رأي\nالمحرر] هنا.\n\n[^رأي المحرر]: حاشية.',
    '> نص[^رأي\n> المحرر] هنا.\n\n[^رأي  المحرر]: حاشية.',
    'نص[^1\n] هنا.\n\n[^1]: حاشية.',
  ])('may go on in the next line: %j', (text) => {
    expect(html(text)).toContain('نص<sup class="footnote-ref">');
    expect(told(text)).toEqual([]);
  });

  it('is told of where there is none', () => {
    expect(told('نص[^رأي\nالمحرر] هنا.')).toEqual(['1 error: There is no footnote of this name']);
    expect(told('نص.\n\n[^رأي\nالمحرر]: هنا.')).toEqual([
      '3 error: There is no footnote of this name',
    ]);
  });
});

describe('a line right below an item further in is told of as one of that item', () => {
  it.each([
    ['- أ\n  - ب\nنص\n- ج', 3],
    ['- أ\n  - ب\n  نص\n- ج', 3],
    ['- أ\n  1. ب\n  2. ج\nنص\n- د', 4],
    ['> - أ\n>   - ب\n> نص\n> - ج', 3],
  ])('%j', (text, line) => {
    expect(told(text)).toEqual([`${line} advice: This line is read as part of the item above it`]);
  });

  it.each(['- أ\n  - ب\n    نص\n- ج', '1- أ\n• ب\n• ج\nنص\n2- د', '- أ\n\n  فقرة\n  أخرى\n- ب'])(
    'but not in %j',
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );
});

describe('a number that does not follow those of its list', () => {
  const shownAs = (sign: string) => `This line is shown as it was typed, with its sign "${sign}"`;

  it.each([
    ['1. أ\n3. ب\n2. ج', ol('أ3. ب', 'ج'), '2', '3.'],
    ['1. أ\n2. ب\n4. ج', ol('أ', 'ب4. ج'), '3', '4.'],
    ['• أ\n1. ب\n• ج', ul('أ1. ب', 'ج'), '2', '1.'],
    ['- أ\n  1) ب\n- ج', ul('أ1) ب', 'ج'), '2', '1)'],
  ])('is told of: %j', (text, page, line, sign) => {
    expect(html(text)).toBe(page);
    expect(render(text).notes).toMatchObject([
      { line: Number(line), en: expect.stringContaining(shownAs(sign)) },
    ]);
  });

  it.each([
    [
      '1. أ\n2. ب\n5. ج\n7. د\n9. ه',
      ol('أ', 'ب<br>5. ج<br>7. د<br>9. ه'),
      3,
      'from "5." to "9."',
      '3, 4, 5',
    ],
    ['- أ\n  5- ب\n- ج\n  7- د', ul('أ5- ب', 'ج7- د'), 2, '"5-" and "7-"', '2, 4'],
    ['أ- أ\nب- ب\nد- ج\nو- د', own('أ- أ', 'ب- ب<br>د- ج<br>و- د'), 3, '"د-" and "و-"', '3, 4'],
    ['1- أ\n4- ب\n7- ج', '<p>1- أ<br>4- ب<br>7- ج</p>', 1, 'from "1-" to "7-"', '1, 2, 3'],
  ])('with others is told of once: %j', (text, page, line, signs, lines) => {
    expect(html(text)).toBe(page);
    expect(render(text).notes).toMatchObject([
      {
        line,
        en: expect.stringContaining(`${signs} are shown as they were typed, on lines ${lines},`),
      },
    ]);
  });

  it.each([
    ['1- أ\n\nنص\n\n4- ب', 1, 5],
    ['- أ\n- ب\n\n5- ج\n\n8- د', 4, 6],
  ])('in a paragraph by itself is told of by itself: %j', (text, ...lines) => {
    expect(render(text).notes.map(({ line }) => line)).toEqual(lines);
  });

  it.each([
    ['أ- أ\nب- ب\nد- ج', own('أ- أ', 'ب- ب<br>د- ج')],
    ['أولاً: أ\nثانياً: ب\nرابعاً: ج', own('أولاً: أ', 'ثانياً: ب<br>رابعاً: ج')],
    ['[1] أ\n[2] ب\n[4] ج', own('[1] أ', '[2] ب<br>[4] ج')],
    ['- أ\nأ- ب', ul('أأ- ب')],
  ])('begins a line where its list keeps such signs: %j', (text, page) => {
    expect(html(text)).toBe(page);
    expect(render(text).notes).toHaveLength(1);
  });

  it.each(['- 1. أ', '- أ\n1995. ب', '- أ\n12: 30 ب', '- أ\n  12.5 ب'])('but not %j', (text) => {
    expect(render(text).notes.filter(({ en }) => en.includes('with its sign'))).toEqual([]);
  });
});

describe('rows below what announces them', () => {
  it.each(['الأسعار:\nخبز 5 ريال\nلبن 7 ريال', 'قال:\n5 قوارب\n7 شباك'])(
    'stand one below another: %j',
    (text) => {
      expect(html(text)).toBe(`<p>${text.replaceAll('\n', '<br>')}</p>`);
      expect(told(text)).toEqual([]);
    },
  );

  it('a row of one cell below a table is told of', () => {
    expect(told('```\n| أ | ب |\n```')).toEqual([]);
    expect(told('|أ|ب|\n|1|2|\n|ج|')).toEqual(['3 advice: This line is shown as it was typed']);
  });
});

describe('what may be read in another way is told of', () => {
  it.each([
    ['* أ\n** ب', '1 advice: These lines are read as a list'],
    ['قارب* في البحر.\n\n* أ', '3 advice: This line is read as an item of a list'],
    [
      '> قارب\\*.\n>\n> قارب*، و*رصيف*\n>\n> * أ',
      '5 advice: This line is read as an item of a list',
    ],
    [
      '> - أ\n> - ب\n> -نور',
      '3 advice: This line is not read as the source of the quotation above it',
    ],
    [
      '> كان:\n> - أ\n> -نور\n\nنص',
      '3 advice: This line is not read as the source of the quotation above it',
    ],
  ])('%j', (text, message) => {
    expect(told(text)).toContainEqual(expect.stringContaining(message));
  });

  it.each([
    'قال *نور* ثم **مضى**.\n\n* أ',
    '* أ\n* ب',
    'قارب:\n\n* أ',
    '> - أ\n> -ب\n> -ج',
    '- أ\n- ب\n-ج',
    '> - أ\n> -ب\n> - ج',
  ])('but not %j', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('and names that are quoted over two lines are of their sentence', () => {
    expect(html('قال «الأهلي - الزمالك\nفي الملعب - غداً»')).not.toContain('<br>');
  });
});

describe('what is no block behind a sign is what its line says', () => {
  it.each([
    ['أ- ---\nب- نصّ', own('أ- ---', 'ب- نصّ')],
    ['[1] ___\n[2] نصّ', own('[1] ___', '[2] نصّ')],
    ['2024. ``` كود\nنصّ', '<p>2024. ``` كودنصّ</p>'],
    ['999. ```\n     نصّ\n     ```', '<ol start="999"><li><pre><code>نصّ</code></pre></li></ol>'],
  ])('%j', (text, page) => {
    expect(html(text)).toBe(page);
  });
});

describe('words between two hyphens in a quotation', () => {
  const quoted = (words: string) => `<blockquote>${words}</blockquote>`;

  it.each([
    ['> نصّ\n> - انتهى -', quoted('<p>نصّ<br>- انتهى -</p>')],
    ['> نصّ\n>\n> - انتهى -', quoted('<p>نصّ</p><p>- انتهى -</p>')],
    ['- أ\n- ب\n> - انتهى -', ul('أ', 'ب') + quoted('<p>- انتهى -</p>')],
    ['> - انتهى -\n\n- أ', `${quoted('<p>- انتهى -</p>')}${ul('أ')}`],
    ['>- أ\n> - انتهى -', quoted(ul('أ', 'انتهى -'))],
  ])('name nobody, and are no item of a list outside: %j', (text, page) => {
    expect(html(text)).toBe(page);
  });

  it.each(['> نصّ.\n> -- نور --', '> نصّ.\n— نور -'])('but other dashes name one: %j', (text) => {
    expect(html(text)).toContain('<figcaption>— نور -');
  });
});

describe('who speaks, and how,', () => {
  it.each([
    'نور (ضاحكاً): من؟\nسامر (بجد): أنا.',
    'نور (ضاحكاً) : من؟\nسامر: أنا.\nليلى(من بعيد): نعم.',
  ])('begins a line: %j', (text) => {
    expect(html(text)).toBe(`<p>${text.replaceAll('\n', '<br>')}</p>`);
  });
});

describe('the number of a telephone', () => {
  it.each(['+ 961 3 123456', 'هاتف:\n+ (961) 3-123-456\n+ ٩٦١ ١ ١٢٣٤٥٦'])(
    'keeps its sign: %j',
    (text) => {
      expect(shown(text)).toBe(`<p>${text.replaceAll('\n', '<br>')}</p>`);
    },
  );

  it.each(['+ 12 قارباً', '+ 1234', '- 961 3 123456'])('but no item: %j', (text) => {
    expect(shown(text)).toBe(ul(text.slice(2)));
  });
});

describe('a quotation within another', () => {
  const quoted = (...words: readonly string[]) => `<blockquote>${words.join('')}</blockquote>`;
  const [a, b, c] = ['<p>أ</p>', '<p>ب</p>', '<p>ج</p>'];

  it.each([
    ['> أ\n>> ب\n> ج', quoted(a, quoted(b), c)],
    ['>>> أ\n>> ب\n> ج', quoted(quoted(quoted(a), b), c)],
    ['> > أ\n>\n> > ب\n> ج', quoted(quoted(a), quoted(b), c)],
    ['- > > أ\n  > ب', ul(quoted(quoted(a), b))],
    ['> > أ\nب', quoted(quoted('<p>أب</p>'))],
  ])('ends with its sign: %j', (text, page) => {
    expect(html(text)).toBe(page);
  });
});
