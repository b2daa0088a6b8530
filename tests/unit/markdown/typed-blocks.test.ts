import { describe, expect, it } from 'vitest';
import { html, render, shown, told } from './rendered.ts';

describe('a line of hyphens below a text', () => {
  it.each([
    ['قال نور: نعم.\n---\nنص', '<p>قال نور: نعم.</p><hr><p>نص</p>'],
    ['نص\nنص\n---\nنص', '<p>نصنص</p><hr><p>نص</p>'],
    [`${'كلمة '.repeat(20)}وأخرى\n---`, `<p>${'كلمة '.repeat(20)}وأخرى</p><hr>`],
    ['قال نور: نعم.\n===\nنص', '<p>قال نور: نعم.<br>===<br>نص</p>'],
    ['نص\n--', '<p>نص--</p>'],
    ['نص\n--\n\n---', '<p>نص--</p><hr>'],
  ])('makes no heading of a sentence: %s', (text, page) => {
    expect(html(text)).toBe(page);
    expect(told(text)).toEqual([]);
  });

  it('makes one of a few words, and its editor is told', () => {
    expect(html('نص\n---')).toBe('<h2 id="نص">نص</h2>');
    expect(told('نص\n---')).toEqual(['1 advice: This line became a heading']);
    expect(html('قال:\n\nنص\n---')).toBe('<p>قال:</p><h2 id="نص">نص</h2>');
  });
});

describe('a hash that makes no heading is told of', () => {
  it.each([
    ['#عنوان', '1 advice: This line is shown as it was typed'],
    ['#عنوان من كلمات', '1 advice: This line is shown as it was typed'],
    ['####### عنوان', '1 advice: This line is shown as it was typed'],
  ])('%s', (text, note) => {
    expect(told(text)).toEqual([note]);
  });

  it.each([
    '#غزة_الآن خبر',
    '#غزة #رفح',
    '#غزة تنتظر.',
    'نص #غزة',
    '\\#عنوان',
    '#1 أ',
    'نص ####### عنوان',
  ])('but not %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('code that does not end', () => {
  it.each([
    '```\nنص\n\nنص',
    '~~~~~\nنص',
    '> ```\n> نص\n\nنص',
    '- ```\n  نص\n\nنص',
    '```',
    '```\nx\n``` y',
  ])('stops the build: %s', (text) => {
    expect(render(text).notes).toMatchObject([{ line: 1, severity: 'error' }]);
  });

  it.each([
    '```\nx\n```',
    '> ~~~\n> x\n> ~~~~',
    '```\nx\n```  ',
    '- ```\n  x\n  ```\n- ب',
    '````\n```\n````',
  ])('but not %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('what is read of a line that stands right below', () => {
  it.each([
    ['> نص\nوقال نور', '2 advice: This line is read as part of the quotation above it'],
    ['- أ\n- ب\nوقال نور', '3 advice: This line is read as part of the item above it'],
    ['1- أ\n2- ب\nوقال نور', '3 advice: This line is read as part of the item above it'],
    ['- أ\nوقال نور', '2 advice: This line is read as part of the item above it'],
    [
      `- ${'كلمة '.repeat(14)}ثم.\nوقال نور`,
      '2 advice: This line is read as part of the item above it',
    ],
    [
      `- ${'كلمة '.repeat(30)}\nوقال نور`,
      '2 advice: This line is read as part of the item above it',
    ],
    ['- أ\n  - ب\nوقال نور', '3 advice: This line is read as part of the item above it'],
    [
      'أ- أ\n1- ب\nب- د\n1- ه\n2- و\nوقال نور',
      '6 advice: This line is read as part of the item above it',
    ],
    ['- أ\n  تابع\nوقال نور', '3 advice: This line is read as part of the item above it'],
    [
      `- ${'كلمة '.repeat(14)}\n- ${'كلمة '.repeat(14)}\nوقال نور`,
      '3 advice: This line is read as part of the item above it',
    ],
    [
      `${'كلمة '.repeat(14)}ثم\n\n- أ\nوقال نور`,
      '4 advice: This line is read as part of the item above it',
    ],
    [
      ':::ملاحظة\n> نص\nوقال نور\n:::',
      '3 advice: This line is read as part of the quotation above it',
    ],
    ['> - أ\n> - ب\n> وقال نور', '3 advice: This line is read as part of the item above it'],
    [
      ':::ملاحظة\n- أ\n- ب\nوقال نور\n:::',
      '4 advice: This line is read as part of the item above it',
    ],
  ])('is told: %s', (text, note) => {
    expect(told(text)).toEqual([note]);
    // Doing as it says works.
    expect(told(text.replace(/\n(> )?وقال/, '\n$1\n$1وقال'))).toEqual([]);
  });

  it.each([
    '> نص\n— نور',
    '> نص\n> نص',
    '- أ\nتابع\n- ب\nتابع',
    '- أ\n- ب\n  تابع',
    '* س: من؟\nج: نور.',
    `- ${'كلمة '.repeat(14)}\n${'كلمة '.repeat(14)}`,
    '> نص\n\nنص',
    ':::اقتباس\nقول يطول\nحتى آخره\n:::',
  ])('but not in %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    [
      `${'كلمة '.repeat(15)}ثم.\nوقال نور نعم.\n${'كلمة '.repeat(15)}ثم.`,
      '3 advice: These lines follow one another and become one paragraph',
    ],
    [
      `عنوان\n${'كلمة '.repeat(15)}ثم.`,
      '2 advice: These lines follow one another and become one paragraph',
    ],
  ])('nor do paragraphs run together in silence', (text, note) => {
    expect(told(text)).toEqual([note]);
  });

  it('but lines that were broken to a width are one paragraph', () => {
    const words = Array.from({ length: 90 }, (_none, at) => 'ا'.repeat(2 + (at % 9)));
    const lines: string[] = [];
    for (const word of words) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + word.length < 75)
        lines[lines.length - 1] += ` ${word}`;
      else lines.push(word);
    }
    expect(told(lines.join('\n'))).toEqual([]);
    expect(told('عاد نور\nإلى البيت القديم في المدينة')).toEqual([]);
  });
});

describe('links, notes and boxes that were typed otherwise', () => {
  it.each([
    ['[رابط] (https://a.example)', '1 advice: This link is shown as it was written'],
    ['(رابط)[https://a.example]', '1 advice: This link is shown as it was written'],
    ['(رابط)[http://a.example]', '1 advice: This link is shown as it was written'],
    ['[رابط](http:/a.example)', '1 advice: This link is shown as it was written'],
    ['[رابط]()', '1 advice: This link has no address'],
    ['![وصف] (boats.jpg)', '1 error: This picture is not understood'],
    ['قال[^ 1]', '1 error: There is no footnote of this name'],
    ['!(boats.jpg)[وصف]', '1 error: This picture is not understood'],
    ['!وصف(boats.jpg)', '1 error: This picture is not understood'],
    ['::ملاحظة', '1 advice: This line is shown as it was typed'],
    [': : : ملاحظة', '1 advice: This line is shown as it was typed'],
    ['؛؛؛ملاحظة', '1 advice: This line is shown as it was typed'],
    [
      `![وصف](boats.jpg)\n${'قال نور نعم للصيادين ولم يقل لهم غير ذلك. '.repeat(4).trim()}`,
      '2 advice: This text is read as the caption of the picture above it',
    ],
  ])('are told of: %s', (text, note) => {
    expect(told(text)).toEqual([note]);
  });

  it('a link without an address leaves its words', () => {
    expect(html('أ [ب]() ج')).toBe('<p>أ ب ج</p>');
  });

  it.each([
    '[1] (نعم)',
    '[المحرر] (انظر أدناه)',
    'قال [نعم] (ثم مضى)',
    'f(x)[1]',
    'يا نور! (انظر boats.jpg)',
    '![وصف](boats.jpg)\nقارب طوله 5.5 م. في صيدا. تصوير: ن. الحداد.',
    `![وصف](boats.jpg)\n${'قارب قديم '.repeat(20)}في صيدا. تصوير: نور.`,
  ])('but not %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each(['> [^1]: حاشية على\n> سطرين', '- [^1]: حاشية', '> > [^1]: حاشية'])(
    'a note leaves nothing empty where it was written: %s',
    (text) => {
      expect(html(`نص[^1]\n\n${text}`)).toMatch(
        /^<p>نص<sup.*?<\/sup><\/p><section class="footnotes"/,
      );
    },
  );

  it('but what was empty stays', () => {
    expect(html('نص[^1]\n\n[^1]: حاشية\n\n1.\n2. ب')).toContain('<ol><li></li><li>ب</li></ol>');
  });

  it('a colon behind the name of a box is no part of it', () => {
    expect(html(':::ملاحظة:\nنص\n:::')).toContain('<p class="box-label">ملاحظة</p>');
  });

  it('`<br>` ends a line, in a cell as well', () => {
    expect(html('أ<br>ب<BR />ج<br>**د**')).toBe('<p>أ<br>ب<br>ج<br><strong>د</strong></p>');
    expect(html('| أ<br/>ب | ج |\n| د | ه |')).toContain('>أ<br>ب</th>');
    expect(html('`<br>` و\\<br>')).toBe('<p><code>&lt;br&gt;</code> و&lt;br&gt;</p>');
    expect(render('## أ<br>ب').headings[0]?.slug).toBe('أ-ب');
    expect(render('أ<br>ب\n<b>').notes).toMatchObject([{ line: 2 }]);
  });
});

describe('lines too short to have been broken by a program', () => {
  it.each([
    ['**أول**\nنص', '<p><strong>أول</strong><br>نص</p>'],
    ['نص\n__ثان__', '<p>نص<br><strong>ثان</strong></p>'],
    [
      'الأهلي 2 : 1 الزمالك\nالاتحاد 0 : 0 النصر',
      '<p>الأهلي 2 : 1 الزمالك<br>الاتحاد 0 : 0 النصر</p>',
    ],
    ['"نص"\n- المتنبي', '<p>&quot;نص&quot;<br>- المتنبي</p>'],
    ['«نص»\n- ليلى\n«آخر»\n- نور\n«ثالث»', '<p>«نص»<br>- ليلى<br>«آخر»<br>- نور<br>«ثالث»</p>'],
    [
      'مرفأ العرب × نجوم الميناء\nالساحل x القلعة (غداً)',
      '<p>مرفأ العرب × نجوم الميناء<br>الساحل x القلعة (غداً)</p>',
    ],
  ])('stand as they were typed: %s', (text, page) => {
    expect(shown(text)).toBe(page);
    expect(told(text)).toEqual([]);
  });

  it('also without a space behind the hyphen', () => {
    const page = '<p>«نص»<br>-ليلى<br>«آخر»<br>-نور</p>';
    expect(html('«نص»\n-ليلى\n«آخر»\n-نور')).toBe(page);
  });

  it.each([
    ['نص **أول** نص\nنص'],
    ['الساحل × القلعة\nنص'],
    ['**أول** و**ثان**\nنص'],
    ['عاد 20 شخصاً\nثم مضوا'],
  ])('but not %s', (text) => {
    expect(html(text)).not.toContain('<br>');
  });

  it.each(['«نص»\n- أ\n- ب', 'نص\n- أ', '«نص» قال\n- أ'])('nor is a list a source: %s', (text) => {
    expect(html(text)).toContain('<ul>');
  });

  it('are told of where three of them are joined', () => {
    expect(told('نادي البحارة\nشارع الميناء\nصيدا')).toEqual([
      '2 advice: These lines follow one another and become one paragraph',
    ]);
  });
});

describe('addresses and names of links that lead nowhere are told of', () => {
  it.each([
    ...[
      'انظر https://a.example/x_y',
      'انظر www.a.example',
      'http://a.example ثم',
      '[رابط][الميناء]',
    ],
    ...['انظر (https://a.example)', 'انظر [https://a.example هنا]', 'انظر "https://a.example"'],
    'انظر [هنا]\n(https://a.example)',
  ])('%s', (text) => {
    expect(told(text)).toHaveLength(1);
  });

  it.each([
    '[https://a.example](https://a.example)',
    '<https://a.example>',
    '`https://a.example`',
    '[رابط][م]\n\n[م]: https://a.example',
    'f[1][2]',
    '[أ](/b)[ج](/d)',
  ])('but not %s', (text) => {
    expect(told(text).filter((note) => /address|link/.test(note))).toEqual([]);
  });
});

it('an asterisk between figures multiplies them', () => {
  expect(shown('5*3*2')).toBe('<p>5*3*2</p>');
  expect(shown('[5*3](/x)')).toBe('<p><a href="/x">5*3</a></p>');
  expect(html('٥*٣*٢ *نعم*')).toContain('<em>نعم</em>');
  expect(told('5*3*2')).toEqual([]);
});
