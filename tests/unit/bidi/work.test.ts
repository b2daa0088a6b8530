import { describe, expect, it } from 'vitest';
import { isolations } from '../../../src/bidi/isolated-runs.ts';
import { inlineText } from '../../../src/markdown/inline-text.ts';
import { isolateTokens } from '../../../src/markdown/isolate-tokens.ts';
import { createMarkdown } from '../../../src/markdown/render.ts';
import { workOf } from '../../setup/work.ts';

/** Eight times the text is eight times the work, and somewhat more: never sixty-four. */
const LONGER = 8;
const MOST = LONGER * 1.5;

const nested = (open: string, close: string) => (times: number) =>
  `${open.repeat(times)}a${close.repeat(times)}`;

/** Texts of any length that have much of one thing. */
const BAITS: Readonly<Record<string, (times: number) => string>> = {
  'Latin words': (times) => 'قال CNN ثم '.repeat(times),
  'names between commas': (times) => 'CNN، '.repeat(times),
  'one long phrase': (times) => 'the town '.repeat(times),
  'brackets that do not close': (times) => 'a(b '.repeat(times),
  'brackets in brackets': nested('(', ')'),
  'brackets that cross': nested('([', ')'),
  'brackets around Arabic': (times) => '(ا) '.repeat(times),
  'quotation marks': (times) => '"a" '.repeat(times),
  'quotation marks either way': (times) => '”a“ “b” „c“ '.repeat(times),
  'lone quotation marks either way': (times) => '”a، “b، '.repeat(times),
  'lone quotation marks': (times) => '"a، '.repeat(times),
  numbers: (times) => '12 '.repeat(times),
  'thousands between spaces': (times) => '1 000 '.repeat(times),
  'hyphens between digits': (times) => '1-'.repeat(times),
  'signed numbers': (times) => '-5، '.repeat(times),
  ranges: (times) => '2020-2024 و'.repeat(times),
  'calculations that come to nothing': (times) => '1 + '.repeat(times),
  'calculations in brackets': (times) => '(1 + 2) × '.repeat(times),
  'calculations in brackets in brackets': (times) =>
    `${'('.repeat(times)}1${' + 2) × 3'.repeat(times)}`,
  'brackets of calculations that do not close': (times) => '2 × ('.repeat(times),
  'brackets before a number': (times) => `2 × ${'('.repeat(times)}3${')'.repeat(times)}`,
  'numbers after commas': (times) => `CNN, ${'1, '.repeat(times)}`,
  telephones: (times) => 'هاتف +20 2 1234 5678، '.repeat(times),
  'telephones in Arabic digits': (times) => '٠١١-٢٣٤-٥٦٧٨ و'.repeat(times),
  'marks at the end of a name': (times) => `قال Why not${'?!'.repeat(times)} ثم`,
  'signs at the end of a name': (times) => `قال a${'+/'.repeat(times)} ثم`,
  addresses: (times) => 'https://a.example/خبر '.repeat(times),
  flags: (times) => '🇸🇦 2-1 🇦🇷، '.repeat(times),
  'parts of words': (times) => 'اللاحقة -ing والبادئة un- و'.repeat(times),
  'names that begin with a number': (times) => 'فيلم 12 Years وبوينغ 737-800 '.repeat(times),
  'words of two scripts': (times) => 'فاو/FAO جي-20/G20 '.repeat(times),
  'all of it': (times) => 'قال "CNN" (5%) و+20 2 1234 5678، C++ $5-$7 ثم '.repeat(times),
};

describe.each(Object.entries(BAITS))('%s', (_what, bait) => {
  it.each(['rtl', 'ltr'] as const)('cost no more than their length, %s', (direction) => {
    const text = (times: number) => (direction === 'rtl' ? `ا ${bait(times)}` : `a ${bait(times)}`);
    const cost = (times: number) => workOf(() => isolations(text(times), direction));
    expect(cost(60 * LONGER) / cost(60)).toBeLessThan(MOST);
  });

  it('and to put them into the HTML neither', () => {
    const md = createMarkdown([]);
    const { Token } = new md.core.State('', md, {});
    const cost = (times: number) => {
      const [block] = md.parseInline(`ا **ب** *ج* ${bait(times).replaceAll('ا', '**ا**')}`, {});
      const ranges = isolations(inlineText(block), 'rtl');
      return workOf(() => isolateTokens(Token, block?.children ?? [], ranges));
    };
    expect(cost(60 * LONGER) / cost(60)).toBeLessThan(MOST);
  });
});
