import { z } from 'astro/zod';
import { textTwice } from '../../diagnostics/messages/languages.ts';
import { DEFAULT_LANGUAGE, LANGUAGE_CODES, type Language } from '../../strings/languages.ts';
import { localizedField, localizedFields, type OwnAndLocalized } from '../../strings/localized.ts';

const line = z.string().trim().min(1);

type ByLanguage = Readonly<Partial<Record<Language, string | undefined>>>;

const byLanguage: z.ZodType<ByLanguage> = z.strictObject({
  ...Object.fromEntries(LANGUAGE_CODES.map((code) => [code, line.optional()])),
  [DEFAULT_LANGUAGE]: line,
});

/** Zod's types do not know that what a schema has said can be said by another. */
const said = z.custom<z.core.$ZodRawIssue>();

/** A line in the site's own language, or by languages: `{ ar: خبر, en: Khabar }`. */
const lines = z.unknown().transform((written, context): string | ByLanguage => {
  const schema = isMap(written) ? byLanguage : line;
  const { data, error } = schema.safeParse(written, { reportInput: true });
  for (const issue of error?.issues ?? []) context.issues.push(said.parse({ ...issue }));
  return data ?? z.NEVER;
});

/**
 * The shape of a schema that has a line once for each language: `name` and `nameEn`, or a `name` that has
 * all of them. {@link spreadLines} makes the first of both.
 */
export function localizedLines<Field extends string>(
  field: Field,
): OptionalLines<Field> & Readonly<Record<Field, typeof lines>>;
export function localizedLines(field: string) {
  return { ...localizedFields(field, line.optional()), [field]: lines };
}

type OptionalLines<Field extends string> = ReturnType<
  typeof localizedFields<Field, z.ZodOptional<typeof line>>
>;

/** Puts the lines of some fields into the fields of their languages. */
export function spreadLines<Data extends object, Field extends keyof Data & string>(
  data: Data,
  fields: readonly Field[],
  context: z.core.$RefinementCtx,
): Omit<Data, Field> & OwnAndLocalized<Field>;
export function spreadLines(
  data: Readonly<Record<string, unknown>>,
  fields: readonly string[],
  context: z.core.$RefinementCtx,
) {
  const spread = { ...data };
  for (const field of fields) {
    const written = data[field];
    if (!isMap(written)) continue;
    delete spread[field];
    for (const language of LANGUAGE_CODES) {
      const name = localizedField(field, language);
      if (!(language in written)) continue;
      if (name !== field && name in data)
        context.addIssue({ code: 'custom', path: [name], params: { ...textTwice(name, field) } });
      spread[name] = written[language];
    }
  }
  return spread;
}

function isMap(written: unknown): written is Readonly<Record<string, unknown>> {
  return written instanceof Object && !Array.isArray(written);
}
