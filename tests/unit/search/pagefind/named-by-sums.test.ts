import { expect, it } from 'vitest';
import { sumOf } from '../../../../src/search/index/files/gzipped.ts';
import { readMeta, writeMeta } from '../../../../src/search/index/pagefind/meta.ts';
import { namedBySums } from '../../../../src/search/index/pagefind/named-by-sums.ts';
import { packed, unpacked } from '../../../../src/search/index/pagefind/packed-file.ts';
import { PAGEFIND_ENTRY, PAGEFIND_LANGUAGE } from '../../../../src/search/index-files.ts';

const fileOf = (path: string, text: string) => ({ path, content: packed(Buffer.from(text)) });
const page = (name: string) => ({ name, words: 3, bundle: '' });
const META = {
  version: '1.6.0',
  pages: [page('unknown_1'), page('unknown_2'), page('unknown_3')],
  chunks: [{ from: 'a', to: 'b', name: 'unknown_4' }],
  sorts: [{ key: 'number', pages: [0, 1, 2] }],
  fields: ['title'],
};
const FILES = [
  {
    path: PAGEFIND_ENTRY,
    content: Buffer.from(JSON.stringify({ languages: { [PAGEFIND_LANGUAGE]: { hash: 'x' } } })),
  },
  { path: 'pagefind.x.pf_meta', content: packed(writeMeta(META)) },
  fileOf('index/unknown_4.pf_index', 'كلمات'),
  fileOf('fragment/unknown_1.pf_fragment', 'خبر'),
  fileOf('fragment/unknown_2.pf_fragment', 'خبر'),
  fileOf('fragment/unknown_3.pf_fragment', 'خبر آخر'),
  { path: 'words/w_1.words', content: Buffer.from('ص') },
];

it('names all that Pagefind names by the sum of what it holds, and two that are alike apart', () => {
  const { files, renamed, name } = namedBySums(FILES);
  const [one, other, words] = ['خبر', 'خبر آخر', 'كلمات'].map((text) =>
    sumOf(fileOf('', text).content),
  );
  expect([...renamed]).toEqual([
    ['fragment/unknown_1.pf_fragment', `fragment/unknown_${one}.pf_fragment`],
    ['fragment/unknown_2.pf_fragment', `fragment/unknown_${one}-2.pf_fragment`],
    ['fragment/unknown_3.pf_fragment', `fragment/unknown_${other}.pf_fragment`],
    ['index/unknown_4.pf_index', `index/unknown_${words}.pf_index`],
    ['pagefind.x.pf_meta', `pagefind.${name}.pf_meta`],
  ]);
  expect(files.map(({ path }) => path)).toEqual(FILES.map(({ path }) => renamed.get(path) ?? path));
  const content = new Map(files.map((file) => [file.path, file.content]));
  const meta = content.get(`pagefind.${name}.pf_meta`) ?? new Uint8Array();
  expect(name).toBe(`unknown_${sumOf(meta)}`);
  expect(readMeta(unpacked(meta))).toEqual({
    ...META,
    pages: [page(`unknown_${one}`), page(`unknown_${one}-2`), page(`unknown_${other}`)],
    chunks: [{ from: 'a', to: 'b', name: `unknown_${words}` }],
  });
  const entry = JSON.parse(String(content.get(PAGEFIND_ENTRY)));
  expect(entry.languages[PAGEFIND_LANGUAGE].hash).toBe(name);
});

it('leaves what is named so, and the name of a page that is gone, which has no fragment', () => {
  const { files } = namedBySums(FILES);
  const own = sumOf(fileOf('', 'خبر').content);
  expect(namedBySums(files).files).toEqual(files);
  const alone = `fragment/unknown_${own}.pf_fragment`;
  const without = files
    .filter(({ path }) => path !== alone)
    .map((file) => {
      if (!file.path.endsWith('.pf_meta')) return file;
      const [, ...others] = readMeta(unpacked(file.content)).pages;
      const meta = { ...readMeta(unpacked(file.content)), pages: [page('gone0'), ...others] };
      return { path: file.path, content: packed(writeMeta(meta)) };
    });
  const { files: left, name } = namedBySums(without);
  const fragments = (some: typeof left) => some.filter(({ path }) => path.startsWith('fragment/'));
  expect(fragments(left)).toEqual(fragments(without));
  const list = left.find(({ path }) => path === `pagefind.${name}.pf_meta`);
  expect(
    readMeta(unpacked(list?.content ?? new Uint8Array())).pages.map((one) => one.name),
  ).toEqual(['gone0', `unknown_${own}-2`, `unknown_${sumOf(fileOf('', 'خبر آخر').content)}`]);
});

it('leaves an index of no articles as it is', () => {
  const [entry] = FILES;
  expect(namedBySums(entry ? [entry] : [])).toEqual({ files: [entry], renamed: new Map() });
});
