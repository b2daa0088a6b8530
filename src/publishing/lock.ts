import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';

export interface Lock {
  release(): void;
}

/** SQLite's own name for "somebody else has it": https://www.sqlite.org/rescode.html#busy */
const BUSY = 5;

/** Kept here, because a lock that nothing refers to is collected, and given back. */
const held = new Set<DatabaseSync>();

/**
 * Takes a lock, or says at once that another process has it. The system gives a lock back when its
 * process ends, in whatever way: no number of a process is written down that might mean another one
 * later, as in containers. Node has no lock on files of its own; SQLite does it on every system.
 *
 * @param file an empty file, made if it is not there
 */
export function tryLock(file: string): Lock | undefined {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    // Its journal in memory: beside the lock it would look like another.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === BUSY) return undefined;
    throw error;
  }
  held.add(database);
  return {
    release() {
      held.delete(database);
      database.close();
    },
  };
}

/** Does something while no other process does it; waits until it may. */
export async function withLock<Result>(file: string, act: () => Promise<Result>): Promise<Result> {
  let lock = tryLock(file);
  for (; !lock; lock = tryLock(file)) await setTimeout(20);
  try {
    return await act();
  } finally {
    lock.release();
  }
}
