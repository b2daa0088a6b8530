import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earlyScript } from '../../../src/reader/early-script.ts';
import { CHOICES, SETTING_NAMES, settingsIn } from '../../../src/reader/settings.ts';

describe('settingsIn', () => {
  it.each([
    ['nothing', null, {}],
    ['a theme', '{"theme":"dark"}', { theme: 'dark' }],
    [
      'everything',
      '{"theme":"light","size":"largest","leading":"wide","tashkeel":"hidden"}',
      { theme: 'light', size: 'largest', leading: 'wide', tashkeel: 'hidden' },
    ],
    ['a value that is none of ours', '{"theme":"blue","size":"small"}', { size: 'small' }],
    ['a name that is none of ours', '{"colour":"dark"}', {}],
    ["the page's own, written out", '{"theme":"","size":""}', {}],
    ['another type', '{"size":3,"theme":["dark"]}', {}],
    ['a list', '["dark"]', {}],
    ['a word', '"dark"', {}],
    ['null', 'null', {}],
    ['no JSON', 'theme=dark', {}],
    ['an empty text', '', {}],
  ])('reads %s', (_what, kept, settings) => {
    expect(settingsIn(kept)).toEqual(settings);
  });
});

/** Runs the script of `<head>` over what a device has kept, and tells what the page then has. */
function early(kept: string | null | Error) {
  const dataset: Record<string, string> = {};
  const frames = [{ media: 'light' }, { media: 'dark' }];
  const document = { documentElement: { dataset }, querySelectorAll: () => frames };
  const localStorage = {
    getItem(key: string) {
      if (kept instanceof Error) throw kept;
      return key === 'khabar.reading' ? kept : null;
    },
  };
  new Function('document', 'localStorage', earlyScript)(document, localStorage);
  return { dataset, frames: frames.map(({ media }) => media) };
}

/** What an honest and a broken device may hold. */
const anything = fc.oneof(
  fc.constant(null),
  fc.string(),
  fc.json(),
  fc
    .record(
      Object.fromEntries(
        SETTING_NAMES.map((name) => [
          name,
          fc.oneof(fc.constantFrom(...CHOICES[name]), fc.string(), fc.integer()),
        ]),
      ),
      { requiredKeys: [] },
    )
    .map((settings) => JSON.stringify(settings)),
);

describe('the script before the first paint', () => {
  it('shows what settingsIn reads, whatever is kept', () => {
    fc.assert(
      fc.property(anything, (kept) => {
        const shown = Object.entries(early(kept).dataset).filter(([, value]) => value !== '');
        expect(Object.fromEntries(shown)).toEqual(settingsIn(kept));
      }),
    );
  });

  it.each([
    ['{}', ['light', 'dark']],
    ['{"theme":"light"}', ['all', 'not all']],
    ['{"theme":"dark"}', ['not all', 'all']],
  ])("colours the browser's frame for %s", (kept, frames) => {
    expect(early(kept).frames).toEqual(frames);
  });

  it('costs every page at most 350 bytes', () => {
    expect(gzipSync(earlyScript, { level: 6 }).length).toBeLessThanOrEqual(350);
  });

  it('leaves the page as it is where storage is forbidden', () => {
    expect(early(new Error('forbidden')).dataset).toEqual({});
  });
});
