import { describe, expect, it } from 'vitest';
import { slugClashes } from '../../../src/content/slug-clashes.ts';

describe('slugClashes', () => {
  it.each([
    ['case', 'Moon.md', 'moon.md'],
    ['tashkeel', 'خبر.md', 'خبَر.md'],
    ['Unicode composition', 'caf\u00e9.md', 'cafe\u0301.md'],
    ['hamza', 'أخبار.md', 'اخبار.md'],
  ])('two names that differ only in %s', (_what, first, second) => {
    const [clash, ...others] = slugClashes([`/n/${first}`, `/n/${second}`]);
    expect(clash).toMatchObject({ file: `/n/${second}`, line: 1, severity: 'error' });
    expect(clash?.en).toContain(`/n/${first}`);
    expect(others).toEqual([]);
  });

  it('leaves other names alone', () => {
    expect(slugClashes(['/n/moon.md', '/n/sun.md', '/n/خبر.md'])).toEqual([]);
  });
});
