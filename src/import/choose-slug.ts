import { basename, extname } from 'node:path';
import { PAGE_HAS_NO_NAME, slugNotUsable } from '../diagnostics/messages/import.ts';
import { Refusal } from '../diagnostics/refusal.ts';
import { slugify } from '../text/slug.ts';

/**
 * Names an article: as the editor asks, else after its title, else after its file.
 *
 * @throws {@link Refusal} when what was asked for cannot stand in an address, or nothing can
 */
export function chooseSlug(
  requested: string | undefined,
  title: string | undefined,
  fileName: string,
): string {
  if (requested !== undefined) return checkSlug(requested.normalize('NFC'));
  const made = slugify(title ?? '') || slugify(basename(fileName, extname(fileName)));
  if (made !== '') return made;
  throw new Refusal(PAGE_HAS_NO_NAME);
}

function checkSlug(slug: string): string {
  const made = slugify(slug);
  if (made === slug && made !== '') return slug;
  throw new Refusal(slugNotUsable(slug, made));
}
