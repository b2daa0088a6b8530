import { describe, expect, it } from 'vitest';
import { leftOversIn } from '../../../src/markdown/advice/left-overs.ts';
import { render } from './rendered.ts';

const said = (text: string) =>
  render(text).notes.map(({ line, severity, ar }) => [line, severity, ar.split(' يظهر كما')[0]]);

it.each(['[صورة]', '(فيديو)', '[صورة 2]', '{صورة القارب}', '[PHOTO]', 'صورة: boat.jpg'])(
  'what stands where something is to come is told: %s',
  (text) => {
    const [note, ...others] = render(`نص\n\n${text}`).notes;
    expect(others).toEqual([]);
    expect(note).toMatchObject({ line: 3, severity: 'advice' });
    expect(note?.en).toContain(`"${text}" is shown to readers as words`);
  },
);

it.each(['(صورة: رويترز)', 'صورة: رويترز', '[صوت] قال', 'نص (صورة) نص'])('but not %s', (text) => {
  expect(render(text).notes).toEqual([]);
});

it('a picture without an address is an error', () => {
  expect(render('![قارب]').notes).toMatchObject([{ line: 1, severity: 'error' }]);
  expect(render('![] و![').notes).toEqual([]);
});

it.each([
  ['&amp;nbsp;', '&nbsp;'],
  ['أ&amp;lt;ب', '&lt;'],
  ['&amp;#8217;', '&#8217;'],
])('an entity that was written in entities is told as it is seen: %s', (text, seen) => {
  const [note, ...others] = render(text).notes;
  expect(others).toEqual([]);
  expect(note).toMatchObject({ line: 1, severity: 'advice' });
  expect(note?.en).toMatch(new RegExp(`^Readers see "${seen}" here .* Write ${seen}, or`));
  expect(render(seen).notes).toEqual([]);
});

describe('signs of emphasis that are shown', () => {
  it.each([
    ['كلمة *«نص»*ملتصقة', '*'],
    ['كلمة*', '*'],
    ['ل**«رويترز»**', '**'],
    ['**نص', '**'],
    ['قال ** نعم ** ثم', '**'],
    ['** نعم', '**'],
    ['نعم **', '**'],
    ['* نور كاتب من صيدا *', '*'],
    ['و_مائل_ ثم', '_'],
    ['كلمة_مائل_ ثم', '_'],
    ['_مائل_ملتصق', '_'],
    ['و__غامق__ ثم', '__'],
    ['كلمة __«نص»__ملتصقة', '__'],
    ['~~«نص»~~ملتصق', '~~'],
  ])('are told, with what to write: %s', (text, sign) => {
    const [note, ...others] = render(`نص\n\n${text}`).notes;
    expect(others).toEqual([]);
    expect(note).toMatchObject({ line: 3, severity: 'advice' });
    const whole = `${sign}ل«رويترز»${sign}`;
    expect(note?.ar).toContain(`تظهر العلامة ${sign} هنا`);
    expect(note?.ar).toContain(`: ${whole} لا ل${sign}«رويترز»${sign}.`);
    expect(note?.en).toContain(`inside: ${whole}, not ل${sign}«رويترز»${sign}.`);
    // Doing as it says works.
    expect(render(whole).notes).toEqual([]);
    expect(render(`نص ${sign.replace(/./g, '\\$&')} نص`).notes).toEqual([]);
  });

  it.each([
    '5 * 3 و5*3',
    '(*) كاتب من صيدا (**)',
    'قال * نعم',
    '\\*نص\\* و\\**نص',
    '`**` و`_أ_`',
    '#غزة_الآن_عاجل و@un_arabic_news',
    'user_name و<https://a.example/_x_y_>',
    'ملف_خبر ونص_خبر',
    'الاسم: ____ والتاريخ ____',
    '~5 آلاف',
    '**غامق** و*مائل*، _مائل_ و~~ملغى~~',
    ':::شعر\nصدر * عجز\n:::',
    'صدر البيت *** عجزه',
    'صدر البيت  **  عجزه',
    '#غزة_الآن_ نعم',
    'انظر @un_news_ الآن',
    'file_name_ نعم',
    'صدر البيت ** عجزه',
  ])('but not %s', (text) => {
    expect(render(text).notes).toEqual([]);
  });

  it('as are the backticks that nothing closes', () => {
    expect(said('قال `نعم')).toEqual([
      [
        1,
        'advice',
        'تظهر العلامة ` هنا كما كُتبت، لأنها بلا علامة مثلها تغلقها. احذفها، وإن أردتها أن تظهر فاكتب \\`.',
      ],
    ]);
  });
});

describe('signs of other systems are named', () => {
  it.each([
    '{{< youtube abc >}}',
    '{{% notice %}}',
    '{{ page.title }}',
    '{% include x.html %}',
    '{: .note }',
    '{.class}',
    '{#id}',
    '%%ملاحظة%%',
    '{/* ملاحظة */}',
    '[[صفحة أخرى]]',
    '[[صفحة|كلمات]]',
    '![[صورة.jpg]]',
    '[toc]',
    '[[TOC]]',
    '[caption id="x"]',
    '[/caption]',
    '[gallery ids="1,2"]',
    '[su_note color="red"]',
    '[my-form id="5"]',
    '[/i]',
    '[url=https://a.example]',
    '$$x^2$$',
    '==نص==',
    ':smile:',
    ':+1:',
    '$x^2 + y$',
    '{#عنوان}',
    '{width=50%}',
    '\\newpage',
    '\\textbf{نعم}',
    '++مدرج++',
    "'''غامق'''",
    '<?php x ?>',
    '<% x %>',
    '~مشطوب~',
    '//مائل هنا//',
    '^مرفوع^',
    '{quote}',
    '{color:red}',
    'image::boat.jpg[قارب]',
    '&nbsp',
  ])('%s', (sign) => {
    expect(said(`نص ${sign} نص`)).toEqual([[1, 'advice', `«${sign}»`]]);
  });

  it.each([
    ['- [x] منجز', '[x]'],
    ['- [ ] لم يُنجز', '[ ]'],
    ['- [X] منجز', '[X]'],
    ['> [!NOTE]\n> نص', '[!NOTE]'],
    ['== عنوان ==', '== عنوان =='],
    ['!!! note\n    نص', '!!! note'],
    ['== عنوان', '== عنوان'],
    ['h2. عنوان', 'h2.'],
    ['%% ملاحظة', '%%'],
    ['// ملاحظة', '//'],
    [': معنى الكلمة', ':'],
    ['bq. قال نور', 'bq.'],
    ['p. فقرة', 'p.'],
    ['.. note:: نص', '.. note::'],
    [':alt: قارب', ':alt:'],
    ['#+TITLE: خبر', '#+TITLE:'],
    [': معنى **الكلمة**: نعم', ':'],
  ])('where a line begins: %s', (text, sign) => {
    expect(said(text)).toEqual([[1, 'advice', `«${sign}»`]]);
  });

  it.each([
    '[المحرر] قال [نعم]',
    "قال ''نعم'' ثم",
    '{نعم} و{ثم}',
    'ثمنه $5 و$10',
    'الساعة 10:30:15',
    'قال: نعم: لا',
    'a = b == c',
    'الساعة 9//10 و2//3 و<https://a.example//b//> ثم',
    'h2o. وp. 12',
    '50% و60%',
    'C:\\frac و[1] و[2025]',
    '`{{< x >}}` و`[[ص]]`',
    '\\{{< x >}} و\\[[ص]]',
    '[ص]: [b](https://a.example)',
    'الحاشية [i] والصوت [s]',
    'C:\\Users\\new و\\\\server',
    'من ~5 إلى ~10 و~6',
    'C++ وA++ و++i',
    'نص // نص %% نص : نص',
    '%%نص و//نص و:نص',
    'US$ و$NASDAQ و$100$',
    '^_^ و(^^)',
    '&copy; و&nbsp; وAT&T و&lt;b&gt;',
    // What the advice has editors write, and its neighbours: a line does not begin behind what is marked in it.
    '**الميناء**: معناه.',
    '- *الميناء*: معناه\n- `port`: معناه',
    '[الميناء](https://a.example/): معناه',
    'قال **نور**: نعم\n**سعيد**: لا',
    '**نور**// سعيد',
    '**مئة**%% ثم',
    '**نور**!!! what',
    '\\: معنى',
  ])('but not %s', (text) => {
    expect(render(text).notes.filter(({ ar }) => ar.includes('نظام آخر'))).toEqual([]);
  });

  it.each([
    ['x^2^', '^2^'],
    ['[b]نعم[/b]', '[b]'],
    ['m^2', '^2'],
    ['H~2~O', '~2~'],
    ['نص و++مدرج++', '++مدرج++'],
    ['@[bilibili](/abc)', '@[bilibili]'],
  ])('beside a letter, or half of it read: %s', (text, sign) => {
    expect(said(text)).toEqual([[1, 'advice', `«${sign}»`]]);
  });

  it.each(['**الكلمة**\n: معناها', 'الكلمة\\\n: معناها'])('on a line below: %s', (text) => {
    expect(said(text)).toEqual([[2, 'advice', '«:»']]);
  });

  it('each once, and no part of one for another', () => {
    expect(leftOversIn('{{<b>}} {{<b>}} *نص').map(({ en }) => en.slice(0, 12))).toEqual([
      '"{{<b>}}" is',
      'The * here i',
    ]);
  });
});

it('a footnote that nothing tells of stops the build', () => {
  expect(render('قال[^٣].').notes).toMatchObject([{ line: 1, severity: 'error' }]);
});
