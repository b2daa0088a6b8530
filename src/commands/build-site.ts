/**
 * `npm run build`: content → site, as it stands now or at `SOURCE_DATE_EPOCH`. If nothing has changed since
 * the last build it ends at once. `-- --fresh` forgets all that earlier builds have kept; `--compact`
 * makes all of the search index anew; `--config FILE` builds with another Astro configuration; `--preview` shows editors what is not published yet;
 * `--part 3/8` makes a share of the pages, publishes nothing, and leaves in `parts/3-of-8`, or `--into FOLDER`, what `npm run assemble` puts together.
 *
 * Content problems are printed as they are written for the editor; anything else is a fault of ours,
 * and its stack is of use.
 */
import './tell-nobody.ts';
import { rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { keptTally } from '../content/content-loaded.ts';
import { readSite, type Site } from '../content/settings/site.ts';
import { clockOf, stopClock } from '../dates/clock.ts';
import { onTwoLines } from '../diagnostics/message.ts';
import { NOTHING_CHANGED } from '../diagnostics/messages/changes.ts';
import { READING } from '../diagnostics/messages/progress.ts';
import { CACHE, OUTPUT, PROJECT, STAGING } from '../folders.ts';
import { sayBuild } from '../life/audience.ts';
import { checkCache } from '../publishing/cache-place.ts';
import { recoverLeftovers } from '../publishing/earlier-leftovers.ts';
import { checkFolder, usualFolder } from '../publishing/parts/leave-part.ts';
import { inputsOfPart } from '../publishing/parts/part-inputs.ts';
import { type PlannedPart, planPart } from '../publishing/parts/planned-part.ts';
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
import { type BuildOptions, buildOptions } from './build-options.ts';

const CONFIG = 'astro.config.mjs';

/**
 * What Vite says of a build, in `import.meta.env`. Astro lets variables of a shell take its place, and pages
 * would have what only the dev server's have.
 * @see https://github.com/withastro/astro/blob/main/packages/astro/src/env/env-loader.ts
 */
const SAID_BY_VITE = ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR'];

/** Errors whose message is all that is of use. */
const SAID = ['ContentProblems', 'Refusal'];

try {
  const values = buildOptions(process.argv.slice(2), process.env.SOURCE_DATE_EPOCH);
  for (const name of SAID_BY_VITE) delete process.env[name];
  sayBuild(values.preview ? 'editors' : 'readers');
  stopClock(process.env);
  // Before Astro reads its configuration, which would bury what is wrong with the settings, and begins.
  const publication = readSite();
  const staging = new StagingArea(STAGING);
  if (values.fresh)
    await staging.withLock(CACHE, () => rm(CACHE, { recursive: true, force: true }));
  checkCache(CACHE);
  // A preview has drafts, which stand under today's date: the clock alone makes it another.
  const isUsual = (values.config ?? CONFIG) === CONFIG && !values.preview;
  const now = clockOf(process.env);
  const fingerprint = isUsual ? fingerprintOfThis(publication, now) : undefined;
  planPart(values.part && planned(values.part, publication, now));
  const mayEnd = fingerprint && !values.compact && !values.part;
  const unchanged = mayEnd && (await unchangedAt(OUTPUT, fingerprint, now, staging));
  if (unchanged) {
    console.log(onTwoLines(NOTHING_CHANGED));
    if (unchanged.tally) console.log(onTwoLines(unchanged.tally));
    process.exit(0);
  }
  sayCompaction(values.compact);
  sayFingerprint(fingerprint);
  sayCode(isUsual ? codeFingerprint() : undefined);
  if (!values.part) {
    await recoverLeftovers(OUTPUT);
    await checkTarget(OUTPUT, STAGING, publication);
  }
  const folder = await writing(STAGING, () => staging.openFolder());
  new Progress().begin(1, READING);
  // Only now: it takes a second to load.
  const { build } = await import('astro');
  // Astro writes its notes on the content into `.astro` of its root: each build has its own.
  const configFile = relative(folder, join(PROJECT, values.config ?? CONFIG));
  await build({ root: folder, configFile, logLevel: 'warn' });
  // Of a part nothing is published.
  const tally = values.part ? undefined : keptTally();
  if (tally) console.log(onTwoLines(tally));
} catch (thrown) {
  const full = fullDisk(thrown);
  const error = full ? inWords(full, STAGING) : thrown;
  const isSaid = error instanceof Error && SAID.includes(error.name);
  console.error(isSaid ? error.message : error);
  // Not left to end by itself: what a failed build has opened may keep it waiting for ever.
  process.exit(1);
}

/** A part, of what stands here now, and where it is put. */
function planned(
  { part, into }: NonNullable<BuildOptions['part']>,
  publication: Site,
  now: Date,
): PlannedPart {
  const folder = into === undefined ? usualFolder(part) : resolve(PROJECT, into);
  checkFolder(folder);
  const instant = now.getTime() / 1000;
  return { folder, manifest: { part, instant, inputs: inputsOfPart(publication, instant) } };
}
