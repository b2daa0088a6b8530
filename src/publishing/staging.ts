import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { tryLock, withLock } from './lock.ts';

/** Beside the staging folders; the lock of a folder has its name. */
const LOCKS = 'locks';

/** A name that no lock of another kind has. */
const STAGING_FOLDER = /^staging-[\da-f]{8}$/;

/** Where builds under way have their staging folders, and what more than one of them must not do at once. */
export class StagingArea {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** An empty folder that is this process's until it ends; those of processes that have ended go. */
  async openFolder(): Promise<string> {
    await mkdir(join(this.#folder, LOCKS), { recursive: true });
    return withLock(this.#lock('area'), async () => {
      await this.#sweep();
      const name = `staging-${randomUUID().slice(0, 8)}`;
      tryLock(this.#lock(name));
      const staging = join(this.#folder, name);
      await mkdir(staging);
      return staging;
    });
  }

  /** Does something to a place outside the staging area while no other process of the project does. */
  async withLock<Result>(place: string, act: () => Promise<Result>): Promise<Result> {
    await mkdir(join(this.#folder, LOCKS), { recursive: true });
    return withLock(this.#lock(hashOf(place)), act);
  }

  /** Takes a place for this process until it ends, unless another one has it. */
  tryHold(place: string): boolean {
    return tryLock(this.#lock(hashOf(place))) !== undefined;
  }

  #lock(name: string): string {
    return join(this.#folder, LOCKS, name);
  }

  async #sweep(): Promise<void> {
    const folders = (await readdir(this.#folder)).filter((name) => name !== LOCKS);
    const locks = (await readdir(join(this.#folder, LOCKS))).filter((name) =>
      STAGING_FOLDER.test(name),
    );
    for (const name of new Set([...folders, ...locks])) {
      const lock = tryLock(this.#lock(name));
      if (!lock) continue;
      await rm(join(this.#folder, name), { recursive: true, force: true });
      lock.release();
      await rm(this.#lock(name));
    }
  }
}

function hashOf(place: string): string {
  return createHash('sha256').update(place).digest('hex').slice(0, 16);
}
