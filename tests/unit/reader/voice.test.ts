import { expect, it } from 'vitest';
import { voiceFor } from '../../../src/reader/listen/voice.ts';

const voice = (name: string, lang: string, localService = true, isDefault = false) => ({
  name,
  lang,
  localService,
  default: isDefault,
  voiceURI: name,
});

it.each([
  ['a voice of the language', 'ar', [voice('Daniel', 'en-GB'), voice('Maged', 'ar-SA')], 'Maged'],
  ['Android’s way of writing a language', 'ar', [voice('Arabic', 'ar_EG')], 'Arabic'],
  ['a language without a country', 'ar', [voice('Arabic', 'ar')], 'Arabic'],
  [
    'no voice of the language',
    'ar',
    [voice('Daniel', 'en-GB'), voice('Aragonese', 'arg')],
    undefined,
  ],
  ['no voice at all', 'ar', [], undefined],
  [
    'one on the device before a remote one',
    'ar',
    [voice('Far', 'ar', false, true), voice('Near', 'ar')],
    'Near',
  ],
  ['the default among the device’s', 'en', [voice('A', 'en'), voice('B', 'en', true, true)], 'B'],
  ['the first among equals', 'en', [voice('A', 'en'), voice('B', 'en')], 'A'],
])('%s', (_what, language, voices, name) => {
  expect(voiceFor(language, voices)?.name).toBe(name);
});
