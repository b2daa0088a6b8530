/**
 * `npm run build`: content → site, as it stands now or at `SOURCE_DATE_EPOCH`. If nothing has changed since
 * the last build it ends at once. `-- --fresh` forgets all that earlier builds have kept; `--compact`
 * makes all of the search index anew; `--config FILE` builds with another Astro configuration; `--preview` shows editors what is not published yet.
 *
 * Content problems are printed as they are written for the editor; anything else is a fault of ours,
 * and its stack is of use.
 */
import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { keptTally } from '../content/content-loaded.ts';
import { readSite } from '../content/settings/site.ts';
import { clockOf, stopClock } from '../dates/clock.ts';
import { onTwoLines } from '../diagnostics/message.ts';
import { NOTHING_CHANGED } from '../diagnostics/messages/changes.ts';
import { READING } from '../diagnostics/messages/progress.ts';
import { CACHE, OUTPUT, PROJECT, STAGING } from '../folders.ts';
import { sayBuild } from '../life/audience.ts';
import { recoverLeftovers } from '../publishing/earlier-leftovers.ts';
import { Progress } from '../publishing/progress.ts';
import { checkTarget } from '../publishing/publish-target.ts';
import { fullDisk, inWords, writing } from '../publishing/refusal.ts';
import { StagingArea } from '../publishing/staging.ts';
import {
  codeFingerprint,
  fingerprintOfThis,
  sayCode,
  sayFingerprint,
} from '../publishing/this-build.ts';
import { unchangedAt } from '../publishing/unchanged.ts';
import { sayCompaction } from '../search/index/compaction.ts';

const CONFIG = 'astro.config.mjs';

const { values } = parseArgs({
  options: {
    config: { type: 'string', default: CONFIG },
    preview: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    compact: { type: 'boolean', default: false },
  },
});

/**
 * What Vite says of a build, in `import.meta.env`. Astro lets variables of a shell take its place, and pages
 * would have what only the dev server's have.
 * @see https://github.com/withastro/astro/blob/main/packages/astro/src/env/env-loader.ts
 */
const SAID_BY_VITE = ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR'];

try {
  for (const name of SAID_BY_VITE) delete process.env[name];
  sayBuild(values.preview ? 'editors' : 'readers');
  stopClock(process.env);
  // Before Astro reads its configuration, which would bury what is wrong with the settings, and begins.
  const publication = readSite();
  const staging = new StagingArea(STAGING);
  if (values.fresh)
    await staging.withLock(CACHE, () => rm(CACHE, { recursive: true, force: true }));
  // A preview has drafts, which stand under today's date: the clock alone makes it another.
  const isUsual = values.config === CONFIG && !values.preview;
  const now = clockOf(process.env);
  const fingerprint = isUsual ? fingerprintOfThis(publication, now) : undefined;
  const unchanged =
    fingerprint && !values.compact && (await unchangedAt(OUTPUT, fingerprint, now, staging));
  if (unchanged) {
    console.log(onTwoLines(NOTHING_CHANGED));
    if (unchanged.tally) console.log(onTwoLines(unchanged.tally));
    process.exit(0);
  }
  sayCompaction(values.compact);
  sayFingerprint(fingerprint);
  sayCode(isUsual ? codeFingerprint() : undefined);
  await recoverLeftovers(OUTPUT);
  await checkTarget(OUTPUT, STAGING, publication);
  const folder = await writing(STAGING, () => staging.openFolder());
  new Progress().begin(1, READING);
  // Only now: it takes a second to load.
  const { build } = await import('astro');
  // Astro writes its notes on the content into `.astro` of its root: each build has its own.
  const configFile = relative(folder, join(PROJECT, values.config));
  await build({ root: folder, configFile, logLevel: 'warn' });
  const tally = keptTally();
  if (tally) console.log(onTwoLines(tally));
} catch (thrown) {
  const full = fullDisk(thrown);
  const error = full ? inWords(full, STAGING) : thrown;
  const isContent = error instanceof Error && error.name === 'ContentProblems';
  console.error(isContent ? error.message : error);
  // Not left to end by itself: what a failed build has opened may keep it waiting for ever.
  process.exit(1);
}
