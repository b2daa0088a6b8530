import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { fontFaces } from '../../src/fonts/font-faces.ts';
import { fontFamilies } from '../../src/fonts/font-families.ts';
import { useBrowser } from '../setup/browser.ts';
import { drawnFonts } from '../setup/drawn-fonts.ts';

const browser = useBrowser();
const { resolve } = createRequire(import.meta.url);

/** The font as it is published, in slices that Google cut by script. */
const PUBLISHED = {
  arabic: 'U+0600-08FF, U+200C-200F, U+FB50-FEFF',
  latin: 'U+0020-00FF, U+2000-20FF',
};

const inlined = (file: string) => `data:font/woff2;base64,${readFileSync(file, 'base64')}`;

const fontFace = (family: string, file: string, range: string) =>
  `@font-face { font-family: ${family}; font-weight: 400 700; unicode-range: ${range};
    src: url(${inlined(file)}); }`;

let page: Page;

beforeAll(async () => {
  const [{ options }] = await fontFamilies();
  const files = options.variants.map(({ src: [file] }) => inlined(file));
  const ours = fontFaces([0, 1], files)
    .replaceAll('Khabar Naskh', 'ours')
    .replace(/font-display:\w+;/g, '');
  const theirs = Object.entries(PUBLISHED).map(([slice, range]) => {
    const file = `@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-${slice}-wght-normal.woff2`;
    return fontFace('theirs', resolve(file), range);
  });
  const [words = ''] = ours.split(/(?<=\})/);
  // Turned a little: upright letters are fitted to the pixels by what else their file holds.
  page = await browser.newPage({ viewport: { width: 800, height: 200 } });
  await page.setContent(`<!doctype html><html lang="ar" dir="rtl"><style>${[ours, ...theirs, words.replace('ours', 'words')].join('')}
    p { margin: 40px; font-size: 32px; line-height: 2; transform: rotate(1deg); }</style><p></p></html>`);
});

/** A text as a font family draws it: its width, and its picture. */
async function drawn(text: string, family: string, weight: number) {
  const width = await page.evaluate(
    async ([words, font]) => {
      await document.fonts.load(font, words);
      document.body.style.font = font;
      const paragraph = document.querySelector('p') ?? document.body;
      paragraph.style.fontFamily = 'inherit';
      paragraph.style.fontWeight = 'inherit';
      paragraph.textContent = words;
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      return range.getBoundingClientRect().width;
    },
    [text, `${weight} 32px ${family}`] as const,
  );
  return {
    width,
    picture: createHash('sha256')
      .update(await page.screenshot())
      .digest('hex'),
  };
}

describe.each([400, 700])('at weight %i, our files draw as the whole font does:', (weight) => {
  it.each([
    ['lam-alef', 'لا إلا الأول الآن الإعلام لٱ'],
    ['shadda and kasra', 'قُدِّرَ مُعلِّم رُبِّي'],
    ['the name of God', 'الله لله بالله عبدالله'],
    ['tanwin and hamza', 'سماءً شيئًا جُزءٌ مِئةٍ رؤوسٌ'],
    ['a vocalised verse', 'وَلِلصَّبْرِ أَبْوَابٌ تُفَتَّحُ لِلَّذِي يَرَى اللَّيْلَ إِلَّا أَنَّهُ يَتَبَدَّلُ'],
    ['a dagger alef', 'هٰذا الرَّحْمٰن'],
    ['an honorific and ornate brackets', 'النبي ﷺ ﴿نص﴾'],
    ['Persian', 'پژوهش‌های گیاهی، خانۀ ما چه می‌خواهد؟'],
    ['Urdu', 'ہمارے گاؤں میں ٹھنڈی ہوائیں چلتی ہیں، بڑے لوگ۔'],
    ['Kurdish', 'هەواڵی نوێ لە کوردستان، ڕۆژ'],
    ['Uyghur', 'ئۇيغۇر تىلى ۋە يېڭى خەۋەر'],
    ['Pashto', 'پښتو ژبه، ځوان څلور ډېر ګڼ'],
    ['digits', '1234567890 ٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ 10% ١٠٪'],
    ['punctuation', '«قال ‹نعم›؛ أليس كذلك؟» (نعم) [لا] – …'],
    ['Latin among Arabic', 'قالت Reuters إن AVATAR فيلم'],
  ])('%s', async (_what, text) => {
    const theirs = await drawn(text, 'theirs', weight);
    const ours = await drawn(text, 'ours', weight);
    expect(ours.width).toBeGreaterThan(50);
    expect(ours).toEqual(theirs);
  });
});

it('the file of Arabic words has the spaces between them', async () => {
  await drawn('قال\u0020من\u00A0قبل', 'words', 400);
  const [fonts = []] = await drawnFonts(page, 'p');
  expect(fonts.map(({ isCustomFont }) => isCustomFont)).toEqual([true]);
});

it('a comparison that would fail if letters did not join', async () => {
  const joined = await drawn('محمد', 'ours', 400);
  const apart = await drawn('م\u200Cح\u200Cم\u200Cد', 'ours', 400);
  expect(apart.width).not.toBe(joined.width);
});
