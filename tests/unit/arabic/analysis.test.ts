import { describe, expect, it } from 'vitest';
import { keysIn } from './vocabulary.ts';

describe('the citation forms of a form', () => {
  it.each([
    ['Latin letters after و', 'وbbc', 'وbbc bbc:9', ['وbbc']],
    ['Latin letters after the article', 'الbbc', 'الbbc bbc:9', ['الbbc']],
    ['a particle', 'بعد', 'بعد:9 عد:9', ['بعد']],
    ['a particle that looks inflected', 'عندهم', 'عندهم عند:9', ['عندهم']],
    [
      'laughter',
      `و${'ه'.repeat(24)}`,
      `و${'ه'.repeat(24)} ${'ه'.repeat(24)}:9`,
      [`و${'ه'.repeat(24)}`],
    ],
    ['one letter', 'و', 'و', ['و']],
  ])('is %s itself', (_what, form, forms, expected) => {
    expect(keysIn(forms)(form)).toEqual(expected);
  });

  it.each([
    ['a noun', 'بالزمرد', 'بالزمرد زمرد', ['زمرد']],
    ['two letters', 'دم', 'دم', ['دم']],
    ['steps that follow one another', 'وزمرداتهم', 'وزمرداتهم زمردات زمردة:3', ['زمرده']],
    [
      'what is left after و and an ending, with a proclitic',
      'والبزمردات',
      'والبزمردات بزمرد زمرد:99',
      ['زمرد'],
    ],
    [
      'what is left after an ending alone, as it is',
      'البزمردات',
      'البزمردات بزمرد زمرد:99',
      ['بزمرد'],
    ],
    ['a noun and a verb', 'رفض', 'رفض:9 الرفض:9 رفضت يرفض:9', ['رفض', 'يرفض']],
    ['a noun after the article, no verb', 'الرفض', 'رفض:9 الرفض:9 رفضت يرفض:9', ['رفض']],
    ['a plural', 'أشعار', 'أشعار:2 شعر:5', ['شعر']],
    ['a plural and a verbal noun of form IV', 'إشعار', 'إشعار:2 إشعارات:3 شعر:5', ['شعر', 'اشعار']],
    ['a plural with another pattern', 'جبال', 'جبال:2 جبالات:3 جبل:5', ['جبل']],
    ['a word with the pattern that is no plural', 'إلهام', 'إلهام:2 إلهامات:3', ['الهام']],
  ])('are, for %s: %s', (_what, form, forms, expected) => {
    expect(keysIn(forms)(form)).toEqual(expected);
  });
});

describe('names in several spellings', () => {
  it('have the key of the commonest, and other words their own', () => {
    const keys = keysIn('غريفيث:9 جريفيث:2 لجريفيث كتاب:3');
    expect(keys('جريفيث')).toEqual(['غريفيث']);
    expect(keys('لجريفيث')).toEqual(['غريفيث']);
    expect(keys('غريفيث')).toEqual(['غريفيث']);
    expect(keys('كتاب')).toEqual(['كتاب']);
  });

  it('are counted with all their proclitics', () => {
    const keys = keysIn('غريفيث:3 جريفيث:2 وجريفيث:9');
    expect(keys('غريفيث')).toEqual(keys('جريفيث'));
  });
});
