import { DEFAULT_LANGUAGE, LANGUAGE_CODES, type Language } from '../strings/languages.ts';
import { type LocalizedTexts, localizedIfThere } from '../strings/localized.ts';
import { slugify } from '../text/slug.ts';

/** What a file in `content/authors/` says of who signs. */
export interface AuthorFile {
  readonly id: string;
  readonly data: LocalizedTexts<'name'> & { readonly type: 'person' | 'organization' };
}

/** Who signs an article. */
export interface Author<File extends AuthorFile = AuthorFile> {
  readonly slug: string;
  /** As the article has it. */
  readonly written: string;
  readonly file?: File | undefined;
}

/**
 * Finds who signs by what stands in the byline: a name that a file has in any language, or the name of
 * the file. Whoever has no file has an address all the same.
 */
export function authorFinder<File extends AuthorFile>(
  files: readonly File[],
): (written: string) => Author<File> {
  const known = new Map<string, File>();
  for (const file of files) known.set(slugify(file.id), file);
  for (const file of files) {
    const names = LANGUAGE_CODES.flatMap(
      (language) => localizedIfThere(file.data, 'name', language) ?? [],
    );
    for (const name of names) known.set(slugify(name), file);
  }
  return (written) => {
    const file = known.get(slugify(written));
    return { slug: file?.id ?? slugify(written), written, file };
  };
}

/** An author's name in a language, or as it is known. */
export function authorName({ file, written }: Author, language: Language): string {
  if (!file) return written;
  const name = localizedIfThere(file.data, 'name', language);
  return name ?? localizedIfThere(file.data, 'name', DEFAULT_LANGUAGE) ?? written;
}
