import { describe, expect, it } from 'vitest';
import { html, own, render, shown } from './rendered.ts';

const OL = '<ol><li>أ</li><li>ب</li></ol>';
const ARABIC = '<ol class="arabic-digits"><li>أ</li><li>ب</li></ol>';
const UL = '<ul><li>أ</li><li>ب</li></ul>';
const told = (text: string) =>
  render(text).notes.map(({ line, severity, ar }) => [line, severity, ar.split(/[،.:]/)[0]]);

describe('numbers as hands type them are a list', () => {
  it.each([
    ['١- أ\n٢- ب', ARABIC],
    ['١-أ\n٢-ب', ARABIC],
    ['١ - أ\n٢ - ب', ARABIC],
    ['١– أ\n٢— ب', ARABIC],
    ['١ـ أ\n٢ـ ب', ARABIC],
    ['١) أ\n٢) ب', ARABIC],
    ['١)أ\n٢)ب', ARABIC],
    ['(١) أ\n(٢) ب', ARABIC],
    ['(١)- أ\n(٢)- ب', ARABIC],
    ['١. أ\n٢. ب', ARABIC],
    ['١.أ\n٢.ب', ARABIC],
    ['١/ أ\n٢/ ب', ARABIC],
    ['(١ أ\n(٢ ب', ARABIC],
    ['١: أ\n٢: ب', ARABIC],
    ['1- أ\n2- ب', OL],
    ['(1) أ\n(2) ب', OL],
    ['۱- أ\n۲- ب', '<ol class="persian-digits"><li>أ</li><li>ب</li></ol>'],
    ['1- «أ»\n2- **ب**', '<ol><li>«أ»</li><li><strong>ب</strong></li></ol>'],
    ['1- أ\n1- ب', OL],
    ['نص:\n1- أ\n2- ب', `<p>نص:</p>${OL}`],
    ['1- أ\nتابع\n2- ب', '<ol><li>أتابع</li><li>ب</li></ol>'],
    ['١- أ\n\n٢- ب', '<ol class="arabic-digits"><li><p>أ</p></li><li><p>ب</p></li></ol>'],
    ['- نص\n  1- أ\n  2- ب', `<ul><li>نص${OL}</li></ul>`],
    ['1- نص\n   أ- ج\n   ب- د\n2- ه', `<ol><li>نص${own('أ- ج', 'ب- د')}</li><li>ه</li></ol>`],
    ['> 1- أ\n> 2- ب', `<blockquote>${OL}</blockquote>`],
    [':::ملاحظة\n1- أ\n2- ب\n:::', new RegExp(OL)],
    ['١- ٢٠ جريحاً\n٢- ٣٠ ناجياً', /<li>٢٠ جريحاً<\/li><li>٣٠ ناجياً/],
  ])('%s', (text, page) => {
    if (typeof page === 'string') expect(html(text)).toBe(page);
    else expect(html(text)).toMatch(page);
    expect(render(text).notes).toEqual([]);
  });

  it.each([
    ['3. أ\n4. ب', '<ol start="3"><li>أ</li><li>ب</li></ol>'],
    ['٣- أ\n٤- ب', '<ol start="3" class="arabic-digits"><li>أ</li><li>ب</li></ol>'],
    ['1- أ\n\nنص\n\n2- ب\n3- ج', '<p>1- أ</p><p>نص</p><ol start="2"><li>ب</li><li>ج</li></ol>'],
  ])('and keep the number with which they begin: %s', (text, page) => {
    expect(html(text)).toBe(page);
  });

  it.each([
    ['٢٠٢٤- عام\n٢٠٢٥- عام', 'years'],
    ['2024. عام\n2025. عام', 'years'],
    ['٢-١ لصالح الفريق\n٣-٢ لصالح الآخر', 'scores'],
    ['٢ - ١ لصالح الفريق\n٣ - ٢ لصالح الآخر', 'scores'],
    ['1-1-2024 يوم\n2-1-2024 يوم', 'days'],
    ['10:30 صباحاً\n11:30 صباحاً', 'hours'],
    ['1.5 مليون\n2.5 مليون', 'figures'],
    ['1/2 كوب\n2/3 كوب', 'fractions'],
    ['-5 درجات\n-6 درجات', 'temperatures'],
    ['3-year-old\n4-year-old', 'compounds'],
    ['01- أ\n02- ب', 'codes'],
    ['١\\- أ\n٢\\- ب', 'what is escaped'],
  ])('but not %s: %s', (text) => {
    expect(html(text)).not.toContain('<ol');
  });
});

describe('letters as hands type them are a list, and stay', () => {
  it.each([
    ['أ- ج\nب- د', own('أ- ج', 'ب- د')],
    ['أ-ج\nب-د', own('أ-ج', 'ب-د')],
    ['أ) ج\nب) د', own('أ) ج', 'ب) د')],
    ['(أ) ج\n(ب) د', own('(أ) ج', '(ب) د')],
    ['أ. ج\nب. د', own('أ. ج', 'ب. د')],
    ['أ- ١\nب- ٢\nج- ٣\nد- ٤', own('أ- ١', 'ب- ٢', 'ج- ٣', 'د- ٤')],
    ['أ- ١\nب- ٢\nت- ٣\nث- ٤', own('أ- ١', 'ب- ٢', 'ت- ٣', 'ث- ٤')],
    ['د- ١\nهـ- ٢\nو- ٣', own('د- ١', 'هـ- ٢', 'و- ٣')],
    ['أولاً: ج\nثانياً: د', own('أولاً: ج', 'ثانياً: د')],
    ['a) x\nb) y', own('a) x', 'b) y')],
    ['✅ ج\n❌ د', own('✅ ج', '❌ د')],
    ['① ج\n② د', own('① ج', '② د')],
    ['أ- > ج\nب- د', own('<blockquote><p>أ- ج</p></blockquote>', 'ب- د')],
  ])('%s', (text, page) => {
    expect(shown(text)).toBe(page);
  });

  it.each([
    ['د. ليلى\nه. يوسف'],
    ['م/ ليلى\nن/ يوسف'],
    ['أ. ليلى الحارثي'],
    ['ج- قال\nأ- قال'],
    ['A. Smith\nB. Jones'],
    ['و قال\nز قال'],
  ])('but not %s', (text) => {
    expect(html(text)).not.toContain('<ul');
  });
});

describe('bullets of keyboards and of Word are a list', () => {
  it.each([
    ['• أ\n• ب', UL],
    ['•أ\n•ب', UL],
    ['•\tأ\n•\tب', UL],
    ['▪ أ\n▪ ب', UL],
    ['▪\uFE0E أ\n▪\uFE0F ب', UL],
    ['● أ\n● ب', UL],
    ['· أ\n· ب', UL],
    ['\uF0B7 أ\n\uF0B7 ب', UL],
    ['نص\n• أ\n• ب', `<p>نص</p>${UL}`],
    ['• أ\n\n• ب', '<ul><li><p>أ</p></li><li><p>ب</p></li></ul>'],
    ['– أ\n– ب', UL],
    ['— أ\n— ب', UL],
    ['-أ\n-ب', UL],
    ['*أ\n*ب', UL],
    ['*أ **ج**\n*ب', '<ul><li>أ <strong>ج</strong></li><li>ب</li></ul>'],
    ['- أ\n-ب', UL],
    ['-أ\n- ب', UL],
    ['+ أ\n+ب', UL],
    ['+أ\n+ ب', UL],
  ])('%s', (text, page) => {
    expect(html(text)).toBe(page);
    expect(render(text).notes).toEqual([]);
  });

  it.each([
    ['– من أنت؟\n– أنا نور.', '<p>– من أنت؟<br>– أنا نور.</p>'],
    ['-من أنت؟\n-أنا نور.', '<p>-من أنت؟<br>-أنا نور.</p>'],
    ['– قال نعم\n– ثم سكت', '<p>– قال نعم<br>– ثم سكت</p>'],
    ['قال\n– وهو يبتسم –\nإنه عاد', '<p>قال– وهو يبتسم –إنه عاد</p>'],
    ['– قال نور', '<p>– قال نور</p>'],
    ['> نص\n> – أ\n> – ب', /^<figure class="quotation"><blockquote><p>نص– أ<\/p>/],
    ['*مائل*\n*مائل*', '<p><em>مائل</em><br><em>مائل</em></p>'],
    ['-5 درجات\n-7 درجات', '<p>-5 درجات<br>-7 درجات</p>'],
    ['+20 2 1234\n+20 2 1235', '<p>+20 2 1234<br>+20 2 1235</p>'],
    ['•••\n•••', '<p>•••<br>•••</p>'],
  ])('but not in %s', (text, page) => {
    if (typeof page === 'string') expect(shown(text)).toBe(page);
    else expect(shown(text)).toMatch(page);
  });
});

describe('what is no list stands on a line of its own', () => {
  it.each([
    [
      'مقدمة:\n• بند',
      '<p>مقدمة:<br>• بند</p>',
      [[2, 'advice', 'يظهر هذا السطر كما كُتب بعلامته «•»']],
    ],
    [
      'مقدمة:\n١- بند',
      '<p>مقدمة:<br>١- بند</p>',
      [[2, 'advice', 'يظهر هذا السطر كما كُتب بعلامته «١-»']],
    ],
    ['مقدمة\n-بند', '<p>مقدمة-بند</p>', [[2, 'advice', 'يظهر هذا السطر كما كُتب']]],
    [
      '١- أ\n٣- ب',
      '<p>١- أ<br>٣- ب</p>',
      [[1, 'advice', 'تظهر العلامتان «١-» و«٣-» كما كُتبتا في السطرين 1 و2']],
    ],
    ['1. أ\n3. ج', '<p>1. أ<br>3. ج</p>', []],
    ['س: من؟\nج: نور.', '<p>س: من؟<br>ج: نور.</p>', []],
    ['س ١ - من؟\nج ١ - نور.', '<p>س ١ - من؟<br>ج ١ - نور.</p>', []],
    ['سؤال: من؟\nجواب: نور\nوأخوه.', '<p>سؤال: من؟<br>جواب: نوروأخوه.</p>', []],
    ['- أ\n          - ب', '<ul><li>أ<br>- ب</li></ul>', []],
    ['أ- نص', '<p>أ- نص</p>', [[1, 'advice', 'يظهر هذا السطر كما كُتب بعلامته «أ-»']]],
  ])('%s', (text, page, notes) => {
    expect(shown(text)).toBe(page);
    expect(told(text)).toEqual(notes);
  });

  it.each([
    ['a figure', 'بلغ العدد\n٣٠٠. وقال'],
    ['a name', 'السؤال\nج: نعم'],
    ['verse', ':::شعر\n١- صدر * عجز\n٢- صدر * عجز\n:::'],
    ['code', '```\n• أ\n• ب\n##عنوان\n| أ | ب |\n| ج | د |\n```'],
    ['a cell', '| • أ |\n|--|\n| • ب |'],
    ['a line that was broken by hand', '١- أ\\\n٢- ب'],
  ])('but as it was in %s', (_what, text) => {
    expect(html(text)).not.toMatch(/<[ou]l|<h2/);
  });
});

describe('headings without a space', () => {
  it.each([
    ['##عنوان', '<h2 id="عنوان">عنوان</h2>'],
    ['نص\n##عنوان ##\nنص', '<p>نص</p><h2 id="عنوان">عنوان</h2><p>نص</p>'],
    ['##«عنوان»', '<h2 id="عنوان">«عنوان»</h2>'],
    ['## أ\n\n###ب', '<h2 id="أ">أ</h2><h3 id="ب">ب</h3>'],
  ])('%s', (text, page) => {
    expect(html(text)).toBe(page);
    expect(render(text).notes).toEqual([]);
  });

  it.each(['#وسم', '\\##عنوان', '#######عنوان', '`##عنوان`', '##!'])('but not %s', (text) => {
    expect(html(text)).not.toContain('<h');
  });
});

describe('tables without a rule', () => {
  const TABLE =
    /<table><thead><tr><th scope="col">أ<\/th><th scope="col">ب<\/th><\/tr><\/thead><tbody><tr><td>ج<\/td><td>د<\/td><\/tr><\/tbody><\/table>/;
  it.each([
    '| أ | ب |\n| ج | د |',
    '|أ|ب|\n|ج|د|',
    'نص:\n| أ | ب |\n| ج | د |\n\nنص',
    '| أ | ب |\n|—|—|\n| ج | د |',
    '| أ | ب |\n|ــ|ــ|\n| ج | د |',
    '| أ | ب |\n| — | —\n| ج | د |',
    '| أ | ب |\n|:—|—:\n| ج | د |',
    'أ | ب |\n— | — |\nج | د |',
    '| أ | ب | \n|—|—| \n| ج | د | ',
    '| أ | ب\n| ج | د',
    'أ | ب |\nج | د |',
    '> | أ | ب |\n> | ج | د |',
    '>أ | ب |\n>ج | د |',
    '- نص\n  | أ | ب |\n  | ج | د |',
    '    | أ | ب |\n    | ج | د |',
  ])('%s', (text) => {
    expect(html(text)).toMatch(TABLE);
    expect(render(text).notes).toEqual([]);
  });

  it('have their cells, and no more', () => {
    expect(html('| أ | ب |\n| **ج** \\| د |  |')).toContain(
      '<td><strong>ج</strong> | د</td><td></td>',
    );
    expect(told('| أ | ب |\n| ج | د | ه |')).toEqual([[2, 'error', 'خانات هذا السطر 3']]);
  });

  it.each([
    ['| أ | ب |', [[1, 'advice', 'يظهر هذا السطر كما كُتب']]],
    ['أ | ب\nج | د', [[1, 'advice', 'في كل سطر هنا العلامة |']]],
    ['| أ | ب\n| ج | د | ه', [[1, 'advice', 'في كل سطر هنا العلامة |']]],
    ['نص\n| أ | ب | \nنص', [[2, 'advice', 'يظهر هذا السطر كما كُتب']]],
    ['نص\n|الاسم|ب|\nنص', [[2, 'advice', 'يظهر هذا السطر كما كُتب']]],
    [':::شعر\n| صدر | عجز |\n:::', []],
    ['|| أ |', []],
    ['| أ | ب | ج', []],
    ['نص | أ | ب |', []],
    ['| أ |\n| ب |', [[1, 'advice', 'في كل سطر هنا العلامة |']]],
  ])('are not made of %s', (text, notes) => {
    expect(html(text)).not.toContain('<table');
    expect(told(text)).toEqual(notes);
  });
});

describe('what was moved in by hand is what it is', () => {
  it.each([
    ['نص\n\n    فقرة', '<p>نص</p><p>فقرة</p>'],
    ['نص\n\n\tفقرة\n\tتابعها', '<p>نص</p><p>فقرةتابعها</p>'],
    ['    - أ\n    - ب', UL],
    ['\t## عنوان', '<h2 id="عنوان">عنوان</h2>'],
    ['    > نص\n    > نص', '<blockquote><p>نصنص</p></blockquote>'],
    ['    ```\n    x\n      y\n    ```', '<pre><code>x  y</code></pre>'],
    ['    - أ\n      - ب\n    - ج', '<ul><li>أ<ul><li>ب</li></ul></li><li>ج</li></ul>'],
    ['- أ\n\n    فقرة', '<ul><li><p>أ</p><p>فقرة</p></li></ul>'],
    ['1. أ\n2. ب\n\n\tفقرة', '<ol><li><p>أ</p></li><li><p>ب</p><p>فقرة</p></li></ol>'],
    ['- أ\n\n          فقرة\n\nنص', '<ul><li><p>أ</p><p>فقرة</p></li></ul><p>نص</p>'],
    ['- أ\n    - ب', '<ul><li>أ<ul><li>ب</li></ul></li></ul>'],
    [' \t  فقرة\n\n     أخرى', '<p>فقرة</p><p>أخرى</p>'],
  ])('%s', (text, page) => {
    expect(html(text)).toBe(page);
  });
});
