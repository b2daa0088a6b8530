import { describe, expect, it } from 'vitest';
import { nameProblems } from '../../../src/content/file-names.ts';

describe('nameProblems', () => {
  it.each([
    ['case', 'Moon.md', 'moon.md'],
    ['tashkeel', 'خبر.md', 'خبَر.md'],
    ['Unicode composition', 'caf\u00e9.md', 'cafe\u0301.md'],
    ['hamza', 'أخبار.md', 'اخبار.md'],
  ])('two names that differ only in %s', (_what, first, second) => {
    const [clash, ...others] = nameProblems('/n', [`/n/${first}`, `/n/${second}`]);
    expect(clash).toMatchObject({ file: `/n/${second}`, line: 1, severity: 'error' });
    expect(clash?.en).toContain(`/n/${first}`);
    expect(others).toEqual([]);
  });

  it.each([
    ['a space', '/n/moon bay.md', 'moon-bay.md'],
    ['a sign', '/n/هل-وصل؟.md', 'هل-وصل.md'],
    ['a dot', '/n/.hidden.md', 'hidden.md'],
    ['a folder', '/n/2025/moon.md', '/n/moon.md'],
    ['a folder of its own', '/n/moon/index.md', '/n/moon.md'],
    ['a folder of its own in another', '/n/2025/Full Moon/_index.md', '/n/full-moon.md'],
    ['capitals in its ending', '/n/moon.MD', 'moon.md'],
    ['another ending', '/n/moon.markdown', 'moon.md'],
    ['an ending that Windows hides', '/n/moon.md.txt', 'moon.md'],
  ])('a name with %s, and a better one', (_what, file, better) => {
    const [wrong] = nameProblems('/n', [file]);
    expect(wrong).toMatchObject({ file, severity: 'error' });
    expect(wrong?.ar).toContain(better);
    expect(wrong?.en).toContain(better);
  });

  it.each(['search', 'Search', '404', '2'])('a name that the site has reserved: %s', (name) => {
    const isReserved = (slug: string) => /^(?:404|search|\d+)$/.test(slug);
    const [wrong] = nameProblems('/n', [`/n/${name}.md`], { isReserved });
    expect(wrong?.ar).toContain('محجوز');
    expect(wrong?.en).toContain(`page-${name.toLowerCase()}.md`);
    expect(nameProblems('/n', [`/n/${name}.md`])).toEqual([]);
  });

  it.each([
    ['of 201 bytes', 'x'.repeat(201)],
    ['of 101 Arabic letters', 'خ'.repeat(101)],
  ])('a name %s, with which the site could not write its own', (_what, name) => {
    const [wrong] = nameProblems('/n', [`/n/${name}.md`]);
    expect(wrong?.en).toContain('longer than 200 bytes');
    expect(wrong?.ar).toContain('أطول من 200 بايت');
    expect(nameProblems('/n', [`/n/${[...name].slice(1).join('')}.md`])).toEqual([]);
  });

  it.each(['con', 'NUL', 'Aux', 'com1', 'lpt9'])('a name of a device of Windows: %s', (name) => {
    const [wrong] = nameProblems('/n', [`/n/${name}.md`]);
    expect(wrong?.en).toContain(`such as page-${name.toLowerCase()}.md`);
    expect(wrong?.ar).toContain('ويندوز');
    expect(nameProblems('/n', [`/n/${name}-x.md`, `/n/x${name}.md`])).toEqual([]);
  });

  it('in the folder of a language, where languages have folders', () => {
    const files = ['/n/moon.md', '/n/en/moon.md', '/n/en/sun.md'];
    expect(nameProblems('/n', files, { byLanguage: true })).toEqual([]);
    expect(nameProblems('/n', files).map(({ file }) => file)).toEqual(files.slice(1));
    const others = ['/n/fr/moon.md', '/n/en/old/moon.md', '/n/EN/moon.md'];
    const wrong = nameProblems('/n', others, { byLanguage: true });
    expect(wrong.map(({ file }) => file)).toEqual(others);
    expect(wrong[1]?.en).toContain('/n/en/moon.md');
    const twice = nameProblems('/n', ['/n/en/moon.md', '/n/en/Moon.md'], { byLanguage: true });
    expect(twice.map(({ en }) => en)).toEqual([expect.stringContaining('/n/en/moon.md')]);
  });

  it('a file that is to be moved gets a place that no other has', () => {
    const names = ['en/moon.md', 'moon.en.md', '2024/moon.en.md', '2024/sun.md', '2025/sun.md'];
    const files = names.map((name) => `/n/${name}`);
    expect(nameProblems('/n', files, { byLanguage: true }).map(({ en }) => en)).toEqual([
      expect.stringContaining('Move it to /n/en/moon-2.md.'),
      expect.stringContaining('to /n/en/moon-3.md.'),
      expect.stringContaining('to /n/sun.md.'),
      expect.stringContaining('to /n/sun-2.md.'),
    ]);
  });

  it.each([
    ['moon.en.md', 'en/moon.md'],
    ['moon.AR.md', 'moon.md'],
    ['Full Moon.en.md', 'en/full-moon.md'],
    ['moon/index.en.md', 'en/moon.md'],
    ['index.en.md', 'en/index.md'],
    ['2025/moon/index.ar.md', 'moon.md'],
    ['2025/moon.en.md', 'en/moon.md'],
  ])('a file whose name ends in its language has a folder: %s is %s', (file, place) => {
    const [wrong, ...others] = nameProblems('/n', [`/n/${file}`], { byLanguage: true });
    expect(wrong?.en).toContain(`ove ${file.includes('/') ? 'this one' : 'it'} to /n/${place}.`);
    expect(others).toEqual([]);
    expect(nameProblems('/n', ['/n/moon.fr.md'], { byLanguage: true })[0]?.en).toContain('moon-fr');
  });

  it.each([
    ['of a language that the site does not speak', '/n/fr/moon.md', 'no words in "fr"'],
    ['of one of a country', '/n/pt-BR/2025/moon.md', 'no words in "pt-BR"'],
    ['of one that it speaks, in capitals', '/n/EN/moon.md', 'Move this one to /n/en/moon.md'],
    ['of one that it speaks, with a country', '/n/en_US/moon.md', 'Move this one to /n/en/moon.md'],
    ['that is none of a language', '/n/xx/moon.md', 'Move this one to /n/moon.md'],
    ['that has a word for its name', '/n/new/moon.md', 'Move this one to /n/moon.md'],
  ])('a file in a folder %s', (_what, file, told) => {
    const [wrong, ...others] = nameProblems('/n', [file], { byLanguage: true });
    expect(wrong).toMatchObject({ file, line: 1, severity: 'error' });
    expect(wrong?.en).toContain(told);
    expect(others).toEqual([]);
  });

  it('a folder of a language where languages have none', () => {
    expect(nameProblems('/n', ['/n/fr/moon.md'])[0]?.en).toContain('Move this one to /n/moon.md');
  });

  it('leaves other names alone', () => {
    expect(nameProblems('/n', ['/n/moon.md', '/n/sun.md', '/n/خبر.md'])).toEqual([]);
  });
});
