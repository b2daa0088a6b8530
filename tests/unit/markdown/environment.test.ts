import { expect, it } from 'vitest';
import { environmentOf, newEnvironment } from '../../../src/markdown/environment.ts';

it('a rule has the environment of its rendering', () => {
  const environment = newEnvironment('ar', '/khabar/');
  expect(environmentOf(environment)).toBe(environment);
  expect(environment).toMatchObject({ language: 'ar', basePath: '/khabar/', lede: '' });
  expect(newEnvironment('ar').basePath).toBe('/');
});

it.each([undefined, null, 'notes', {}, { notes: [] }])(
  'a rule that runs outside a rendering is a bug: %o',
  (env) => {
    expect(() => environmentOf(env)).toThrow();
  },
);
