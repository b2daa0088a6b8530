import { describe, expect, it } from 'vitest';
import { ARABIC, FIGURES, lackingIn, SPACES, unicodeRange } from '../../../src/fonts/glyphs.ts';
import { naskh } from '../../../src/fonts/naskh.ts';
import { filesFor, PARTS, variableFor } from '../../../src/fonts/subsets.ts';
import { ar } from '../../../src/strings/ar.ts';
import { en } from '../../../src/strings/en.ts';

describe('the face', () => {
  it('has every character in one file', () => {
    const all = PARTS.flatMap(({ characters }) => [...characters]);
    expect(all.filter((character, index) => all.indexOf(character) !== index)).toEqual([]);
  });

  it.each([
    ['Arabic', 'قُلْ: إنّ «المعاهدةَ» نُقضت؛ أليس كذلك؟ ٪'],
    ['Persian', 'پژوهش‌های گیاهی در ایران'],
    ['Urdu', 'اُردو زبان کی ٹڈی، ڑ اور ں ہے۔'],
    ['the rest of Persian', 'خانۀ ما، مؤلّف، رئیس، جزء'],
    ['the rest of Urdu', 'ہاتھ، گاؤں، آئندہ، بڑے، ۱۲۳۴۵۶۷۸۹۰'],
    ['Maghrebi', 'ڤيروس'],
    ['Kurdish', 'کوردستان، ڕۆژی نوێ، گەڵ'],
    ['Uyghur', 'ئۇيغۇر تىلى، ۋە ئۆزگەرتىش، يېڭى'],
    ['Pashto', 'پښتو ژبه، ځوان، څلور، ډېر، ګډ، مړی، ږغ، کړۍ، ټول، پڼه'],
    ['figures', '1,234.5 – ٢٠٢٤ (10%)'],
  ])('has %s in the files of an Arabic page', (_script, text) => {
    const has = ARABIC + FIGURES + SPACES;
    const missing = [...text.normalize('NFC')].filter((each) => !has.includes(each));
    expect(missing).toEqual([]);
  });

  it('has every character of the interface', () => {
    const words = Object.values({ ...ar, ...en, x: Object.values(ar) })
      .flat()
      .map((text) => (typeof text === 'function' ? text(3 as never) : text))
      .join('');
    expect(lackingIn(words)).toEqual([]);
  });
});

describe('filesFor', () => {
  it.each([
    ['Arabic words', '<p class="x">قال «نعم»</p>', 'ar', [0, 1]],
    ['English words', '<p>It said yes.</p>', 'en', [1, 3]],
    ['a Latin name among Arabic words', '<p>قال Reuters</p>', 'ar', [0, 1, 3]],
    ['a Turkish name', '<p>قال Doğan</p>', 'ar', [0, 1, 3, 4]],
    ['an honorific', '<p>النبي ﷺ</p>', 'ar', [0, 1, 2]],
    ['Arabic on an English page', '<bdi lang="ar">خبر</bdi>', 'en', [0, 1, 3]],
    ['what is for paper', '<p class="on-paper">https://a.example/</p>', 'ar', [0, 1]],
    ['code, scripts and entities', '<code>x</code>&amp;<script>y()</script>', 'ar', [0, 1]],
  ] as const)('of %s', (_what, html, language, files) => {
    expect(filesFor(html, language)).toEqual(files);
  });
});

describe('a page takes its spaces', () => {
  it.each([
    ['from the file of its Arabic words', '<p>قال نعم</p>', 'ar', 0],
    ['from there too where Arabic is quoted', '<bdi lang="ar">خبر</bdi>', 'en', 0],
    ['from the file of figures, and fetches no Arabic', '<p>It said yes.</p>', 'en', 1],
  ] as const)('%s', async (_what, html, language, place) => {
    const needed = filesFor(html, language);
    const face = (await naskh()).find(({ cssVariable }) => cssVariable === variableFor(needed));
    const ranges = face?.options.variants.map(({ unicodeRange }) => unicodeRange) ?? [];
    for (const space of [0x20, 0xa0, 0x202f]) {
      const claimants = ranges.flatMap((range, index) => (isIn(space, range) ? [index] : []));
      expect(claimants).toEqual([place]);
    }
    expect(needed).toContain(place);
  });
});

/** Whether a character is in CSS's `unicode-range`. */
function isIn(point: number, ranges: readonly string[]): boolean {
  return ranges.some((range) => {
    const [from = 0, to = from] = range
      .slice(2)
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return from <= point && point <= to;
  });
}

it('the face’s files are named from the root of the project, wherever that is', async () => {
  const files = (await naskh()).flatMap(({ options }) =>
    options.variants.flatMap(({ src }) => src),
  );
  for (const file of files) expect(file).toMatch(/^\.\/node_modules\/[^:]+\/\w+\.woff2$/);
});

describe('unicodeRange', () => {
  it.each([
    ['ABC', ['U+41-43']],
    ['ZA', ['U+41-5A']],
    ['aA', ['U+41-61']],
    ['ﷺ «»', ['U+20', 'U+AB-BB', 'U+FDFA']],
  ])('of %s', (characters, ranges) => {
    expect(unicodeRange(characters)).toEqual(ranges);
  });

  it.each([
    ['AE', 'x', ['U+41-45']],
    ['AE', 'C', ['U+41', 'U+45']],
    ['Aء', '', ['U+41', 'U+621']],
  ])('of %s beside %s', (characters, others, ranges) => {
    expect(unicodeRange(characters, others)).toEqual(ranges);
  });
});
