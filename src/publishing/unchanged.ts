import { realpath } from 'node:fs/promises';
import { readChanges, writeChanges } from './changes.ts';
import { type Published, stillPublished } from './published-record.ts';
import type { StagingArea } from './staging.ts';
import { recordOf } from './this-build.ts';

/**
 * What stands at a place, if nothing has to be built: the inputs are those that it was built of, no
 * moment has passed at which they make another site, and nobody has changed a file of it. That this time no address has changed is then
 * written where a CDN looks.
 */
export async function unchangedAt(
  site: string,
  fingerprint: string,
  now: Date,
  staging: StagingArea,
): Promise<Published | undefined> {
  const place = await realpath(site).catch(() => undefined);
  if (place === undefined) return undefined;
  return staging.withLock(place, async () => {
    const state = { fingerprint, now: now.getTime() };
    const published = stillPublished(recordOf(place), place, state);
    if (!published) return undefined;
    const { changed, removed } = await readChanges(place);
    if (changed.length + removed.length > 0)
      await writeChanges(place, { changed: [], removed: [] });
    return published;
  });
}
