import type { PartManifest } from './part-manifest.ts';

/** The part that this process builds. */
export interface PlannedPart {
  readonly folder: string;
  readonly manifest: Omit<PartManifest, 'files'>;
}

/** In the environment, because Astro loads its integrations in a module graph of their own. */
const PLANNED = 'KHABAR_PLANNED_PART';

/** Says of what a part is, and where it is put, before its build begins. */
export function planPart(part: PlannedPart | undefined): void {
  process.env[PLANNED] = part ? JSON.stringify(part) : '';
}

/** @returns undefined where this process builds a whole site */
export function plannedPart(): PlannedPart | undefined {
  return process.env[PLANNED] ? JSON.parse(process.env[PLANNED]) : undefined;
}
