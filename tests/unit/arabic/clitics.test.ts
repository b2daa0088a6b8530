import { describe, expect, it } from 'vitest';
import { ARTICLES, segmentations } from '../../../src/arabic/clitics.ts';
import { ARTICLE_PENALTY, PROCLITIC_PENALTY } from '../../../src/arabic/weights.ts';
import { frequenciesOf } from './vocabulary.ts';

const segmented = (form: string) =>
  segmentations(form).map(({ proclitic, host, stem }) => `${proclitic}+${stem} ${host}`);

describe('segmentations', () => {
  it.each(['ال', 'بال', 'لل', 'وال', 'فال', 'كال', 'وبال', 'ولل', 'فلل', 'فبال', 'وكال'])(
    'has the article %s',
    (article) => {
      expect(ARTICLES).toContain(article);
      expect(segmented(`${article}خندق`)).toContain(`${article}+خندق definite`);
    },
  );

  it.each(['و', 'ف'])('has %s before any word', (proclitic) => {
    expect(segmented(`${proclitic}خندق`)).toEqual([`${proclitic}+خندق any`]);
  });

  it.each(['ب', 'ل', 'ك', 'وب', 'ول', 'وك', 'فب', 'فل'])('has %s before a noun', (proclitic) => {
    expect(segmented(`${proclitic}خندق`)).toContain(`${proclitic}+خندق noun`);
    expect(segmented(`${proclitic}خندق`)).not.toContain(`${proclitic}+خندق verb`);
  });

  it.each(['ل', 'ول', 'فل', 'س', 'وس', 'فس'])('has %s before an imperfect', (proclitic) => {
    for (const verb of ['يشرح', 'تشرح', 'نشرح', 'اشرح'])
      expect(segmented(proclitic + verb)).toContain(`${proclitic}+${verb} verb`);
  });

  it.each([
    ['one letter is left', 'بك', []],
    ['two letters of a verb are left', 'سيد', []],
    ['no prefix of the imperfect is left', 'سلام', []],
    ['nothing before a word is a proclitic', 'مكتب', []],
    [
      'لل may have taken the ل of the word',
      'للجنه',
      ['لل+جنه definite', 'لل+لجنه definite', 'ل+لجنه noun'],
    ],
    [
      'لل may have taken the ل of the word, after و',
      'وللجنه',
      ['ولل+جنه definite', 'ولل+لجنه definite', 'و+للجنه any', 'ول+لجنه noun'],
    ],
    ['a verb has its prefix later', 'سليب', []],
  ])('are few where %s: %s', (_what, form, expected) => {
    expect(segmented(form)).toEqual(expected);
  });

  it('have the penalties of their proclitics', () => {
    for (const { proclitic, penalty } of segmentations('وبالخندق'))
      expect(penalty).toBe(PROCLITIC_PENALTY[proclitic] ?? ARTICLE_PENALTY);
    expect(segmentations('كخندق')[0]?.penalty).toBe(PROCLITIC_PENALTY.ك);
    expect(segmentations('الخندق')[0]?.penalty).toBe(ARTICLE_PENALTY);
  });
});

describe('Frequencies', () => {
  const frequencies = frequenciesOf(
    'خندق:2 الخندق:3 بالخندق:4 وبالخندق:1 يخندق:7 لجنة:5 للجنة:6 جنة:2 نار:3 للنار:4 الم:1 لله:2',
  );

  it.each([
    ['خندق', 2, 8, 7, 10],
    ['الخندق', 3, 0, 0, 3],
    ['بالخندق', 4, 0, 0, 4],
    ['لجنه', 5, 6, 0, 11],
    ['جنه', 2, 0, 0, 2],
    ['نار', 3, 4, 0, 7],
    ['لنار', 0, 0, 0, 0],
    ['م', 0, 0, 0, 0],
    ['ه', 0, 0, 0, 0],
    ['كتاب', 0, 0, 0, 0],
  ])(
    'of %s: alone %s, with the article %s, after ي %s',
    (stem, bare, definite, imperfect, both) => {
      expect(frequencies.bare(stem)).toBe(bare);
      expect(frequencies.definite(stem)).toBe(definite);
      expect(frequencies.imperfect(stem)).toBe(imperfect);
      expect(frequencies.of(stem)).toBe(both);
    },
  );

  it('takes the longest article off, and the ل of the word only where it is the more frequent', () => {
    expect(frequenciesOf('فبالقلم فللقلم:2').definite('قلم')).toBe(3);
    expect(frequenciesOf('للجنة جنة لجنة').definite('جنه')).toBe(1);
    expect(frequenciesOf('للجنة جنة لجنة:2').definite('لجنه')).toBe(1);
    expect(frequenciesOf('وللجنة جنة لجنة:2').definite('لجنه')).toBe(1);
    expect(frequenciesOf('اللجنة جنة').definite('لجنه')).toBe(1);
    expect(frequenciesOf('البرد لبرد:9').definite('برد')).toBe(1);
  });
});
