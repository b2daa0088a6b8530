import type { Section } from '../../content/settings/section-schema.ts';
import type { Message } from '../../diagnostics/message.ts';
import type { Found } from '../reading.ts';
import { flat, isEmpty } from './field-values.ts';
import { GatheredFields } from './gathered-fields.ts';

/** Fields as they stand here, and what the editor should know of the others. */
export interface Mapped {
  readonly found: Found;
  readonly told: readonly Message[];
}

/** Gives the fields of another system their places here; what has none is told. */
export function mapFields(
  fields: Readonly<Record<string, unknown>>,
  sections: readonly Section[],
): Mapped {
  const gathered = new GatheredFields(sections);
  for (const [name, value] of flat(fields)) if (!isEmpty(value)) gathered.take(name, value);
  return { found: gathered.found(), told: gathered.told() };
}
