import { expect, it } from 'vitest';
import { imported, useImportFolder } from './import-folder.ts';

useImportFolder();

it.each([
  ['Jekyll', 'layout: post\ndate: 2024-01-02 10:00:00 +0300', '[بحر, صيد]'],
  ['others', 'layout: post\ndate: 2024-01-02', '[بحر صيد]'],
])('tags on one line are those of %s by what else is said', async (_who, head, tags) => {
  const { fields } = await imported('a.md', `---\ntitle: خبر\n${head}\ntags: بحر صيد\n---\nنصّ.\n`);
  expect(fields).toContain(`tags: ${tags}\n`);
});
