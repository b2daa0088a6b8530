import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSealed, writeSealed } from '../../../src/cache/sealed-file.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khabar-sealed-'));
  file = join(folder, 'below/kept');
  writeSealed(file, 'one', Buffer.from('what was made'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('what was kept', () => {
  it('is found by the next build, and nothing else is left', () => {
    expect(String(readSealed(file, 'one'))).toBe('what was made');
    expect(readdirSync(join(folder, 'below'))).toEqual(['kept']);
  });

  it('is the same written in parts', () => {
    const whole = readFileSync(file);
    const parts = ['what ', '', 'was made'].map((part) => Buffer.from(part));
    writeSealed(file, 'one', parts.values());
    expect(readFileSync(file)).toEqual(whole);
  });

  it('stays as it was where a part cannot be made', () => {
    function* parts() {
      yield Buffer.from('half');
      throw new TypeError('cannot be made');
    }
    expect(() => writeSealed(file, 'one', parts())).toThrow('cannot be made');
    expect(String(readSealed(file, 'one'))).toBe('what was made');
    expect(readdirSync(join(folder, 'below'))).toEqual(['kept']);
  });

  it('is nothing to another version', () => {
    expect(readSealed(file, 'two')).toBeUndefined();
  });

  it('is nothing when it was cut short, wherever', () => {
    for (let size = readFileSync(file).length - 1; size >= 0; size -= 1) {
      truncateSync(file, size);
      expect([size, readSealed(file, 'one')]).toEqual([size, undefined]);
    }
  });

  it('is nothing when one byte is another, of the seal too', () => {
    const bytes = readFileSync(file);
    for (const at of bytes.keys()) {
      writeFileSync(file, bytes.with(at, (bytes[at] ?? 0) ^ 1));
      expect([at, readSealed(file, 'one')]).toEqual([at, undefined]);
    }
  });

  it('is nothing when there is none', () => {
    expect(readSealed(join(folder, 'none'), 'one')).toBeUndefined();
  });
});

it('what cannot be kept is no fault', () => {
  writeFileSync(join(folder, 'taken'), '');
  writeSealed(join(folder, 'taken/kept'), 'one', Buffer.from('x'));
  expect(readSealed(join(folder, 'taken/kept'), 'one')).toBeUndefined();
});
