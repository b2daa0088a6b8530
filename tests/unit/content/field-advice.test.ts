import { describe, expect, it } from 'vitest';
import { fieldAdvice } from '../../../src/content/advice/field-advice.ts';
import { render } from '../markdown/rendered.ts';

/** What is said of an article's fields, each with its path for a line. */
function told(data: Readonly<Record<string, unknown>>) {
  const paths: string[] = [];
  const lineOf = (path: readonly PropertyKey[]) => paths.push(path.join('.'));
  return fieldAdvice({ data: { lang: 'ar', ...data }, lineOf }).map(
    ({ line, severity, en }) => `${paths[line - 1]} ${severity}: ${en}`,
  );
}

describe('the words of fields are read as the text is', () => {
  it.each([
    [{ title: 'علی يعود' }, 'title', '"علی" has letters of a Persian'],
    [{ description: 'عاد الکتاب' }, 'description', 'letters of a Persian'],
    [{ tags: ['غزة', 'سیاسة'] }, 'tags.1', 'letters of a Persian'],
    [{ author: 'علی' }, 'author', 'letters of a Persian'],
    [{ image: { src: 'a.jpg', alt: 'کتاب', width: 3 } }, 'image.alt', 'letters of a Persian'],
    [{ corrections: [{ date: {}, text: 'کان' }] }, 'corrections.0.text', 'letters of a Persian'],
    [{ title: 'عاجـــل' }, 'title', 'a row of tatweels'],
    [{ title: '12 و١٢' }, 'title', 'figures of two kinds'],
    [{ title: 'Аpple' }, 'title', 'Latin letters and others'],
  ])('%o', (data, path, said) => {
    const [note, ...others] = told(data);
    expect(others).toEqual([]);
    expect(note).toMatch(new RegExp(`^${path} advice: `));
    expect(note).toContain(said);
  });

  it('but not what names a file, a page or an address', () => {
    const data = {
      image: { src: 'کتاب.jpg' },
      translationOf: 'کتاب',
      redirectFrom: ['/کتاب/'],
      sources: [{ url: 'https://a.example/**x**' }],
    };
    expect(told(data)).toEqual([]);
    expect(told({ section: 'سیاسة' }), 'what the settings name').toEqual([]);
    expect(told({ lang: 'en', title: 'کتاب' })).toEqual([]);
  });
});

describe('a value that says that there is none', () => {
  it.each([
    [{ description: 'لا يوجد' }, 'description'],
    [{ author: 'N/A' }, 'author'],
    [{ tags: ['بحر', 'none'] }, 'tags.1'],
    [{ sources: [{ name: 'غير متوفر' }] }, 'sources.0.name'],
    [{ image: { src: 'a.jpg', alt: 'قارب', caption: 'لا شيء' } }, 'image.caption'],
  ])('is told of: %o', (data, path) => {
    expect(told(data)).toEqual([
      expect.stringMatching(new RegExp(`^${path} advice: .* If it has no value, remove the line`)),
    ]);
  });

  it.each([{ title: 'لا شيء' }, { description: 'لا يوجد ماء في المدينة.' }, { author: 'مجهول' }])(
    'but not %o',
    (data) => {
      expect(told(data)).toEqual([]);
    },
  );
});

describe('a description of a picture that says nothing of it', () => {
  it.each([
    ['boats.jpg', 'boats.jpg'],
    ['uploads/boats.jpg', 'boats'],
    ['a.jpg', 'IMG_1234'],
    ['a.jpg', 'WhatsApp Image 2025-03-04 at 10.15.20 AM'],
    ['a.jpg', 'صورة'],
    ['a.jpg', 'صورة 3'],
    ['a.jpg', 'A photo'],
  ])('is told of: %s, %s', (src, alt) => {
    expect(told({ image: { src, alt } })).toEqual([
      expect.stringContaining('image.alt advice: The description of this picture does not say'),
    ]);
    expect(render(`![${alt}](<${src}>)`).notes).toMatchObject([
      { line: 1, severity: 'advice', en: expect.stringContaining('does not say what it shows') },
    ]);
  });

  it.each([
    ['قوارب-الصيد.jpg', 'قوارب-الصيد'],
    ['fishing boats.jpg', 'fishing boats'],
    ['a.jpg', 'صورة للمرفأ عند الفجر'],
    ['a.jpg', 'Photo map of the port'],
  ])('but not %s, %s', (src, alt) => {
    expect(told({ image: { src, alt } })).toEqual([]);
    expect(render(`![${alt}](<${src}>)`).notes).toEqual([]);
  });
});

describe('signs of Markdown that readers would see in a field', () => {
  it.each([
    ['خبر **مهم**', '**'],
    ['خبر *مهم* جداً', '*مهم*'],
    ['خبر __مهم__', '__'],
    ['خبر ~~قديم~~', '~~'],
    ['خبر `كود`', '`كود`'],
    ['خبر [مهم](https://a.example)', '[مهم](https://a.example)'],
    ['خبر [عاجل [مهم](https://a.example)', '[مهم](https://a.example)'],
    ['خبر <b>مهم</b>', '<b>'],
    ['خبر&nbsp;مهم', '&nbsp;'],
    ['## خبر', '##'],
    ['{{ title }}', '{{'],
  ])('are told of: %s', (title, sign) => {
    expect(told({ title })).toEqual([
      `title advice: What this field has is shown as it is written, and readers would see "${sign}". Remove the signs and write the words alone.`,
    ]);
  });

  it.each([
    '5 * 3 = 15',
    'AT&T تعود',
    '#غزة تنتظر',
    'M*A*S*H',
    'غزة_الآن',
    '[عاجل] زلزال',
    'وفاة الشاعر محمود درويش (1941-2008)',
    '3 < 5',
  ])('but not %s', (title) => {
    expect(told({ title })).toEqual([]);
  });
});

it.each([
  'نور، ليلى',
  '[نور, ليلى]',
  'نور؛ ليلى',
  'نور / ليلى',
  'نور | ليلى',
  'نور و ليلى',
  'نور & ليلى',
  'نور and ليلى',
])('several names in the field of one are told of: %s', (author) => {
  expect(told({ author })).toEqual([
    'author advice: What author has is read as one name of one writer. If there are several, write in its place: authors: [نور, ليلى]',
  ]);
});

it.each(['بقلم', 'كتبت:', 'إعداد', 'By'])('what is said before a name is told of: %s', (label) => {
  expect(told({ author: `${label} نور الحداد` })).toEqual([
    `author advice: "${label}" is read as part of the writer's name, and of the name of their page. Write the name alone: نور الحداد`,
  ]);
  expect(told({ author: `${label}` })).toEqual([]);
});

it('a letter that touches the second name is «and» where two names stand on either side', () => {
  const [first] = told({ author: 'سارة محمد وأحمد علي وليلى نور' });
  expect(first).toContain('write in its place: authors: [سارة محمد, أحمد علي, ليلى نور]');
  expect(told({ authors: ['أحمد علي وسارة محمد', 'نور'] })).toEqual([
    'authors.0 advice: This name in authors is read as that of one writer. If there are several, part them by a Latin comma or write each on a line: «أحمد علي», «سارة محمد».',
  ]);
});

it.each([
  'نور وليد',
  'نور - القاهرة',
  'أ/نور',
  'وكالة رويترز',
  'أحمد حسن وليد علي',
  'نور وسارة',
  'وزارة الصحة والسكان المصرية',
])('one name is: %s', (author) => {
  expect(told({ author })).toEqual([]);
});
