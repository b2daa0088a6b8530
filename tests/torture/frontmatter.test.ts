import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { articleSchema } from '../../src/content/schemas/article-schema.ts';
import { authorSchema } from '../../src/content/schemas/author-schema.ts';
import { pageSchema } from '../../src/content/schemas/page-schema.ts';
import { tagSchema } from '../../src/content/schemas/tag-schema.ts';
import { readSite } from '../../src/content/settings/site.ts';
import { ContentProblems } from '../../src/diagnostics/problem.ts';
import { parseFile } from '../../src/frontmatter/parse-file.ts';
import { fieldsOf } from './fields.ts';
import { hostileText } from './hostile.ts';
import { expectTold } from './told.ts';
import { tries } from './tries.ts';

const ARTICLE =
  'title description pubDate updatedDate section tags author authors dateline lang draft featured image src alt caption credit focus genre corrections date text sources name url series translationOf withdrawn redirectFrom';
const PAGE = 'title description lang';
const AUTHOR = 'name nameEn type role roleEn image src alt links url lang';
const SITE =
  'name nameEn url description descriptionEn sections slug slugEn timeZone digits calendar front beside seconds latest opinion headlines blocks section breaking text until article lang offline cards hub logo';

const SECTIONS = [{ name: 'علوم', nameEn: 'Science' }];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'khabar-torture-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ['an article', ARTICLE, articleSchema({ timeZone: 'Asia/Riyadh', sections: SECTIONS }), 6_000],
  ['a page', PAGE, pageSchema, 1_000],
  ['a tag', PAGE, tagSchema, 1_000],
  ['an author', AUTHOR, authorSchema, 1_000],
])('the fields of %s are read, or refused at a line', (_what, names, schema, all) => {
  const fence = fc.constantFrom('---', '---', '---', '---', '----', '--', '—', '+++', '', '--- ');
  const file = fc.oneof(
    { arbitrary: fc.tuple(fieldsOf(names.split(' ')), fence, hostileText), weight: 9 },
    { arbitrary: fc.tuple(hostileText, fence, hostileText), weight: 1 },
  );
  fc.assert(
    fc.property(file, ([fields, close, body]) => {
      const text = `---\n${fields}\n${close}\n\n${body}\n`;
      const result = parseFile(text, 'x.md', schema);
      if ('file' in result) {
        expect(structuredClone(result.file.data)).toEqual(result.file.data);
        expect(Object.getPrototypeOf(result.file.data)).toBe(Object.prototype);
        // Every line that an editor wrote stays where it was.
        expect(text.split(/\r\n?|\n/).length).toBeGreaterThanOrEqual(
          result.file.atItsLines.split(/\r\n?|\n/).length - 1,
        );
        return;
      }
      expect(result.problems.length).toBeGreaterThan(0);
      for (const { file: named, severity } of result.problems)
        expect([named, severity]).toEqual(['x.md', 'error']);
      expectTold(result.problems, text);
    }),
    tries(all),
  );
});

it('settings are read, or refused at a line', () => {
  const file = join(folder, 'site.yaml');
  const right =
    'name: خبر\nurl: https://news.example\ndescription: أخبار\nsections: [{ name: علوم }]\n';
  const settings = fc.oneof(
    fieldsOf(SITE.split(' ')).map((fields) => `${right}${fields}\n`),
    fieldsOf(SITE.split(' ')),
    hostileText,
  );
  fc.assert(
    fc.property(settings, (text) => {
      writeFileSync(file, text);
      try {
        expect(structuredClone(readSite(file)).name).not.toBe('');
      } catch (error) {
        if (!(error instanceof ContentProblems)) throw error;
        expect(error.problems.length).toBeGreaterThan(0);
        expectTold(error.problems, text);
        for (const problem of error.problems) expect(problem.file).toBe(file);
      }
    }),
    tries(2_000),
  );
});
