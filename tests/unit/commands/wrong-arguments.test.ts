import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { readOptions, wholeNumber } from '../../../src/commands/arguments.ts';

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** What the scripts of npm run of ours, each once. */
const COMMANDS = [
  ...new Set(
    Object.values(scripts)
      .join(' ')
      .match(/(?:src|bench)\/[\w/-]+\.ts/g),
  ),
];

describe('what a command does not take', () => {
  it('is asked of every command', () => {
    expect(COMMANDS).toHaveLength(19);
  });

  // Before it does anything: none of them would build, test or write a file here.
  it.each(COMMANDS)('is refused by %s in two sentences', (file) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [file, '--wrong'], {
      encoding: 'utf8',
    });
    expect(stderr).toMatch(/^[^\n]*[ء-ي] [^\n]*--wrong[^\n]*\n[A-Z][^\n]*--wrong[^\n]*\n$/);
    expect([status, stdout]).toEqual([1, '']);
  });

  it('is said of a file after the command that checks all of them', () => {
    const args = ['src/commands/check.ts', 'moon.md'];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(stderr).toMatch(
      /^يفحص هذا الأمر المحتوى كله.*moon\.md\nThis command checks the whole .*moon\.md\n$/,
    );
    expect(status).toBe(1);
  });

  it.each([
    [['x'], [], 'Nothing is written after this command. Take away what stands there: x'],
    [['--port', '1'], [], 'Take away what stands there: --port'],
    [['--help'], [], 'Take away what stands there: --help'],
    [['x'], ['port'], 'One word too many: "x". Take it away'],
    [['--help'], ['port'], 'There is no option --help. The options are: --port'],
  ])('is told by its name: %j where %j are known', (args, names, told) => {
    expect(() => readOptions(args, names)).toThrow(told);
  });
});

describe('an option that counts', () => {
  it.each(['1', '80', '65535'])('takes %s', (value) => {
    expect(wholeNumber('port', value, 65_535)).toBe(Number(value));
  });

  it.each(['', '0', '-1', '1.5', '1e3', '٨٠', ' 80', 'x', '65536'])('refuses «%s»', (value) => {
    const told = `"${value}" is no value for --port. Write a whole number from 1 to 65535, in`;
    expect(() => wholeNumber('port', value, 65_535)).toThrow(told);
  });

  it('names no end where there is none', () => {
    expect(() => wholeNumber('runs', 'x')).toThrow('a whole number from 1, in the digits 0-9');
  });
});
