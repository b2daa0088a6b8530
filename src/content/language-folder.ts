import { basename, dirname } from 'node:path';
import { z } from 'astro/zod';
import { languageOfFolder } from '../diagnostics/messages/languages.ts';
import type { FieldSchema } from '../frontmatter/field-schema.ts';
import { isLanguage, type Language } from '../strings/languages.ts';
import { slugOf } from '../text/slug.ts';

/** The language of a file that lies in the folder of one, `articles/en/story.md`. */
export function languageOfPlace(path: string): Language | undefined {
  const folder = basename(dirname(path));
  return isLanguage(folder) ? folder : undefined;
}

/** What tells a file from the others of its kind: `story`, or `en/story` in the folder of a language. */
export function entryId(path: string): string {
  const language = languageOfPlace(path);
  return language === undefined ? slugOf(path) : `${language}/${slugOf(path)}`;
}

/** A file's schema: in the folder of a language it need not say its language, and cannot say another. */
export function schemaAt(path: string, schema: FieldSchema): FieldSchema {
  const language = languageOfPlace(path);
  if (language === undefined) return schema;
  const said = (data: unknown) => (data instanceof Object ? { lang: language, ...data } : data);
  return z.preprocess(said, schema).superRefine(({ lang }, context) => {
    if (lang === language) return;
    context.addIssue({
      code: 'custom',
      path: ['lang'],
      params: { ...languageOfFolder(String(lang), language) },
    });
  });
}
