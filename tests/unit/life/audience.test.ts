import { expect, it } from 'vitest';
import { audienceIn, isPreview, sayBuild } from '../../../src/life/audience.ts';

it.each([
  [{}, 'readers', false],
  [{ KHABAR_DEV: '1' }, 'editors', false],
  [{ KHABAR_PREVIEW: '1' }, 'editors', true],
  [{ KHABAR_DEV: '', KHABAR_PREVIEW: '' }, 'readers', false],
])('%j is for %s', (environment, audience, preview) => {
  expect([audienceIn(environment), isPreview(environment)]).toEqual([audience, preview]);
});

it.each(['readers', 'editors'] as const)(
  'a build says that it is for %s, whatever was said',
  (said) => {
    const environment: Record<string, string | undefined> = {
      KHABAR_DEV: '1',
      KHABAR_PREVIEW: '1',
    };
    sayBuild(said, environment);
    expect(audienceIn(environment)).toBe(said);
    expect(environment.KHABAR_DEV).toBe('');
  },
);
