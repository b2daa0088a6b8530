import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifySite } from '../../src/verification/verify-site.ts';
import { buildSite, type Finished, temporaryFolder } from '../setup/build.ts';
import { contentFolder } from '../setup/content.ts';
import { STACK } from './told.ts';
import { FIELDS } from './written-fields.ts';
import { TEXTS } from './written-texts.ts';

/** One build of all that is shown, and what every page of it holds. */

/** What an article may be beside its text, spread over them. */
const KINDS: readonly (readonly string[])[] = [
  ['section: علوم', 'tags: ["<b>وسم</b>", وسم آخر]'],
  ['section: اقتصاد', 'author: ليلى <script>alert(1)</script>'],
  ['lang: en'],
  ['corrections: [{ date: 2025-01-02, text: "كان <b>الرقم</b> خطأً." }]', 'updatedDate: 2025-01-02'],
  ['withdrawn: نُشر <b>خطأً</b>.'],
  [
    'series: "سلسلة <i>أولى</i>"',
    'sources: [{ name: "<b>تقرير</b>", url: https://ports.example/a }]',
  ],
];

let folder: string;
let site: string;
let built: Finished;
beforeAll(async () => {
  folder = await temporaryFolder('written');
  site = join(folder, 'site');
  await contentFolder(folder);
  mkdirSync(join(folder, 'articles'), { recursive: true });
  const head = 'title: "خبر <script>alert(1)</script>"\npubDate: 2025-01-01';
  const texts = [...TEXTS.nothing, ...TEXTS.advice].map((text, at) => {
    const fields = [head, ...(KINDS[at % KINDS.length] ?? [])].join('\n');
    return `---\n${fields}\n---\n\nفقرة.\n\n${text}\n`;
  });
  const fields = FIELDS.shown.map((field) => `---\n${head}\n${field}\n---\n\nفقرة.\n`);
  for (const [index, article] of [...texts, ...fields].entries())
    writeFileSync(join(folder, 'articles', `a-${index}.md`), article);
  built = await buildSite(folder, site);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pages = () =>
  globSync('**/*.html', { cwd: site }).map((file): readonly [string, HTMLElement] => [
    file,
    parse(readFileSync(join(site, file), 'utf8'), { comment: true }),
  ]);

it('is built, with advice and without a stack', () => {
  expect(built).toMatchObject({ code: 0 });
  expect(built.output).not.toMatch(STACK);
});

it('has on no page a script, a handler or an address that was typed', () => {
  for (const [file, page] of pages()) {
    for (const script of page.querySelectorAll('script'))
      if (script.getAttribute('type') !== 'application/ld+json')
        expect(script.rawText, file).not.toMatch(/alert\(1\)|<\//);
    for (const element of page.querySelectorAll('*')) {
      const names = Object.keys(element.attributes);
      expect(
        names.filter((name) => /^on|^style$|^srcdoc$/i.test(name)),
        `${file} ${element.tagName}`,
      ).toEqual([]);
      const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
      expect(address, file).not.toMatch(/^(?!https?:|mailto:|tel:)[a-z][a-z\d+.-]*:|^\/\//i);
    }
    expect(page.querySelectorAll('base, iframe, object, embed, portal'), file).toEqual([]);
  }
});

it('has nothing of the machine', () => {
  const passwd = readFileSync('/etc/passwd', 'utf8').split('\n')[0] ?? '';
  for (const file of globSync('**/*.{html,md,xml,json,txt}', { cwd: site }))
    expect(readFileSync(join(site, file), 'utf8'), file).not.toContain(passwd);
});

it('is sound to servers, feed readers and search engines', async () => {
  const { faults } = await verifySite(site, {});
  expect(faults.toString()).toBe('');
});
