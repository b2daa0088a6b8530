import { describe, expect, it } from 'vitest';
import { lacking } from '../../../src/commands/packages/lacking.mjs';

const debian = { os: 'linux', cpu: 'x64', libc: 'glibc' };
const mac = { os: 'darwin', cpu: 'arm64', libc: '' };

describe('what an install would bring', () => {
  it.each([
    ['everything to an empty folder', { a: { version: '1.0.0' } }, {}, ['a']],
    ['nothing where all is there', { a: { version: '1.0.0' } }, { a: { version: '1.0.0' } }, []],
    [
      'a package of another version',
      { a: { version: '1.0.1' } },
      { a: { version: '1.0.0' } },
      ['a'],
    ],
    ['nothing for the project itself', { '': { version: '0.1.0' } }, {}, []],
    ['nothing for what is there beside', {}, { b: { version: '1.0.0' } }, []],
  ])('%s', (_what, wanted, installed, paths) => {
    expect(lacking(wanted, installed, debian)).toEqual(paths);
  });

  it.each([
    ['this system', { os: ['linux'], cpu: ['x64'], libc: ['glibc'] }, debian, true],
    ['this system, any libc', { os: ['linux'], cpu: ['x64'] }, debian, true],
    ['any processor', { os: ['darwin'] }, mac, true],
    ['any system but Windows', { os: ['!win32'] }, debian, true],
    ['any system but this', { os: ['!linux'] }, debian, false],
    ['another system', { os: ['darwin'], cpu: ['x64'] }, debian, false],
    ['another processor', { os: ['linux'], cpu: ['arm64'] }, debian, false],
    ['another libc', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }, debian, false],
    ['a libc that a Mac has not', { os: ['darwin'], libc: ['glibc'] }, mac, false],
    ['WebAssembly', { cpu: ['wasm32'] }, debian, false],
    ['no system in particular', {}, debian, false],
  ])('an optional binary for %s', (_what, names, system, wanted) => {
    const binary = { version: '1.0.0', optional: true, ...names };
    expect(lacking({ binary }, {}, system)).toEqual(wanted ? ['binary'] : []);
  });

  it('an optional binary of another version', () => {
    const wanted = { binary: { version: '1.0.1', optional: true } };
    expect(lacking(wanted, { binary: { version: '1.0.0' } }, debian)).toEqual(['binary']);
  });
});
