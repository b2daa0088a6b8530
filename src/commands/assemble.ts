/**
 * `npm run assemble -- parts/*`: publishes a site whose parts were built apart (`npm run build -- --part 3/8`), on as
 * many machines as there are. What they have made is put into the cache of an ordinary build, which makes what is left: what
 * is made of all pages. `--compact`: see `build.ts`.
 */
import { OF_PARTS } from '../cache/part.ts';
import { readSite } from '../content/settings/site.ts';
import { clockOf } from '../dates/clock.ts';
import { PARTS_NOT_NAMED } from '../diagnostics/messages/parts.ts';
import { ContentProblems } from '../diagnostics/problem.ts';
import { Refusal, refusalIn } from '../diagnostics/refusal.ts';
import { CACHE, STAGING } from '../folders.ts';
import { latestInstant, partProblems } from '../publishing/parts/check-parts.ts';
import { joinParts } from '../publishing/parts/join-parts.ts';
import { namedFolders } from '../publishing/parts/named-folders.ts';
import { inputsOfPart } from '../publishing/parts/part-inputs.ts';
import { readPartManifest } from '../publishing/parts/part-manifest.ts';
import { StagingArea } from '../publishing/staging.ts';
import { readArguments } from './arguments.ts';
import { interruption, run } from './run.mjs';

try {
  const { positionals, switches } = readArguments(process.argv.slice(2), [], ['compact']);
  const instant = await join(positionals);
  const options = [...switches].map((name) => `--${name}`);
  const clock = { SOURCE_DATE_EPOCH: String(instant) };
  const build = ['src/commands/build.ts', ...options];
  process.exitCode = await run(process.execPath, build, interruption(), { ...clock, ...OF_PARTS });
} catch (error) {
  console.error(refusalIn(error));
  process.exitCode = 1;
}

/**
 * Joins the parts of some folders in the cache.
 *
 * @returns the second at which they were built
 * @throws {@link Refusal} or `ContentProblems` if they are not all parts of what is here
 */
async function join(paths: readonly string[]): Promise<number> {
  if (paths.length === 0) throw new Refusal(PARTS_NOT_NAMED);
  const named = namedFolders(paths).map((folder) => {
    return { folder, manifest: readPartManifest(folder) };
  });
  const whole = named.flatMap(({ folder, manifest }) => (manifest ? [{ folder, manifest }] : []));
  const site = readSite();
  const said = clockOf(process.env).getTime() / 1000;
  const instant = process.env.SOURCE_DATE_EPOCH ? said : (latestInstant(whole) ?? said);
  const here = inputsOfPart(site, instant);
  const problems = partProblems(named, here, instant);
  if (problems.length > 0) throw new ContentProblems(problems);
  await new StagingArea(STAGING).withLock(CACHE, async () => joinParts(whole, CACHE, site));
  return instant;
}
