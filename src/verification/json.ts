/** A JSON value whose type is not known. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Reads JSON, or says what is wrong with it. */
export function readJson(text: string): { readonly value: unknown } | { readonly broken: string } {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch (error) {
    return { broken: error instanceof Error ? error.message : String(error) };
  }
}

/** Whether a value of JSON is an object: no list, no null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One thing or a list of things, as a list. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** A text that is not empty. */
export function textIn(object: JsonObject, name: string): string | undefined {
  const value = object[name];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
