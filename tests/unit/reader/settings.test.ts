import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LABEL_SEPARATOR } from '../../../src/reader/choice-radios.ts';
import { earlyScript } from '../../../src/reader/early-script.ts';
import { labelledSettings } from '../../../src/reader/setting-labels.ts';
import {
  CHOICES,
  SETTING_NAMES,
  storedSettings,
  storeSettings,
} from '../../../src/reader/settings.ts';
import { FIND } from '../../../src/search/parameters.ts';
import { words as ar } from '../../../src/strings/words/ar.ts';
import { words as en } from '../../../src/strings/words/en.ts';

afterEach(() => vi.unstubAllGlobals());

/** The storage of a device that holds a text under the key of the settings, or forbids access. */
const storageWith = (stored: string | null | Error) => ({
  getItem(key: string) {
    if (stored instanceof Error) throw stored;
    return key === 'khabar.reading' ? stored : null;
  },
  setItem() {
    if (stored instanceof Error) throw stored;
  },
});

function settingsFrom(stored: string | null | Error) {
  vi.stubGlobal('localStorage', storageWith(stored));
  return storedSettings();
}

describe('storedSettings', () => {
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
  ])('reads %s', (_what, stored, settings) => {
    expect(settingsFrom(stored)).toEqual(settings);
  });

  it('are undefined where storage is forbidden, which nothing throws', () => {
    expect(settingsFrom(new Error('forbidden'))).toBeUndefined();
    expect(() => storeSettings({ theme: 'dark' })).not.toThrow();
  });
});

/** Runs the script of `<head>` over what a device has stored: what the page then has. */
function early(stored: string | null | Error) {
  const dataset: Record<string, string> = {};
  const frames = [{ media: 'light' }, { media: 'dark' }];
  const document = { documentElement: { dataset }, querySelectorAll: () => frames };
  const localStorage = storageWith(stored);
  const run = new Function('document', 'localStorage', 'location', earlyScript(FIND));
  run(document, localStorage, { search: '' });
  return { dataset, frames: frames.map(({ media }) => media) };
}

/** What a device may hold, of ours or not. */
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

describe('a choice', () => {
  const choices = SETTING_NAMES.flatMap((name) =>
    CHOICES[name].flatMap((value) => (value === '' ? [] : [[name, value] as const])),
  );

  it.each(choices.filter(([name]) => name !== 'tashkeel'))('%s=%s has styles', (name, value) => {
    const css = readFileSync('src/styles/tokens.css', 'utf8');
    expect(css).toContain(`[data-${name}="${value}"]`);
  });

  it.each([ar, en])('has a label of its own in the panel', (strings) => {
    for (const { name, title, choices } of labelledSettings(strings)) {
      expect(title).not.toBe('');
      expect(new Set(choices).size).toBe(CHOICES[name].length);
      expect(choices.join('')).not.toContain(LABEL_SEPARATOR);
    }
  });
});

describe('the script before the first paint', () => {
  it('shows what storedSettings reads, whatever is stored', () => {
    fc.assert(
      fc.property(anything, (stored) => {
        const shown = Object.entries(early(stored).dataset).filter(([, value]) => value !== '');
        expect(Object.fromEntries(shown)).toEqual(settingsFrom(stored));
      }),
    );
  });

  it.each([
    ['{}', ['light', 'dark']],
    ['{"theme":"light"}', ['all', 'not all']],
    ['{"theme":"dark"}', ['not all', 'all']],
  ])("colours the browser's frame for %s", (stored, frames) => {
    expect(early(stored).frames).toEqual(frames);
  });

  it('costs every page at most 350 bytes', () => {
    expect(gzipSync(earlyScript(FIND), { level: 6 }).length).toBeLessThanOrEqual(350);
  });

  it('leaves the page as it is where storage is forbidden', () => {
    expect(early(new Error('forbidden')).dataset).toEqual({});
  });
});
