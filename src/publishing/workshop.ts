import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { alone, tryLock } from './lock.ts';

/** Beside the benches; a bench's lock has the bench's name. */
const LOCKS = 'locks';

/** A name that no lock of another kind has. */
const BENCH = /^bench-[\da-f]{8}$/;

/** Where builds under way have their benches, and what more than one of them must not do at once. */
export class Workshop {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** An empty folder that is this process's until it ends; those of processes that have ended go. */
  async openBench(): Promise<string> {
    await mkdir(join(this.#folder, LOCKS), { recursive: true });
    return alone(this.#lock('workshop'), async () => {
      await this.#sweep();
      const name = `bench-${randomUUID().slice(0, 8)}`;
      tryLock(this.#lock(name));
      const bench = join(this.#folder, name);
      await mkdir(bench);
      return bench;
    });
  }

  /** Does something to a place outside the workshop while no other process of the project does. */
  alone<Result>(place: string, act: () => Promise<Result>): Promise<Result> {
    return alone(this.#lock(hashOf(place)), act);
  }

  /** Takes a place for this process until it ends, unless another one has it. */
  take(place: string): boolean {
    return tryLock(this.#lock(hashOf(place))) !== undefined;
  }

  #lock(name: string): string {
    return join(this.#folder, LOCKS, name);
  }

  async #sweep(): Promise<void> {
    const benches = (await readdir(this.#folder)).filter((name) => name !== LOCKS);
    const locks = (await readdir(join(this.#folder, LOCKS))).filter((name) => BENCH.test(name));
    for (const name of new Set([...benches, ...locks])) {
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
