import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkCache } from '../../../src/publishing/cache-place.ts';

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'khabar-cache-'));
});
afterEach(() => rmSync(place, { recursive: true }));

describe('where a build keeps what the next one needs', () => {
  it('nothing may be yet, or what builds left', () => {
    const cache = join(place, '.astro/a');
    expect(() => checkCache(cache)).not.toThrow();
    mkdirSync(cache, { recursive: true });
    expect(() => checkCache(cache)).not.toThrow();
    writeFileSync(join(cache, 'data-store.json'), '{}');
    expect(() => checkCache(cache)).not.toThrow();
  });

  it('no file may stand in the place of a folder', () => {
    writeFileSync(join(place, 'a'), '');
    expect(() => checkCache(join(place, 'a'))).toThrow(/\/a is a file/);
    expect(() => checkCache(join(place, 'a/b'))).toThrow(/\/a is a file/);
  });

  it('nor a link that leads to nothing, but one that leads to a folder', () => {
    symlinkSync(join(place, 'nothing'), join(place, 'a'));
    expect(() => checkCache(join(place, 'a'))).toThrow(/\/a is a file/);
    mkdirSync(join(place, 'nothing'));
    expect(() => checkCache(join(place, 'a'))).not.toThrow();
  });

  it('nor a folder in the place of a file', () => {
    mkdirSync(join(place, 'a/data-store.json'), { recursive: true });
    expect(() => checkCache(join(place, 'a'))).toThrow(/data-store\.json is a folder/);
  });
});
