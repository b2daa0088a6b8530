import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSite } from '../../../src/content/settings/site.ts';
import { PROJECT } from '../../../src/folders.ts';
import {
  codeFingerprint,
  fingerprintOfThis,
  surroundingsFingerprint,
} from '../../../src/publishing/this-build.ts';

const [WINTER, SUMMER] = [new Date('2025-01-15T12:00Z'), new Date('2025-07-15T12:00Z')];
const site = { ...readSite(), timeZone: 'Asia/Riyadh' };
const fingerprint = (changed: Partial<typeof site> = {}, now = WINTER) =>
  fingerprintOfThis({ ...site, ...changed }, now);

beforeEach(() => vi.stubEnv('PRECOMPRESS', ''));
afterEach(() => vi.unstubAllEnvs());

describe('what is built from', () => {
  it('is the same at another moment', () => {
    expect(fingerprint({}, SUMMER)).toBe(fingerprint());
  });

  it('is another where it is summer time', () => {
    const timeZone = 'Europe/Paris';
    expect(fingerprint({ timeZone }, SUMMER)).not.toBe(fingerprint({ timeZone }));
  });

  it('is another with other settings', () => {
    expect(fingerprint({ name: 'غيره' })).not.toBe(fingerprint());
  });

  it('is another with compressed copies', () => {
    const without = fingerprint();
    vi.stubEnv('PRECOMPRESS', '1');
    expect(fingerprint()).not.toBe(without);
  });
});

describe('what stands around pages', () => {
  it('are all files that are no modules of theirs', () => {
    const asked: string[] = [];
    surroundingsFingerprint((file) => asked.push(file) === 0);
    const names = ['astro.config.mjs', 'public/favicon.svg', 'src/integrations/rtl-twin.ts'];
    expect(asked).toEqual(expect.arrayContaining(names.map((name) => join(PROJECT, name))));
  });

  it('are others where a file is a module of theirs no more', () => {
    const isFoot = (file: string) => file.endsWith('Foot.astro');
    expect(surroundingsFingerprint(isFoot)).not.toBe(surroundingsFingerprint(() => false));
  });

  it('are less than all code: sheets are text of modules', () => {
    expect(surroundingsFingerprint(() => false)).not.toBe(codeFingerprint());
  });
});
