import { describe, expect, it } from 'vitest';
import { askedByName } from '../../src/asked-settings.ts';
import { answerDigest, listen } from '../../src/cache/questions.ts';

interface Settings {
  readonly name: string;
  readonly sections: readonly string[];
  readonly breaking?: string | undefined;
}

const SETTINGS: Settings = { name: 'خبر', sections: ['علوم'] };

/** What somebody who reads settings is noted to have asked. */
function asked(read: (settings: Settings) => unknown): readonly string[] {
  const noted = new Set<string>();
  const settings = askedByName(SETTINGS);
  listen(noted, () => read(settings));
  return [...noted];
}

describe('who reads a setting has asked for it', () => {
  it.each<[string, (settings: Settings) => unknown, readonly string[]]>([
    ['one', ({ name }) => name, ['["setting","name"]']],
    ['one that is not there', ({ breaking }) => breaking, ['["setting","breaking"]']],
    ['whether one is there', (all) => 'breaking' in all, ['["setting","breaking"]']],
    ['which there are', (all) => Object.keys(all), ['["setting"]']],
    ['none', () => undefined, []],
  ])('%s', (_what, read, expected) => {
    expect(asked(read)).toEqual(expected);
  });

  it('and all that are copied', () => {
    expect(asked((all) => ({ ...all }))).toContain('["setting"]');
  });
});

it('they are as they were', () => {
  expect({ ...askedByName(SETTINGS) }).toEqual(SETTINGS);
});

it.each<[string, Partial<Settings>, readonly boolean[]]>([
  ['nothing', {}, [true, true, true]],
  ['what is read', { name: 'غيره' }, [false, true, false]],
  ['what was not there', { breaking: 'عاجل' }, [true, false, false]],
  ['another', { sections: ['علوم', 'ثقافة'] }, [true, true, false]],
])('where the next build changes %s, the answers to others stay', async (_what, changed, stay) => {
  const questions = ['["setting","name"]', '["setting","breaking"]', '["setting"]'];
  askedByName(SETTINGS);
  const before = await Promise.all(questions.map(answerDigest));
  askedByName({ ...SETTINGS, ...changed });
  const now = await Promise.all(questions.map(answerDigest));
  expect(now.map((answer, at) => answer === before[at])).toEqual(stay);
});
