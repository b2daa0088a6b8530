import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../src/commands/arguments.ts';

const read = (...args: string[]) => readArguments(args, ['title', 'date'], ['fix']);

describe('readArguments', () => {
  it('reads options before and after the words', () => {
    expect(read('--title', 'كوريا تصادق', 'a.txt', '--date=2024-11-12')).toEqual({
      options: { title: 'كوريا تصادق', date: '2024-11-12' },
      positionals: ['a.txt'],
      switches: new Set(),
      help: false,
    });
  });

  it.each([['--help'], ['-h']])('knows %s', (flag) => {
    expect(read(flag).help).toBe(true);
  });

  it('knows a switch, alone and twice', () => {
    expect(read('--fix').switches).toEqual(new Set(['fix']));
    expect(read('--fix', '--fix').switches).toEqual(new Set(['fix']));
  });

  it('takes a value that begins with dashes after =', () => {
    expect(read('--title=--').options.title).toBe('--');
  });

  it.each([
    ['an unknown option', ['--titel', 'x'], /لا يوجد خيار اسمه --titel[\s\S]*--title --date/],
    ['an unknown letter', ['-t', 'x'], /no option -t/],
    ['an option at the end without a value', ['--title'], /تنقصه قيمته[\s\S]*lacks its value/],
    ['an option in place of a value', ['--title', '--date', '2024-11-12'], /--title lacks/],
    ['an option that is there twice', ['--title=أ', '--title', 'ب'], /--title مكتوب[\s\S]*twice/],
    ['a value of a switch', ['--fix=no'], /--fix لا تُكتب له قيمة[\s\S]*--fix takes no value/],
  ])('refuses %s', (_what, args, message) => {
    expect(() => read(...args)).toThrow(message);
  });
});
