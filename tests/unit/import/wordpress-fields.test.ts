import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { importFiles } from '../../../src/import/import-files.ts';
import { folder, put, request, useImportFolder } from './import-folder.ts';

useImportFolder();

const NAMES = ['content', 'excerpt', 'dc', 'wp'].map((name) => `xmlns:${name}="${name}"`).join(' ');

/** The article that a post of WordPress becomes, and what is said of the export in English. */
async function postOf(fields: string, content = 'نصّ.') {
  const wxr = `<rss version="2.0" ${NAMES}><channel><title>صحيفة</title><wp:author><wp:author_login>nour</wp:author_login><wp:author_display_name>نور الحداد</wp:author_display_name></wp:author><item><title>خبر</title><link>https://old.example/2020/quay/</link><dc:creator>nour</dc:creator><content:encoded><![CDATA[${content}]]></content:encoded><wp:post_id>1</wp:post_id><wp:post_date_gmt>2020-01-02 07:00:00</wp:post_date_gmt><wp:post_name>quay</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>${fields}</item></channel></rss>`;
  const outcomes = await importFiles([put('a.xml', wxr)], request({ details: {} }));
  const [name = ''] = readdirSync(join(folder, 'articles'));
  const told = outcomes.flatMap((outcome) =>
    'told' in outcome ? outcome.told : 'article' in outcome ? outcome.article.told : [],
  );
  return {
    written: readFileSync(join(folder, 'articles', name), 'utf8'),
    told: told.map(({ en }) => en).join('\n'),
  };
}

const group = (domain: string, name: string) =>
  `<category domain="${domain}"><![CDATA[${name}]]></category>`;
const meta = (key: string, value: string) =>
  `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value>${value}</wp:meta_value></wp:postmeta>`;

it.each([
  ['who signs', '', 'author: نور الحداد'],
  [
    'all who sign, by a plug-in',
    group('author', 'nour') + group('author', 'ليلى'),
    'authors: [نور الحداد, ليلى]',
  ],
  ['a series, by another', group('series', 'حكايات المرفأ'), 'series: حكايات المرفأ'],
  ['that it stays at the top', '<wp:is_sticky>1</wp:is_sticky>', 'featured: true'],
  [
    'addresses by names that it had before',
    meta('_wp_old_slug', 'pier'),
    'redirectFrom: [/2020/pier/, /2020/quay/]',
  ],
  [
    'what search engines are told',
    meta('_yoast_wpseo_metadesc', 'وصف الخبر'),
    'description: وصف الخبر',
  ],
])('a post of WordPress has %s', async (_what, fields, line) => {
  expect((await postOf(fields)).written).toContain(`\n${line}\n`);
});

it('what is made of other fields, or told to themes alone, is no field', async () => {
  const inner = meta('_yoast_wpseo_metadesc', '%%title%%') + group('post_format', 'Aside');
  const { written, told } = await postOf(inner);
  expect(written).not.toMatch(/description|Aside/);
  expect(told).toBe('');
});

it('groups that have no place here are told, and comments that readers saw', async () => {
  const comment = (state: string) =>
    `<wp:comment><wp:comment_approved>${state}</wp:comment_approved></wp:comment>`;
  const { told } = await postOf(group('region', 'الساحل') + comment('1') + comment('spam'));
  expect(told).toContain('no place here were left out: region');
  expect(told).toContain('no article and was left out: comment (1).');
});

it('an instruction in two brackets is words in one', async () => {
  const { written, told } = await postOf('', 'اكتب [[gallery ids="1"]] لمعرض، و[box] لصندوق.');
  expect(written).toContain('\n\nاكتب [gallery ids="1"] لمعرض، و[box] لصندوق.\n');
  expect(told).toMatch(/as they were typed: \[box\]\./);
});
