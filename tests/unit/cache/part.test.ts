import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  isOfPart,
  isShared,
  OF_PARTS,
  parsePart,
  partName,
  saidPart,
  sayPart,
} from '../../../src/cache/part.ts';

afterEach(() => {
  sayPart(undefined);
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe('a part as it is written', () => {
  it.each([
    ['1/1', { number: 1, of: 1 }],
    ['3/8', { number: 3, of: 8 }],
    ['8/8', { number: 8, of: 8 }],
    ['12/100', { number: 12, of: 100 }],
  ])('is read: %s', (written, part) => {
    expect(parsePart(written)).toEqual(part);
  });

  it.each([
    '',
    'x',
    '3',
    '3/',
    '/8',
    '0/8',
    '9/8',
    '1/0',
    '-1/8',
    '1.5/8',
    '3/8/8',
    ' 3/8',
    '03/8',
  ])('is none: %j', (written) => {
    expect(parsePart(written)).toBeUndefined();
  });

  it('of more than three digits is none', () => {
    expect([parsePart('1/1000'), parsePart('1000/1000')]).toEqual([undefined, undefined]);
  });
});

describe('the part that a process builds', () => {
  it('is what was said last, whatever the environment says', () => {
    vi.stubEnv('KHABAR_PART', '1/2');
    sayPart('3/8');
    expect([saidPart(), isShared()]).toEqual([{ number: 3, of: 8 }, true]);
    sayPart(undefined);
    expect([saidPart(), isShared()]).toEqual([undefined, false]);
  });

  it('has a cache of its own', async () => {
    const { CACHE: whole } = await import('../../../src/folders.ts');
    vi.resetModules();
    sayPart('3/8');
    const { CACHE } = await import('../../../src/folders.ts');
    expect(CACHE).toBe(`${whole}-3-of-8`);
  });

  it('shares what it keeps, as does a build of parts', () => {
    for (const [name, value] of Object.entries(OF_PARTS)) vi.stubEnv(name, value);
    expect(isShared()).toBe(true);
  });
});

describe('a page', () => {
  const pages = Array.from({ length: 300 }, (_, at) => `articles/${at}`);
  const ofPart = (number: number) => pages.filter((page) => isOfPart(page, { number, of: 3 }));

  it('is of one part', () => {
    const all = [1, 2, 3].flatMap(ofPart);
    expect(all.toSorted()).toEqual(pages.toSorted());
    for (const number of [1, 2, 3]) expect(ofPart(number).length).toBeGreaterThan(50);
  });

  it('is of the part in which its text for machines is', () => {
    for (const page of [...pages, 'أخبار/البحر']) {
      const part = { number: 2, of: 3 };
      expect(isOfPart(`${page}.md`, part)).toBe(isOfPart(page, part));
    }
  });
});

it('is called as its folder', () => {
  expect(partName({ number: 3, of: 8 })).toBe('3-of-8');
});
