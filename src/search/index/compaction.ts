/** In the environment, because Astro loads its integrations in a module graph of their own. */
const COMPACT = 'KHABAR_COMPACT';

/** Says whether this build makes all of the index anew, whatever the environment says. */
export function sayCompaction(compact: boolean): void {
  process.env[COMPACT] = compact ? '1' : '';
}

export function isCompact(): boolean {
  return process.env[COMPACT] === '1';
}
