import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { importFiles } from '../../../src/import/import-files.ts';
import { folder, put, request, useImportFolder } from './import-folder.ts';

useImportFolder();

const post = (title: string, body: string) =>
  `<item><title>${title}</title><description>&lt;p&gt;${body}&lt;/p&gt;</description></item>`;

it('an Arabic text is no English one, whatever its site says of itself', async () => {
  const items =
    post(
      'قوارب',
      'عادت القوارب إلى الميناء <a href="https://a.example/long-address/">هنا</a>.'.replaceAll(
        '<',
        '&lt;',
      ),
    ) + post('Boats', 'The boats are back in صيدا.');
  const feed = put('a.xml', `<rss><channel><language>en-US</language>${items}</channel></rss>`);
  const page = put(
    'b.html',
    '<html lang="en"><body><h1>رصيف</h1><p>رصيف قديم من حجر.</p></body></html>',
  );
  const outcomes = await importFiles([feed, page], request());
  const paths = outcomes.flatMap((outcome) => ('path' in outcome ? [outcome.path] : []));
  expect(paths.map((path) => path.slice(folder.length))).toEqual([
    '/articles/قوارب.md',
    '/articles/en/boats.md',
    '/articles/رصيف.md',
  ]);
  for (const path of paths) expect(readFileSync(path, 'utf8')).not.toContain('lang:');
});
