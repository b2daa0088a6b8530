import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOfFile } from '../../../src/publishing/file-hashes.ts';
import {
  forgetPublished,
  recordFile,
  recordPublished,
  standingFiles,
  stillPublished,
} from '../../../src/publishing/published-record.ts';

let folder: string;
let record: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khabar-record-'));
  record = recordFile(join(folder, 'cache'), folder);
  writeFileSync(join(folder, 'index.html'), 'site');
  const tally = { ar: 'نُشر خبر واحد.', en: '1 published.' };
  const facts = { fingerprint: 'f', from: 100, until: 200, tally };
  recordPublished(record, folder, {
    ...facts,
    files: new Map([['index.html', hashOfFile(join(folder, 'index.html'))]]),
  });
});
afterEach(() => rmSync(folder, { recursive: true }));

const still = (given: { fingerprint?: string; now?: number } = {}) =>
  stillPublished(record, folder, { fingerprint: 'f', now: 150, ...given });

describe('a site is still what a build would publish', () => {
  it('of the same inputs, until something comes or ends', () => {
    expect(still()?.tally?.en).toBe('1 published.');
    expect(still({ now: 100 })).toBeDefined();
    expect(still({ now: 199 })).toBeDefined();
    expect(still({ now: 200 })).toBeUndefined();
    // The clock went back: what was published may be of the future.
    expect(still({ now: 99 })).toBeUndefined();
    expect(still({ fingerprint: 'g' })).toBeUndefined();
  });

  it('when a file was touched, and is as it was', () => {
    utimesSync(join(folder, 'index.html'), 1, 1);
    expect(still()).toBeDefined();
    // A publish reads it.
    expect(standingFiles(record, folder).size).toBe(0);
  });

  it('file by file, of which a publish reads none again that nobody has touched', () => {
    const file = join(folder, 'index.html');
    const { size, mtimeMs, ctimeMs } = statSync(file);
    const standing = { hash: hashOfFile(file), stamp: [size, mtimeMs, ctimeMs] };
    expect(standingFiles(record, folder)).toEqual(new Map([['index.html', standing]]));
    writeFileSync(file, 'SITE');
    expect(standingFiles(record, folder)).toEqual(new Map());
  });

  it.each([
    ['a file is gone', () => rmSync(join(folder, 'index.html'))],
    ['a file is longer', () => writeFileSync(join(folder, 'index.html'), 'site!')],
    [
      'a file was written again',
      () => {
        writeFileSync(join(folder, 'index.html'), 'SITE');
        utimesSync(join(folder, 'index.html'), 1, 1);
      },
    ],
    ['the record is cut short', () => writeFileSync(record, readFileSync(record).subarray(0, 90))],
    [
      'somebody wrote in the record',
      () => {
        const bytes = readFileSync(record);
        writeFileSync(record, bytes.toString('latin1').replace('"f"', '"g"'), 'latin1');
      },
    ],
    ['a publish began', () => forgetPublished(record)],
  ])('not when %s', (_what, change) => {
    change();
    expect(still()).toBeUndefined();
    expect(still({ fingerprint: 'g' })).toBeUndefined();
  });

  it('not at another place', () => {
    expect(recordFile(join(folder, 'cache'), '/elsewhere')).not.toBe(record);
  });
});
