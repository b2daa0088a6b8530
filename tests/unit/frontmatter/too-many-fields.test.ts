import { describe, expect, it } from 'vitest';
import { read } from './advised-fields.ts';

describe('fields that are more than anyone writes', () => {
  it('are refused where they become too many, and not read', () => {
    const lines = ['title: خبر', 'pubDate: 2025-01-01', ...Array<string>(20_000).fill('- a')];
    const { data, problems } = read(lines);
    expect(data).toBeUndefined();
    expect(problems).toHaveLength(1);
    // The two before have 31 characters, each of these four.
    expect(problems[0]).toMatchObject({ line: 3 + Math.floor((64_000 - 31) / 4) });
    expect(problems[0]?.en).toMatch(/longer than 64000 characters, and are not read/);
  });

  it('are told to be moved in up to some, and of the others that there are none such', () => {
    const names = Array.from({ length: 100 }, (_, at) => `name: ${at}`);
    const { problems } = read(['title: خبر', 'draft: true', 'sources:', ...names]);
    expect(problems.filter(({ en }) => en.includes('has to begin with spaces'))).toHaveLength(40);
    expect(problems.some(({ en }) => en.includes('no field called name'))).toBe(true);
  });

  it('are told what is wrong with one of them, and no fix is tried in all of it', () => {
    const short = read(['pubDate: 2025-01-01', 'title: - a', ...Array<string>(9).fill('- a')]);
    expect(short.problems.some(({ en }) => en.includes('write in place of'))).toBe(true);
    const long = read(['pubDate: 2025-01-01', 'title: - a', ...Array<string>(1500).fill('- a')]);
    expect(long.problems).toMatchObject([
      { line: 2, en: expect.stringContaining('The value begins with the sign -') },
    ]);
  });

  it.each(['a: &a ', 'a: *b ', 'a: '])('are told to be too deep on one line: %s', (name) => {
    const { problems } = read([`title: ${name.repeat(9000)}]`, 'pubDate: 2025-01-01']);
    expect(problems[0]).toMatchObject({ line: 1 });
    expect(problems[0]?.en).toMatch(/lists within lists, more than any field needs/);
  });
});
