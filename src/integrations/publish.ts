import { realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writing } from './publish-target.ts';
import { putInPlace } from './put-in-place.ts';
import { Workshop } from './workshop.ts';

/**
 * Publishes a build when it is whole. Astro empties its output folder first and then builds, so a build
 * that fails leaves nothing to serve, and it cannot build outside the project. With this, the last of
 * the integrations, the site is made on a bench of its own and put in its place when everything, the
 * search index too, is there.
 *
 * @param target where the finished site belongs, in or outside the project
 * @param workshop a folder of the project for builds under way
 * @param cache Astro's cache of this content, which one build at a time may use
 */
export function publish(target: string, workshop: string, cache: string): AstroIntegration {
  const builds = new Workshop(workshop);
  let bench: string;
  return {
    name: 'khabar:publish',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command !== 'build') return;
        bench = await writing(workshop, () => builds.openBench());
        updateConfig({
          outDir: pathToFileURL(`${join(bench, 'site')}/`),
          cacheDir: pathToFileURL(`${builds.take(cache) ? cache : join(bench, 'cache')}/`),
        });
      },
      'astro:build:done': async () => {
        // By the folder's own name, which a link may lead to.
        const place = await realpath(target).catch(() => target);
        await builds.alone(place, () =>
          writing(target, () => putInPlace(join(bench, 'site'), target)),
        );
        await rm(bench, { recursive: true });
      },
    },
  };
}
