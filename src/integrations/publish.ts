import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkTarget } from './publish-target.ts';

/**
 * Publishes a build in one move. Astro empties its output folder first and then builds, so a build
 * that fails leaves nothing to serve, and it cannot build outside the project. With this, the last of
 * the integrations, the site is made in a folder of this process and takes the place of the old one
 * when everything, the search index too, is there.
 *
 * @param target where the finished site belongs, in or outside the project
 * @param workshop a folder of the project for builds under way
 */
export function publish(target: string, workshop: string): AstroIntegration {
  const bench = join(workshop, String(process.pid));
  return {
    name: 'khabar:publish',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command !== 'build') return;
        await checkTarget(target);
        await sweep(workshop);
        updateConfig({ outDir: pathToFileURL(`${bench}/`) });
      },
      'astro:build:done': async () => {
        await replace(bench, target);
      },
    },
  };
}

/** Puts `made` in the place of `target`; the two may be on different disks. */
async function replace(made: string, target: string): Promise<void> {
  const incoming = `${target}.new-${process.pid}`;
  const outgoing = `${target}.old-${process.pid}`;
  await mkdir(join(target, '..'), { recursive: true });
  await rename(made, incoming).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error;
    await cp(made, incoming, { recursive: true });
    await rm(made, { recursive: true });
  });
  await rename(target, outgoing).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(incoming, target);
  await rm(outgoing, { recursive: true, force: true });
}

/** Removes what builds that failed have left; a folder is named after the process that made it. */
async function sweep(workshop: string): Promise<void> {
  const names = await readdir(workshop).catch(() => []);
  const dead = names.filter((name) => !isRunning(Number(name)));
  await Promise.all(dead.map((name) => rm(join(workshop, name), { recursive: true, force: true })));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
