import { describe, expect, it } from 'vitest';
import { buildOptions } from '../../../src/commands/build-options.ts';

const CLOCK = '1741244400';
const NONE = { config: undefined, preview: false, fresh: false, compact: false };

describe('what a build is asked for', () => {
  it.each([
    [[], NONE],
    [['--preview'], { ...NONE, preview: true }],
    [['--fresh', '--compact'], { ...NONE, fresh: true, compact: true }],
    [['--config', 'other.mjs'], { ...NONE, config: 'other.mjs' }],
    [['--part', '3/8'], { ...NONE, part: { part: { number: 3, of: 8 }, into: undefined } }],
    [
      ['--part=1/1', '--into', 'mine', '--fresh'],
      { ...NONE, fresh: true, part: { part: { number: 1, of: 1 }, into: 'mine' } },
    ],
  ])('%j', (args, expected) => {
    expect(buildOptions(args, CLOCK)).toEqual(expected);
  });

  it.each([
    ['a part that there is not', ['--part', '9/8'], /يدل «9\/8»[\s\S]*"9\/8" names no part/],
    ['a part before the first', ['--part', '0/8'], /"0\/8" names no part/],
    ['a word', ['--part', 'x'], /"x" names no part[\s\S]*--part 3\/8/],
    ['no value', ['--part'], /--part lacks its value/],
    ['a folder and no part', ['--into', 'parts/1'], /يُذكر جزء[\s\S]*no part is named/],
    ['a part of a preview', ['--part', '1/2', '--preview'], /--part does not go with --preview/],
    ['a part of an index', ['--part', '1/2', '--compact'], /--part does not go with --compact/],
    ['a part of another site', ['--part', '1/2', '--config', 'a.mjs'], /go with --config/],
    ['a part beside its option', ['3/8'], /One word too many: "3\/8"/],
    ['what is not known', ['--parts', '3/8'], /no option --parts[\s\S]*--part --into/],
    ['a question for help', ['--help'], /The options are: --config --part --into --preview/],
  ])('refuses %s', (_what, args, message) => {
    expect(() => buildOptions(args, CLOCK)).toThrow(message);
  });

  it.each([undefined, ''])('asks for the moment of parts, and of nothing else: %j', (clock) => {
    const asked = /SOURCE_DATE_EPOCH=\d{10} npm run build -- --part/;
    expect(() => buildOptions(['--part', '1/2'], clock)).toThrow(asked);
    expect(buildOptions([], clock)).toEqual(NONE);
  });
});
