import vm from 'node:vm';
import { afterEach, describe, expect, it } from 'vitest';
import { ownClockScript, ownTimeScript } from '../../../src/reader/own-time.ts';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

/** Runs a script as a page of a reader in a zone does, after an element with these moments. */
function added(script: string, reader: string, moments: readonly string[], language = 'ar') {
  process.env.TZ = reader;
  const texts: string[] = [];
  const append = (text: string) => texts.push(text.replace('\u00a0', ' '));
  const times = moments.map((dateTime) => ({ dateTime, after: append }));
  const before = { append, querySelectorAll: () => times };
  const document = {
    currentScript: { previousElementSibling: before },
    documentElement: { lang: language },
  };
  vm.runInNewContext(script, { document, Date });
  return texts;
}

describe('the time of a reader elsewhere', () => {
  const script = ownTimeScript('({} بتوقيتك)', 'latn');

  it.each([
    ['Africa/Cairo', '2025-01-06T07:00:00+03:00', [' (6:00 بتوقيتك)']],
    ['Asia/Kathmandu', '2025-01-06T07:00:00+03:00', [' (9:45 بتوقيتك)']],
    ['America/New_York', '2025-01-06T07:00:00+03:00', [' (الأحد 23:00 بتوقيتك)']],
    ['Asia/Tokyo', '2025-01-06T20:30:00+03:00', [' (الثلاثاء 2:30 بتوقيتك)']],
    ['Asia/Baghdad', '2025-01-06T07:00:00+03:00', []],
    ['Asia/Tokyo', '2025-01-06', []],
  ])('in %s of %s', (reader, moment, texts) => {
    expect(added(script, reader, [moment])).toEqual(texts);
  });

  it('of each moment, in the language and the digits of the page', () => {
    const moments = ['2025-01-06T07:00:00+03:00', '2025-01-06', '2025-01-06T01:05:00+03:00'];
    expect(added(ownTimeScript('({} بتوقيتك)', 'arab'), 'Europe/London', moments)).toEqual([
      ' (٤:٠٠ بتوقيتك)',
      ' (الأحد ٢٢:٠٥ بتوقيتك)',
    ]);
    expect(added(ownTimeScript('({} your time)', 'latn'), 'Europe/London', moments, 'en')).toEqual([
      ' (4:00 your time)',
      ' (Sunday 22:05 your time)',
    ]);
  });
});

describe('both clocks, below a list of times', () => {
  const phrase = ' (الآن {there}، وعندك {here})';

  it.each([
    ['Asia/Riyadh', 'Asia/Baghdad', 'latn', []],
    ['Asia/Riyadh', 'Africa/Algiers', 'latn', [/^ \(الآن \d+:\d\d، وعندك \d+:\d\d\)$/]],
    [
      'Asia/Riyadh',
      'Africa/Algiers',
      'arab',
      [/^ \(الآن [٠-٩]+:[٠-٩]{2}، وعندك [٠-٩]+:[٠-٩]{2}\)$/],
    ],
  ] as const)('of %s, read in %s, in digits %s', (publication, reader, digits, texts) => {
    const script = ownClockScript(phrase, publication, digits);
    expect(added(script, reader, [])).toEqual(texts.map((text) => expect.stringMatching(text)));
  });
});
