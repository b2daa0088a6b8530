import { describe, expect, it } from 'vitest';
import { BundledCode } from '../../../src/cache/bundled-code.ts';

type Modules = Readonly<Record<string, readonly [code: string, ...imports: string[]]>>;

/** Two pages that share a layout; what only one has leads back to it; the middleware is of all. */
const MODULES: Modules = {
  article: ['article', 'layout', 'share'],
  list: ['list', 'layout'],
  layout: ['layout', 'foot', 'node:path'],
  foot: ['foot'],
  share: ['share', 'article'],
  middleware: ['middleware', 'policy'],
  policy: ['policy', 'middleware'],
  alone: ['alone'],
};

function digests(changed: Modules = {}, beside: Readonly<Record<string, string>> = {}) {
  const code = new BundledCode();
  for (const [id, [text, ...imports]] of Object.entries({ ...MODULES, ...changed }))
    code.add(id, text, imports, id === 'middleware');
  for (const [id, text] of Object.entries(beside)) code.addBeside(id, text);
  return { article: code.digestOf('article'), list: code.digestOf('list') };
}

/** The pages whose code is other than before. */
function changedBy(...changes: Parameters<typeof digests>): readonly string[] {
  const [before, now] = [digests(), digests(...changes)];
  return (['article', 'list'] as const).filter((page) => before[page] !== now[page]);
}

describe('the code of a page is another', () => {
  it.each<[string, Modules, readonly string[]]>([
    ['nothing changes', {}, []],
    ['its own module does', { list: ['other', 'layout'] }, ['list']],
    ['a module that it alone has does', { share: ['other', 'article'] }, ['article']],
    ['one that is reached through others does', { foot: ['other'] }, ['article', 'list']],
    ['the middleware does', { middleware: ['other', 'policy'] }, ['article', 'list']],
    ['what the middleware has does', { policy: ['other', 'middleware'] }, ['article', 'list']],
    ['no page has what does', { alone: ['other'] }, []],
    ['it leads to one more', { list: ['list', 'layout', 'alone'] }, ['list']],
    [
      'two have changed places',
      { foot: ['layout'], layout: ['foot', 'foot', 'node:path'] },
      ['article', 'list'],
    ],
  ])('where %s', (_what, changed, expected) => {
    expect(changedBy(changed)).toEqual(expected);
  });

  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['its component', { share: 'share.abc.js' }, ['article']],
    ['the layout', { layout: 'settings.abc.js' }, ['article', 'list']],
    ['nothing that it has', { alone: 'alone.abc.js' }, []],
  ])('where %s has another script', (_what, beside, expected) => {
    expect(changedBy({}, beside)).toEqual(expected);
  });
});

it('the order in which modules are told makes nothing other', () => {
  const backwards = new BundledCode();
  for (const [id, [text, ...imports]] of Object.entries(MODULES).reverse())
    backwards.add(id, text, imports, id === 'middleware');
  expect(backwards.digestOf('article')).toBe(digests().article);
});

it('two scripts of a module count, in any order', () => {
  const of = (...scripts: readonly string[]) => {
    const code = new BundledCode();
    code.add('page', 'page', []);
    for (const script of scripts) code.addBeside('page', script);
    return code.digestOf('page');
  };
  expect(of('a.js', 'b.js')).toBe(of('b.js', 'a.js'));
  expect(of('a.js', 'b.js')).not.toBe(of('a.js'));
});

it('what is not known has no code', () => {
  const code = new BundledCode();
  expect([code.digestOf('none'), code.has('none')]).toEqual([undefined, false]);
});
