import { basename, extname } from 'node:path';
import { slugify } from '../text/slug.ts';
import { Refusal } from './refusal.ts';

/**
 * Names an article: as the editor asks, else after its title, else after its file.
 *
 * @throws {@link Refusal} when what was asked for cannot stand in an address, or nothing can
 */
export function chooseSlug(
  asked: string | undefined,
  title: string | undefined,
  fileName: string,
): string {
  if (asked !== undefined) return checkSlug(asked.normalize('NFC'));
  const made = slugify(title ?? '') || slugify(basename(fileName, extname(fileName)));
  if (made !== '') return made;
  throw new Refusal(
    'لا يصلح العنوان ولا اسم الملف لتسمية الصفحة. اكتب اسماً من حروف أو أرقام: --slug اسم-الصفحة.',
    'Neither the title nor the file can name the page. Write a name of letters or digits: --slug page-name.',
  );
}

function checkSlug(slug: string): string {
  const made = slugify(slug);
  if (made === slug && made !== '') return slug;
  throw new Refusal(
    `لا يصلح «${slug}» في عنوان صفحة: يتكوّن العنوان من حروف وأرقام تفصل بينها شرطات، بلا تشكيل. اكتب --slug ${made || 'اسم-الصفحة'}.`,
    `"${slug}" cannot stand in an address: that takes letters and digits joined by hyphens, without tashkeel. Write --slug ${made || 'page-name'}.`,
  );
}
