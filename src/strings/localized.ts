import { DEFAULT_LANGUAGE, LANGUAGE_CODES, LANGUAGES, type Language } from './languages.ts';

type FieldIn<
  Field extends string,
  Spoken extends Language,
> = `${Field}${(typeof LANGUAGES)[Spoken]['siteSuffix']}`;

/** The names under which `site.yaml` has a field in each language: `name` and `nameEn`. */
type LocalizedField<Field extends string> = FieldIn<Field, Language>;

/** Texts that need not be there in every language. */
export type LocalizedTexts<Field extends string> = Readonly<
  Partial<Record<LocalizedField<Field>, string | undefined>>
>;

/** Texts that are there in the site's own language at least. */
export type OwnAndLocalized<Field extends string> = LocalizedTexts<Field> &
  Readonly<Record<FieldIn<Field, typeof DEFAULT_LANGUAGE>, string>>;

/** The name under which a file has a field in a language. */
export function localizedField<Field extends string, Spoken extends Language>(
  field: Field,
  language: Spoken,
): FieldIn<Field, Spoken> {
  return `${field}${LANGUAGES[language].siteSuffix}`;
}

/**
 * A publication's or a section's text in a language; where it has none, in the site's own. A check asks
 * for it where there are articles in the language.
 */
export function localized<Field extends string>(
  texts: OwnAndLocalized<Field>,
  field: Field,
  language: Language,
): string {
  return localizedIfThere(texts, field, language) ?? texts[localizedField(field, DEFAULT_LANGUAGE)];
}

/** A text in a language, and in no other. */
export function localizedIfThere<Field extends string>(
  texts: LocalizedTexts<Field>,
  field: Field,
  language: Language,
): string | undefined {
  return texts[localizedField(field, language)];
}

/** The shape of a schema that has a field once for each language. */
export function localizedFields<Field extends string, Schema>(
  field: Field,
  schema: Schema,
): Readonly<Record<LocalizedField<Field>, Schema>>;
export function localizedFields<Schema>(
  field: string,
  schema: Schema,
): Readonly<Record<string, Schema>> {
  return Object.fromEntries(
    LANGUAGE_CODES.map((language) => [localizedField(field, language), schema]),
  );
}
