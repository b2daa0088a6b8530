import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { sectionSlug } from '../../../src/content/settings/section-schema.ts';
import { readSite } from '../../../src/content/settings/site.ts';
import type { Language } from '../../../src/strings/languages.ts';

const folder = mkdtempSync(join(tmpdir(), 'khabar-site-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'site.yaml');

const RIGHT = `---
# إعدادات
name: "المرصد #1"
nameEn: 1.10
url: https://observatory.example/
description: أخبار
descriptionEn: News
sections: # بترتيبها
  - { name: علوم, nameEn: Science }
  - name: رياضة
    nameEn: Sport
`;
const read = (text: string) => {
  writeFileSync(file, text);
  return readSite(file);
};

/** Settings are refused for one thing alone, which is told of their file. */
function expectProblem(text: string, told: Readonly<Record<string, unknown>>): void {
  const problem = expect.objectContaining({ file, ...told });
  expect(() => read(text)).toThrow(expect.objectContaining({ problems: [problem] }));
}

/** What a message has to say in both languages. */
const inBoth = (words: string) => ({
  ar: expect.stringContaining(words),
  en: expect.stringContaining(words),
});

it('reads the settings as they are typed', () => {
  expect(read(RIGHT)).toMatchObject({
    name: 'المرصد #1',
    nameEn: '1.10',
    sections: [{ name: 'علوم' }, { name: 'رياضة', nameEn: 'Sport' }],
  });
});

it.each([
  ['a name cut', /name: "المرصد #1"/, 'name: المرصد #1', 3, 'name: "المرصد #1"'],
  ['an alias', /أخبار/, '*أخبار', 6, 'description: "*أخبار"'],
  ['a section with a colon', /name: رياضة/, 'name: رياضة: كرة', 10, '- name: "رياضة: كرة"'],
  ['a note', /أخبار/, 'أخبار <!-- سر -->', 6, '<!--'],
  ['no space', /url: /, 'url:', 5, 'url: https://observatory.example/'],
  [
    'a name of an item, less deep',
    / {4}nameEn: Sport/,
    ' nameEn: Sport',
    11,
    ':     nameEn: Sport',
  ],
  ['a section in braces', /\{ name: علوم, /, '{ name:علوم، ', 9, '- {name: علوم, nameEn: Science}'],
  ['blocks by name', /$/, 'front:\n  blocks: [علوم]\n', 13, '  blocks: [{section: "علوم"}]'],
])('says what to write on which line: %s', (_what, part, wrong, line, write) => {
  expectProblem(RIGHT.replace(part, wrong), { line, ...inBoth(write) });
});

const withSections = (lines: string) => RIGHT.replace(/sections:[\s\S]*/, `sections:\n${lines}`);
const slugs = (lines: string, language: Language) =>
  read(withSections(lines)).sections.map((section) => sectionSlug(section, language));

it('a section has an address in each language: its own, or its name’s', () => {
  const lines =
    '  - { name: العالم العربي, nameEn: Arab World }\n  - { name: علوم, nameEn: Science, slug: science }\n';
  expect(slugs(lines, 'ar')).toEqual(['العالم-العربي', 'science']);
  expect(slugs(lines, 'en')).toEqual(['arab-world', 'science']);
});

it.each([
  [
    'the same',
    '  - { name: علوم, nameEn: Science, slug: a }\n  - { name: رياضة, nameEn: Sport, slug: a }\n',
    10,
    'slug: a-2',
  ],
  [
    'one by its name',
    '  - { name: علوم, nameEn: Science }\n  - { name: رياضة, nameEn: Sport, slug: علوم }\n',
    10,
    'slug: علوم-2',
  ],
  [
    'in one language',
    '  - { name: علوم, nameEn: Sport }\n  - { name: رياضة, nameEn: Sport }\n',
    10,
    'slugEn: sport-2',
  ],
  ['in each language', '  - { name: علوم }\n  - { name: علوم }\n', 10, 'slug: علوم-2'],
  ['no address', '  - { name: علوم, nameEn: Science, slug: A b/c }\n', 9, 'a-b-c'],
  ['a name without letters', '  - { name: "؟", nameEn: Science }\n', 9, 'slug: economy'],
  ['of a device', '  - { name: علوم, nameEn: Science, slug: nul }\n', 9, 'slug: section-nul'],
  ['a name of a device', '  - { name: علوم, nameEn: Aux }\n', 9, 'slugEn: section-aux'],
])('a section’s address is refused: %s', (_what, lines, line, write) => {
  expectProblem(withSections(lines), { line, ...inBoth(write) });
});

const inMaps = (...changes: readonly (readonly [RegExp, string])[]) =>
  changes.reduce(
    (text, [part, written]) => text.replace(part, written),
    `name: { ar: المرصد, en: The Observatory }
url: https://observatory.example/
description:
  ar: أخبار
  en: News
sections:
  - { name: { ar: علوم, en: Science }, slugEn: science }
  - name: { ar: رياضة, en: Sport }
  - name: فنون
    nameEn: Arts
`,
  );

it('takes a text by languages as it takes a field for each', () => {
  expect(read(inMaps())).toMatchObject({
    name: 'المرصد',
    nameEn: 'The Observatory',
    description: 'أخبار',
    descriptionEn: 'News',
    sections: [
      { name: 'علوم', nameEn: 'Science', slugEn: 'science' },
      { name: 'رياضة', nameEn: 'Sport' },
      { name: 'فنون', nameEn: 'Arts' },
    ],
  });
  expect(read(inMaps([/, en: The Observatory/, '']))).not.toHaveProperty('nameEn');
});

it.each([
  ['without the site’s own language', [/ar: المرصد, /, ''], 1, 'name.ar'],
  ['empty in one', [/en: News/, 'en:'], 5, 'description.en'],
  ['in a language that there is not', [/en: Science/, 'eng: Science'], 7, 'eng'],
  ['of no text', [/\{ ar: رياضة, en: Sport \}/, '[رياضة]'], 8, 'name'],
  ['twice', [/nameEn: Arts/, 'nameEn: Arts\n    slug: arts\nnameEn: N'], 12, 'nameEn'],
] as const)('says which text by languages is wrong: %s', (_what, change, line, field) => {
  expectProblem(inMaps(change), { line, ...inBoth(field) });
});

it.each([
  ['hub: hub.example', 'hub', /hub needs a full address|https/],
  ['hub: ftp://hub.example/', 'hub', /https/],
  ['hub:', 'hub', /empty/],
  ['cards: every', 'cards', /newest.*all/],
  ['cards: 500', 'cards', /newest.*all/],
  ['cards:', 'cards', /newest.*all/],
])('says what is wrong with «%s»', (written, field, words) => {
  expectProblem(`${RIGHT}${written}\n`, {
    line: 12,
    ar: expect.stringContaining(field),
    en: expect.stringMatching(words),
  });
});

it('takes a hub and the choice of cards', () => {
  const settings = read(`${RIGHT}hub: https://hub.example/\ncards: all\n`);
  expect(settings).toMatchObject({ hub: 'https://hub.example/', cards: 'all' });
  expect(read(RIGHT)).toMatchObject({ cards: 'newest' });
});

it('refuses a block of a section that there is not, with its line', () => {
  const front = 'front:\n  blocks:\n    - { section: Science }\n    - { section: طقس }\n';
  expectProblem(`${RIGHT}${front}`, {
    line: 15,
    en: 'There is no section called طقس. Choose one that site.yaml names: Science, Sport.',
  });
  expect(read(`${RIGHT}${front.replace('طقس', 'رياضة')}`).front.blocks).toHaveLength(2);
});

it('refuses a second block of a section, by whichever of its names, with its line', () => {
  const blocks = (first: string, other: string) =>
    `${RIGHT}front:\n  blocks:\n    - { section: ${first} }\n    - { section: ${other} }\n`;
  expectProblem(blocks('رياضة', 'رياضة'), {
    line: 15,
    en: expect.stringContaining('The section رياضة has a block above this one'),
  });
});

it.each([
  ['front: { headlines: 0 }', 'from 1 to 30'],
  ['front:\n  blocks:\n    - { section: علوم, headlines: 0 }', 'from 1 to 30'],
  ['front: { latest: 31 }', 'from 0 to 30'],
  ['front: { latest: -1 }', 'from 0 to 30'],
  ['front: { latest: 1.5 }', 'from 0 to 30'],
  ['front: { latest: 1e1 }', 'from 0 to 30'],
  ['front: { latest: 0x10 }', 'from 0 to 30'],
  ['breaking: { text: "...", until: 2025-03-04 }', 'no letter and no digit'],
  ['hub: "https://"', 'full address'],
])('refuses what makes no sense: %s', (setting, said) => {
  expect(() => read(`${RIGHT}${setting}\n`)).toThrow(said);
});

it.each([
  ['name: "المرصد #1"', 'name: "..."', 'no letter and no digit'],
  ['name: "المرصد #1"', 'name: " "', 'is empty'],
  ['description: أخبار', 'description: " "', 'is empty'],
])('refuses texts without words: %s, %s', (line, wrong, said) => {
  expect(() => read(RIGHT.replace(line, wrong))).toThrow(said);
});

it('takes none of what a front page may have none of, and names without their spaces', () => {
  const site = read(
    `${RIGHT.replace('name: رياضة', 'name: " رياضة "')}front: { latest: 0, beside: 0, seconds: 30 }\n`,
  );
  expect(site.front).toMatchObject({ latest: 0, beside: 0, seconds: 30 });
  expect(site.sections[1]).toMatchObject({ name: 'رياضة' });
});

it('refuses a logo whose name no disk takes, as one that is not there', () => {
  const logo = `${'م'.repeat(300)}.png`;
  expect(() => read(`${RIGHT}logo: ${logo}\n`)).toThrow(`There is no logo called ${logo}`);
});
