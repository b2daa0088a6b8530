import { basename, extname } from 'node:path';
import { PAGE_HAS_NO_NAME, slugNotUsable } from '../diagnostics/messages/import.ts';
import { Refusal } from '../diagnostics/refusal.ts';
import { isDeviceName, slugify } from '../text/slug.ts';

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
  const made = usableSlug(title ?? '') || usableSlug(basename(fileName, extname(fileName)));
  if (made !== '') return made;
  throw new Refusal(PAGE_HAS_NO_NAME);
}

function checkSlug(slug: string): string {
  const made = usableSlug(slug);
  if (made === slug && made !== '') return slug;
  throw new Refusal(slugNotUsable(slug, made));
}

/** As `check` would ask for it. */
function usableSlug(text: string): string {
  const slug = slugify(text);
  return isDeviceName(slug) ? `page-${slug}` : slug;
}
