import { readdirSync, rmSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { PROJECT } from '../folders.ts';

const FOLDER = join(PROJECT, 'node_modules/.astro/compiled');

/**
 * A build compiles some 2,700 modules, and a hundred of pages more, which lie in another folder each time: of those
 * nothing is of use to the next, and Node removes nothing.
 */
const MOST_FILES = 6000;

interface Keeping {
  /** Whether what earlier builds have compiled is forgotten. */
  readonly isFresh?: boolean;
  readonly folder?: string;
  readonly mostFiles?: number;
  readonly enable?: (folder: string) => unknown;
}

/**
 * Keeps the code that Node compiles for the next build, by the bytes of each module: Node, Astro and Vite are half of what
 * a build loads. Where nothing can be written or removed, as while another build writes there, nothing is kept.
 */
export function keepCompiledCode({
  isFresh = false,
  folder = FOLDER,
  mostFiles = MOST_FILES,
  enable = enableCompileCache,
}: Keeping = {}): void {
  if ((isFresh || filesIn(folder) > mostFiles) && !isRemoved(folder)) return;
  enable(folder);
}

function isRemoved(folder: string): boolean {
  try {
    rmSync(folder, { recursive: true, force: true });
    return true;
  } catch {
    return false;
  }
}

function filesIn(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true }).length;
  } catch {
    return 0;
  }
}
