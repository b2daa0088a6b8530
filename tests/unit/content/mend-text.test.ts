import { describe, expect, it } from 'vitest';
import { mendText } from '../../../src/content/mending/mend-text.ts';

const file = (body: string, fields = 'title: خبر') => `---\n${fields}\n---\n\n${body}\n`;
const mendedBody = (body: string) => mendText(file(body), true).slice(file('').length - 1, -1);

describe('words in Arabic', () => {
  it.each([
    ['letters of PDFs', 'ﻛﻮﺭﻳﺎ ﷲ', 'كوريا الله'],
    ['what cannot be seen', 'كو\u200Bريا\u00AD', 'كوريا'],
    ['rows of tatweel', 'علـــى ـــكوريا', 'على كوريا'],
    ['the sign of the Hijra, stretched', 'عام 1446هـــ', 'عام 1446هـ'],
    ['commas', 'قال أحمد, وقالت هند, ثم سكت', 'قال أحمد، وقالت هند، ثم سكت'],
    ['commas without a space', 'أحمد,هند', 'أحمد،هند'],
    ['commas after a number', 'بلغ ١٥, ثم ١٦, وسكت', 'بلغ ١٥، ثم ١٦، وسكت'],
    ['semicolons and questions', 'سكت; لماذا?', 'سكت؛ لماذا؟'],
    ['spaces before signs', 'سكت ، لماذا ؟ لا أدري .', 'سكت، لماذا؟ لا أدري.'],
    ['spaces on the wrong side', 'سكت ،ثم قال', 'سكت، ثم قال'],
    ['spaces in guillemets', 'قال « نعم »', 'قال «نعم»'],
    ['straight quotation marks', 'قال "نعم" و"لا".', 'قال «نعم» و«لا».'],
    [
      'straight ones in guillemets',
      '«قال لي "نعم" ثم سكت»، وقال "لا".',
      '«قال لي “نعم” ثم سكت»، وقال «لا».',
    ],
    ['quotation marks around bold words', '"**نعم** يا أحمد"', '«**نعم** يا أحمد»'],
    [
      'words of a link',
      '[سكت , ثم](https://a.example/?a=1,2)',
      '[سكت، ثم](https://a.example/?a=1,2)',
    ],
    [
      'the description and caption of a picture',
      '![ما هذا ?](a,b.jpg "سكت , ثم")',
      '![ما هذا؟](a,b.jpg "سكت، ثم")',
    ],
    ['cells', '| أ , ب | "ج" |\n|--|--|\n| د | ه |', '| أ، ب | «ج» |\n|--|--|\n| د | ه |'],
    [
      'the source of a box',
      ':::اقتباس "حارس" المنارة\nنصّ\n:::',
      ':::اقتباس «حارس» المنارة\nنصّ\n:::',
    ],
  ])('are mended: %s', (_what, written, expected) => {
    expect(mendedBody(written)).toBe(expected);
  });

  it.each([
    ['decimals', 'بلغ ١,٥ ريال، أي ٣,٧٪ من ١٢,٥ و۱,۵.'],
    ['scores and verses', 'النتيجة 3 : 1، والآية ٢ : ٢٥٥.'],
    ['code', '`کود, ?` و``"ﻛ"``'],
    ['a block of code', '```\nکود , "ﻛ" \u200B\n```'],
    [
      'addresses',
      '<https://a.example/ک,ب?x=;> و[أ](/ک,?"ب") https://a.example/ک,ب? www.a.example/ک,ب?',
    ],
    ['names of files and accounts', 'کتاب.jpg و@کتاب و#کتاب و a@کتاب.example'],
    ['phrases in another language', '[کتاب, "من" ?]{lang=fa}'],
    ['Persian', 'عنوانه «کتاب‌های فارسی برای کودکان»'],
    ['English', 'قال "Why, not ?" ثم "OK; fine"'],
    ['figures', '1,000 و 2,5 و 1;2'],
    ['inches', 'شاشة 5" و 7"'],
    ['a quotation that is not closed', 'قال "نعم ثم سكت'],
    ['verse in halves', ':::شعر\nقفا نرَ البحر … وقد عاد\nقفا نرَ البحر .. وقد عاد\n:::'],
    ['a video', ':::فيديو\n[ما هذا ?](a.mp4)\nصورة: کتاب , ب.jpg\n:::'],
    ['a video in a box', '::::ملاحظة\n:::فيديو\n[ما هذا ?](a.mp4)\nصورة: کتاب , ب.jpg\n:::\n::::'],
    ['a video behind colons', '::::\n:::فيديو\n[ما هذا ?](a.mp4)\nصورة: کتاب , ب.jpg\n:::'],
    ['HTML', '<p title="کتاب , ?">'],
    ['what is escaped', 'أ\\, ب &amp; ج &quot;د&quot;'],
    ['shortcodes', '{{< figure alt="کتاب , ?" >}}'],
    ['an abbreviation', 'عام 1446هـ'],
    ['curved quotation marks', 'قال “نعم”'],
    ['direction marks and joiners', 'C++\u200E می\u200Cخواهم'],
  ])('are left: %s', (_what, written) => {
    expect(mendedBody(written)).toBe(written);
  });
});

describe('sentences in other languages of Arabic letters', () => {
  const PERSIAN = 'این کتاب "خوبی" است , ولی گران است; چرا ?';
  const URDU = 'وزیر اعظم نے کہا "ہم کامیاب ہوں گے" , لیکن کب ?';

  it.each([
    ['in Persian', PERSIAN],
    ['with what somebody says in it', 'او گفت: "بله, حتما" و رفت ؟'],
    ['short ones among others', 'تهران , شهر بزرگ. این شهر است , نه ?'],
    ['over two lines', 'این کتاب خوبی است\nکتابی , گران'],
    ['in Urdu', URDU],
    ['of a question in Urdu', 'یہ کتاب کس کی ہے ?'],
    ['in Kurdish', 'ئەم کتێبە , باشە ?'],
    ['in an item', `- ${PERSIAN}\n- ${URDU}`],
    ['in a quotation', `> ${PERSIAN}\n> — حافظ`],
    ['in verse', ':::شعر\nاین دل , که است … که این دل , است\n:::'],
  ])('are left: %s', (_what, written) => {
    expect(mendedBody(written)).toBe(written);
  });

  it.each([
    ['a sentence after it', `${URDU} وقال , نعم ?`, `${URDU} وقال، نعم؟`],
    ['a paragraph after it', `${PERSIAN}\n\nوقال , نعم ?`, `${PERSIAN}\n\nوقال، نعم؟`],
    [
      'around what is quoted',
      'قال نور "این کتاب , است" , ثم سكت',
      'قال نور «این کتاب , است»، ثم سكت',
    ],
    ['with a name', 'زار پوتين المدينة , ثم عاد', 'زار پوتين المدينة، ثم عاد'],
    [
      'typed on a Persian keyboard',
      'قال کاتب إن الکتاب جدید , وهو فی السوق',
      'قال كاتب إن الكتاب جديد، وهو في السوق',
    ],
    ['with letters of PDFs', 'این کتاب است , ﻛ', 'این کتاب است , ك'],
  ])('and Arabic is mended: %s', (_what, written, expected) => {
    expect(mendedBody(written)).toBe(expected);
  });

  it('also in a field', () => {
    const fields = `title: ${PERSIAN.replace(/"|: /g, '')}\ndescription: قال , نعم`;
    const mended = mendText(file('نصّ', fields), true).split('\n');
    expect(mended.slice(1, 3)).toEqual([fields.split('\n')[0], 'description: قال، نعم']);
  });
});

describe('fields', () => {
  it('are mended where they are sentences, and names of what cannot be read', () => {
    const fields = [
      'title: قال أحمد , نعم و"لا"',
      "description: 'هل انتهى الأمر ?'",
      'tags: [کوريا, "ﻛﻮﺭﻳﺎ"] # تعليق , ?',
      'author: أحمد , هند',
      'image: { src: "ک,ﻛ.jpg", alt: سكت ?, caption: "قال \\"نعم\\" ?" }',
      'corrections:',
      '  - date: 2025-03-04',
      '    text: >-',
      '      سكت ,',
      '      ثم قال ?',
      'redirectFrom: [/ک/, "/ﻛ?/"]',
    ];
    const mended = mendText(file('نصّ', fields.join('\n')), true);
    expect(mended.split('\n').slice(1, -4)).toEqual([
      'title: قال أحمد، نعم و«لا»',
      "description: 'هل انتهى الأمر؟'",
      'tags: [کوريا, "كوريا"] # تعليق , ?',
      'author: أحمد , هند',
      'image: { src: "ک,ﻛ.jpg", alt: سكت؟, caption: "قال \\"نعم\\"؟" }',
      'corrections:',
      '  - date: 2025-03-04',
      '    text: >-',
      '      سكت،',
      '      ثم قال؟',
      'redirectFrom: [/ک/, "/ﻛ?/"]',
    ]);
  });

  it.each([
    ['no fields', 'سكت , ثم'],
    ['fields that do not end', '---\ntitle: سكت , ثم\n\nسكت , ثم\n'],
  ])('are not guessed where there are %s', (_what, text) => {
    expect(mendText(text, true)).toBe(text);
  });
});

it('a text in English has its own quotation marks, and nothing of Arabic', () => {
  const text = file('He said "no, thanks" ; why ? «x» ﻛ 5" and "a b".', 'title: A "b"');
  const mended = file('He said "no, thanks" ; why ? «x» ك 5" and "a b".', 'title: A “b”');
  expect(mendText(text, false)).toBe(mended);
  expect(mendText(file('He said "no, thanks".'), false)).toBe(file('He said “no, thanks”.'));
});

it('ends of lines stay as they are', () => {
  const text = file('سكت , ثم\n\nقال ?').replaceAll('\n', '\r\n');
  expect(mendText(text, true)).toBe(file('سكت، ثم\n\nقال؟').replaceAll('\n', '\r\n'));
});

it('a line that mending would make something else stays, and the others are mended', () => {
  // Without the space, the two signs are emphasis.
  expect(mendedBody('سكت , ثم\n\n\u200B# ليس عنواناً')).toBe('سكت، ثم\n\n\u200B# ليس عنواناً');
});
