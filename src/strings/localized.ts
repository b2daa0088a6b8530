import { LANGUAGE_CODES, LANGUAGES, type Language } from './languages.ts';

/** The names under which `site.yaml` has a field in each language: `name` and `nameEn`. */
type LocalizedField<Field extends string> = `${Field}${(typeof LANGUAGES)[Language]['siteSuffix']}`;

/** Texts that need not be there in every language. */
export type LocalizedTexts<Field extends string> = Readonly<
  Partial<Record<LocalizedField<Field>, string | undefined>>
>;

/** The name under which a file has a field in a language. */
export function localizedField<Field extends string>(
  field: Field,
  language: Language,
): LocalizedField<Field> {
  return `${field}${LANGUAGES[language].siteSuffix}`;
}

/** A publication's or a section's text in a language. */
export function localized<Field extends string>(
  texts: Readonly<Record<LocalizedField<Field>, string>>,
  field: Field,
  language: Language,
): string;
export function localized<Field extends string>(
  texts: LocalizedTexts<Field>,
  field: Field,
  language: Language,
): string | undefined;
export function localized<Field extends string>(
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
