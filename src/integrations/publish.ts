import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { putFile, stayingFiles } from '../cache/staying-files.ts';
import { keptNextChange, keptTally, requireLoadedContent } from '../content/content-loaded.ts';
import { readSite } from '../content/settings/site.ts';
import { clockOf } from '../dates/clock.ts';
import { onTwoLines } from '../diagnostics/message.ts';
import { siteChanged, toUpload } from '../diagnostics/messages/changes.ts';
import { LEAVING_PART, partLeft } from '../diagnostics/messages/parts.ts';
import { PUBLISHING } from '../diagnostics/messages/progress.ts';
import { CACHE, OUTPUT, PROJECT, STAGING, shownPath } from '../folders.ts';
import { CHANGES } from '../publishing/changes.ts';
import { addCompressedTwins, isPrecompressed } from '../publishing/compressed-twins.ts';
import { hashOfFile } from '../publishing/file-hashes.ts';
import { MANIFEST } from '../publishing/manifest.ts';
import { leavePart } from '../publishing/parts/leave-part.ts';
import { type PlannedPart, plannedPart } from '../publishing/parts/planned-part.ts';
import { Progress } from '../publishing/progress.ts';
import {
  forgetPublished,
  recordPublished,
  type StandingFile,
  standingFiles,
} from '../publishing/published-record.ts';
import { writing } from '../publishing/refusal.ts';
import { StagingArea } from '../publishing/staging.ts';
import { type Synced, syncSite } from '../publishing/sync-site.ts';
import { recordOf, saidFingerprint } from '../publishing/this-build.ts';

/**
 * Publishes a build when it is whole. Astro empties its output folder first and then builds, so a build
 * that fails leaves nothing to serve, and it cannot build outside the project. With this, the last of
 * the integrations, the site is made in a staging folder and moved to its place when everything, the
 * search index too, is there.
 *
 * Astro is started with the staging folder for its root (commands/build.ts), which decides where it
 * keeps its notes on the content; builds that shared them would take each other's pictures. All else
 * that it finds from its root is the project's again.
 */
export function publish(): AstroIntegration {
  const staging = new StagingArea(STAGING);
  let folder: string;
  let cache: string;
  return {
    name: 'khabar:publish',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        folder = fileURLToPath(config.root);
        cache = canKeepIn(CACHE) && staging.tryHold(CACHE) ? CACHE : join(folder, 'cache');
        updateConfig({
          root: asUrl(PROJECT),
          srcDir: asUrl(PROJECT, 'src'),
          publicDir: asUrl(PROJECT, 'public'),
          outDir: asUrl(folder, 'site'),
          cacheDir: asUrl(cache),
        });
      },
      'astro:build:done': async () => {
        requireLoadedContent();
        const part = plannedPart();
        if (part) return leave(part, cache, folder);
        new Progress().begin(5, PUBLISHING);
        // By the folder's own name, which a link may lead to.
        const place = await realpath(OUTPUT).catch(() => OUTPUT);
        await staging.withLock(place, () =>
          writing(OUTPUT, async () => {
            const site = join(folder, 'site');
            if (isPrecompressed(process.env)) await addCompressedTwins(site, OUTPUT);
            const standing = standingFiles(recordOf(place), place);
            const hashes = new Map(Array.from(standing, ([path, file]) => [path, file.hash]));
            forgetPublished(recordOf(place));
            const staying = stillStaying(site, hashes);
            const synced = await syncSite(site, OUTPUT, readSite(), hashes, staying);
            record(place, synced.files, standing);
            if (!synced.isFirst) sayChanges(synced);
          }),
        );
        await rm(folder, { recursive: true });
      },
    },
  };
}

/** Puts a part into its folder, which others are to be joined with before any of it is published. */
async function leave(part: PlannedPart, cache: string, staging: string): Promise<void> {
  new Progress().begin(5, LEAVING_PART);
  const files = leavePart(cache, part.folder, part.manifest);
  console.log(onTwoLines(partLeft(shownPath(part.folder), files)));
  await rm(staging, { recursive: true });
}

/** Whether a build can keep anything in a folder. Astro ends with a stack where it cannot. */
export function canKeepIn(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Which files need not be published; one that somebody has changed while the site was made is put into it. */
function stillStaying(
  site: string,
  standing: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const staying = new Map<string, string>();
  for (const [path, file] of stayingFiles()) {
    if (standing.get(path) === file.hash) staying.set(path, file.hash);
    else if (!existsSync(join(site, path))) putFile(file, join(site, path));
  }
  return staying;
}

/** Writes down what was published, and of what, for a build that would find nothing changed. */
function record(
  place: string,
  files: ReadonlyMap<string, string>,
  standing: ReadonlyMap<string, StandingFile>,
): void {
  const fingerprint = saidFingerprint();
  if (fingerprint === undefined) return;
  const published = {
    fingerprint,
    from: clockOf(process.env).getTime(),
    until: keptNextChange(),
    tally: keptTally(),
    files: new Map([...files, [MANIFEST, hashOfFile(join(place, MANIFEST))]]),
  };
  recordPublished(recordOf(place), place, published, standing);
}

/** As many addresses as one looks at. */
const SHOWN = 10;

/** For whoever has a CDN forget them; the file has them all. */
function sayChanges({ changed, removed, written, bytes }: Synced): void {
  const addresses = [...changed, ...removed];
  if (addresses.length === 0) return;
  const file = shownPath(join(OUTPUT, CHANGES));
  console.log(onTwoLines(siteChanged(changed.length, removed.length, file)));
  for (const address of addresses.slice(0, SHOWN)) console.log(`  ${address}`);
  if (addresses.length > SHOWN) console.log('  …');
  console.log(onTwoLines(toUpload(written, bytes)));
}

function asUrl(...path: readonly string[]): URL {
  return pathToFileURL(`${join(...path)}/`);
}
