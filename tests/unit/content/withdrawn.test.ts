import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readEntry } from '../../../src/content/read-entry.ts';
import { articleSchema } from '../../../src/content/schemas/article-schema.ts';
import { createMarkdown } from '../../../src/markdown/render.ts';
import { checkFolder } from '../../setup/one-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'khabar-withdrawn-'));
afterAll(() => rmSync(folder, { recursive: true }));

const kind = { folder, schema: articleSchema({ timeZone: 'UTC', sections: [] }), required: true };
const FIELDS = `title: قنينة
description: زعم
pubDate: 2025-01-01
author: مراسل
image: { src: gone.jpg, alt: قنينة }
corrections: [{ date: 2025-01-02, text: قنينتان }]
sources: [{ name: بائع }]
featured: true
series: قوارير
withdrawn: لا أصل له.
redirectFrom: [/old/]`;

it.each([
  ['with its words', 'يبيع بائع قنينة. ![قنينة](gone.jpg) [خبر](/articles/none/)'],
  ['without them', ''],
])('a withdrawn article %s is right, and nothing of it is kept', async (_what, body) => {
  const path = join(folder, 'vial.md');
  writeFileSync(path, `---\n${FIELDS}\n---\n\n${body}\n`);
  expect(await checkFolder(kind)).toEqual([]);
  const markdown = createMarkdown();
  const { entry } = await readEntry(path, kind, { markdown, version: '', cached: () => undefined });
  expect(entry?.data).toMatchObject({ withdrawn: 'لا أصل له.', redirectFrom: ['/old/'] });
  // Who signed stays, and is not shown: the article keeps its place in the list of what they wrote.
  expect(JSON.stringify(entry)).not.toMatch(/قنين|زعم|بائع|قوارير|gone/);
});

it('an article without words is wrong', async () => {
  const fields = FIELDS.replace(/^(?:withdrawn|image|series).*\n/gm, '');
  writeFileSync(join(folder, 'vial.md'), `---\n${fields}\n---\n\n\n`);
  expect((await checkFolder(kind)).map(({ en }) => en)).toEqual([
    expect.stringContaining('There is no text after the fields'),
  ]);
});
