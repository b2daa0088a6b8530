import { z } from 'astro/zod';
import {
  noSectionSlug,
  sectionSlugOfDevice,
  sectionSlugTaken,
  slugNotAddress,
} from '../../diagnostics/messages/names.ts';
import { LANGUAGE_CODES, type Language } from '../../strings/languages.ts';
import {
  localized,
  localizedField,
  localizedFields,
  localizedIfThere,
} from '../../strings/localized.ts';
import { isDeviceName, slugify, slugKey } from '../../text/slug.ts';
import { localizedLines, spreadLines } from './localized-schema.ts';

const line = z.string().trim().min(1);

const slug = line.superRefine((written, context) => {
  const made = slugify(written);
  if (written === made) return;
  context.addIssue({ code: 'custom', params: { ...slugNotAddress(written, made) } });
});

const sectionSchema = z
  .strictObject({
    /** `name`, `nameEn`, or `name: { ar: …, en: … }`. */
    ...localizedLines('name'),
    /** `slug`, `slugEn`: its part of an address. Without one its name makes it. */
    ...localizedFields('slug', slug.optional()),
  })
  .transform((section, context) => spreadLines(section, ['name'], context));

export type Section = z.infer<typeof sectionSchema>;

/** Sections in the order in which they are listed. No two have one address in a language. */
export const sectionsSchema = z
  .array(sectionSchema)
  .min(1)
  .superRefine((sections, context) => {
    // An address of its own is one in every language.
    const told = new Set<number>();
    for (const language of LANGUAGE_CODES) {
      const first = new Map<string, Section>();
      for (const [index, section] of sections.entries()) {
        const made = sectionSlug(section, language);
        const other = first.get(slugKey(made));
        const name = localized(section, 'name', language);
        const field = localizedField('slug', language);
        const message =
          made === ''
            ? noSectionSlug(name, field)
            : isDeviceName(made)
              ? sectionSlugOfDevice(name, made, field)
              : other && sectionSlugTaken(name, localized(other, 'name', language), made, field);
        if (message === undefined) first.set(slugKey(made), section);
        else if (told.size < told.add(index).size)
          context.addIssue({ code: 'custom', path: [index], params: { ...message } });
      }
    }
  });

/** A section's part of an address in a language. */
export function sectionSlug(section: Section, language: Language): string {
  return (
    localizedIfThere(section, 'slug', language) ?? slugify(localized(section, 'name', language))
  );
}

/** Whether a section has this name in any of the publication's languages. */
export function isNameOf(name: string, section: Section): boolean {
  return LANGUAGE_CODES.some((language) => localized(section, 'name', language) === name);
}
