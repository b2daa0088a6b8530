import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkFolders } from '../../../src/content/check-content.ts';
import { linksAmong } from '../../../src/content/links/links-among.ts';
import { markdownFiles } from '../../../src/content/markdown-files.ts';
import { articleSchema } from '../../../src/content/schemas/article-schema.ts';
import { sideBySide } from '../../../src/content/side-by-side.ts';
import { ContentProblems, formatProblems, type Problem } from '../../../src/diagnostics/problem.ts';
import { createMarkdown } from '../../../src/markdown/render.ts';
import { STEPS } from '../../../src/markdown/steps.ts';
import { buildContext, emptyStore, storedAndRead } from '../../setup/astro-store.ts';

let folder: string;
let store = emptyStore();
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khabar-both-'));
  store = emptyStore();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const schema = articleSchema({ timeZone: 'UTC', sections: [] });
const kind = () => ({ folder, schema, required: true });
const links = () => {
  const none = { ...kind(), folder: join(folder, 'none'), required: false };
  const folders = { articles: kind(), pages: none, tags: none, authors: none };
  return linksAmong(folders, { timeZone: 'UTC', sections: [] });
};
const alone = () => sideBySide(1, links());
const write = (name: string, text: string, fields = '') =>
  writeFileSync(
    join(folder, name),
    `---\ntitle: خبر\npubDate: 2025-01-01\n${fields}---\n\n${text}\n`,
  );

/** What a build says, with what earlier ones left in Astro's store. */
async function build(markdown = createMarkdown()): Promise<string> {
  const { context, warned } = buildContext(store);
  const loader = markdownFiles(kind(), '', alone(), { markdown });
  const errors = await loader.load(context).then(
    () => [],
    (error: unknown) => {
      if (error instanceof ContentProblems) return [error.message];
      throw error;
    },
  );
  store = await storedAndRead(store);
  return [...warned, ...errors].map((words) => words.trim()).join('\n\n');
}

/** The same of a check: advice, then errors. */
async function check(markdown = createMarkdown()): Promise<string> {
  const problems = await checkFolders([kind()], links(), markdown);
  const of = (severity: Problem['severity']) =>
    formatProblems(problems.filter((problem) => problem.severity === severity));
  return [of('advice'), of('error')].filter(Boolean).join('\n\n');
}

async function expectBothToSay(...said: readonly RegExp[]): Promise<void> {
  const checked = await check();
  expect(await build()).toBe(checked);
  expect(await build(), 'with what was kept').toBe(checked);
  for (const words of said) expect(checked).toMatch(words);
  if (said.length === 0) expect(checked).toBe('');
}

const PICTURE = 'tests/newsroom/images/boats-at-dawn.jpg';

describe('a check and a build say the same', () => {
  it.each([
    ['plain prose', 'نصّ.'],
    ['a footnote', 'قال[^1].\n\n[^1]: شرح **مهم**'],
    ['a footnote on the spot', 'قال^[شرح **مهم** و[رابط](https://a.example/)] نعم.'],
    [
      'a footnote on the spot in each place',
      '## أ^[ب]\n\n| ج^[د] |\n|--|\n| هـ^[و^[ز]] |\n\n:::شعر ح^[ط]\nي^[ك] * ل\n:::',
    ],
    ['a footnote in a footnote', 'قال[^1].\n\n[^1]: شرح^[بعده[^2]]\n\n[^2]: آخر[^1]'],
    ['an address apart', '[أ]\n\n[أ]: https://a.example/ "عنوان"'],
  ])('of what is right: %s', async (_what, text) => {
    write('a.md', text);
    await expectBothToSay();
    expect(store.scopedStore('articles').keys()).toEqual(['a']);
  });

  it('of many files, good and bad', async () => {
    cpSync(PICTURE, join(folder, 'boat.jpg'));
    writeFileSync(join(folder, 'text.jpg'), 'نص');
    write('good.md', 'قال^[شرح].');
    write(
      'picture.md',
      '![قارب](boat.jpg "قارب[^1]")\n\n[^1]: شرح',
      'image: { src: boat.jpg, alt: قارب }\n',
    );
    write('gone.md', '![قارب](gone.jpg)');
    write('lead.md', 'نص', 'image: { src: gone.jpg, alt: قارب }\n');
    write('fake.md', '![قارب](text.jpg)');
    write('twice.md', 'قال[^1]\n\n[^1]: أ\n\n[^1]: ب');
    write('cells.md', '| أ |\n|--|\n| 1 | 2 |');
    write('box.md', ':::فلان\nنص\n:::');
    write('advice.md', '<b>نص</b>\n\n[^2]: شرح');
    write('date.md', 'نص', 'updatedDate: 2024-02-30\n');
    write('link.md', '[خبر](/articles/gone/)');
    write('name with spaces.md', 'نص');
    write('rule.md', '---\n\nنص');
    writeFileSync(join(folder, 'empty.md'), '');
    writeFileSync(join(folder, 'bytes.md'), Uint8Array.of(0xce, 0xc8));
    mkdirSync(join(folder, 'folder.md'));
    const names = ['gone', 'lead', 'fake', 'twice', 'cells', 'box', 'advice', 'date', 'link'];
    await expectBothToSay(
      ...[...names, 'name with spaces', 'empty', 'bytes', 'folder'].map(
        (name) => new RegExp(`/${name}\\.md:\\d+:\n`),
      ),
    );
    expect([...store.scopedStore('articles').keys()].toSorted()).toEqual([
      'advice',
      'good',
      'link',
      'picture',
      'rule',
    ]);
  });

  it('of a picture that comes, is replaced and goes', async () => {
    write('a.md', '![قارب](boat.jpg)', 'image: { src: boat.jpg, alt: قارب }\n');
    await expectBothToSay(/a\.md:4:\n/, /a\.md:7:\n/);
    cpSync(PICTURE, join(folder, 'boat.jpg'));
    await expectBothToSay();
    writeFileSync(join(folder, 'boat.jpg'), 'نص');
    await expectBothToSay(/a\.md:4:\n/, /a\.md:7:\n/);
    cpSync(PICTURE, join(folder, 'boat.jpg'));
    await expectBothToSay();
    rmSync(join(folder, 'boat.jpg'));
    await expectBothToSay(/a\.md:4:\n/, /a\.md:7:\n/);
  });

  it.each([
    ['is not there', () => {}],
    ['is a file', () => writeFileSync(folder, 'خبر')],
  ])('of a folder that %s', async (_what, put) => {
    rmSync(folder, { recursive: true });
    put();
    await expectBothToSay(/:1:\n[\s\S]*This folder does not exist/);
  });

  it('of a step that throws', async () => {
    write('a.md', 'نص');
    const broken = () =>
      createMarkdown([
        ...STEPS,
        {
          phase: 'core',
          name: 'broken',
          rule: () => {
            throw new Error('boom');
          },
        },
      ]);
    const checked = await check(broken());
    expect(checked).toMatch(/a\.md:6:\n.*\(boom\)/);
    expect(await build(broken())).toBe(checked);
    expect(await build(broken())).toBe(checked);
  });

  it('of a schema that throws', async () => {
    write('a.md', 'نص');
    const thrower = {
      ...kind(),
      schema: schema.transform(() => {
        throw new Error('boom');
      }),
    };
    const [problem] = await checkFolders([thrower], links());
    expect(problem).toMatchObject({ file: join(folder, 'a.md'), line: 1, severity: 'error' });
    expect(problem?.en).toContain('(boom)');
  });
});

it('gathers what is wrong in all folders before it stops', async () => {
  const other = mkdtempSync(join(tmpdir(), 'khabar-other-'));
  write('a.md', '![](a.png)');
  writeFileSync(join(other, 'b.md'), '---\ntitle: صفحة\npubDate: 2025-01-01\n---\n\n:::\n');
  const beside = sideBySide(2, links());
  const stopped = [kind(), { ...kind(), folder: other }].map((place) =>
    markdownFiles(place, '', beside).load(buildContext(emptyStore()).context),
  );
  for (const load of await Promise.allSettled(stopped)) {
    expect(load.status === 'rejected' && String(load.reason)).toMatch(/a\.md:6:[\s\S]*b\.md:6:/);
  }
  rmSync(other, { recursive: true });
});

it('reads again what settings or a newer renderer would change', async () => {
  write('a.md', 'نص');
  const digests: unknown[] = [];
  for (const version of ['1', '1', '2']) {
    const { context } = buildContext(store);
    await markdownFiles(kind(), version, alone()).load(context);
    digests.push(context.store.get('a')?.digest);
  }
  expect(digests[0]).toBe(digests[1]);
  expect(digests[2]).not.toBe(digests[1]);
});

it('reads again what somebody changed in what an earlier build has left, and nothing else', async () => {
  cpSync(PICTURE, join(folder, 'boat.jpg'));
  write('a.md', '![قارب](boat.jpg)\n\nنصّ كما كُتب.', 'image: { src: boat.jpg, alt: قارب }\n');
  const rendered = () => buildContext(store).context.store.get('a')?.rendered?.html ?? '';
  const timesRead = async () => {
    const markdown = createMarkdown();
    const parse = vi.spyOn(markdown, 'parse');
    await build(markdown);
    return parse.mock.calls.length;
  };
  expect(await timesRead()).toBe(1);
  const right = rendered();
  expect(right).toContain('نصّ كما كُتب.');
  expect(await timesRead()).toBe(0);
  const { context } = buildContext(store);
  const entry = context.store.get('a');
  if (!entry) throw new Error('no entry');
  context.store.delete('a');
  context.store.set({ ...entry, rendered: { ...entry.rendered, html: '<p>مسموم</p>' } });
  store = await storedAndRead(store);
  expect(rendered()).toContain('مسموم');
  expect(await timesRead()).toBe(1);
  expect(rendered()).toBe(right);
});
