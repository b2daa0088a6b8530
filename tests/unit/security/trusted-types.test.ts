import { afterEach, beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('location', new URL('https://news.example/articles/ship/'));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const load = () => import('../../../src/security/trusted-types.ts');

it.each([
  ['that knows no policies', undefined],
  ['that knows them', { createPolicy: (_name: string, rules: object) => rules }],
])('in a browser %s, a worker is of this site alone', async (_which, types) => {
  vi.stubGlobal('trustedTypes', types);
  const { workerAddress } = await load();
  const own = 'https://news.example/sw.js';
  expect(workerAddress(new URL(own))).toBe(own);
  for (const other of ['https://evil.example/sw.js', 'data:text/javascript,1', 'blob:null/1'])
    expect(() => workerAddress(new URL(other))).toThrow(`not of this site: ${other}`);
});

it('a copy is read without its styles, whatever stands in them', async () => {
  const read: string[] = [];
  vi.stubGlobal('trustedTypes', undefined);
  vi.stubGlobal(
    'DOMParser',
    class {
      parseFromString = (html: string) => read.push(html);
    },
  );
  const { parsedPage } = await load();
  parsedPage('<style>@container (width<40rem){b{}}</style><p>نص</p><style>\n</style><i>');
  expect(read).toEqual(['<p>نص</p><i>']);
});
