import { Worker } from 'node:worker_threads';
import type { Lines } from './article-lines.ts';
import type { PageToRead, Reading, ReadPage } from './page-reader.ts';

/** A build that makes fewer pages of articles would wait longer for a thread than it takes to read them. */
const FEW = 200;

/** Pages on their way to the thread at a time: all others are read when the index is made. */
const AT_ONCE = 32;

/** What of a thread is asked for. */
export interface Thread {
  postMessage(page: PageToRead): void;
  on(event: 'message', heard: (read: ReadPage) => void): unknown;
  on(event: 'error', heard: (error: unknown) => void): unknown;
  terminate(): unknown;
}

/**
 * Reads pages of articles for the index, in a thread of its own, while Astro makes others. What it has not read, because
 * there was too much of it or a page made it end, is read later as ever, and so is an error told then.
 */
export class ReadingAhead {
  readonly #begin: () => Thread;
  readonly #lines = new Map<string, Buffer>();
  #thread: Thread | undefined;
  #seen = 0;
  #underWay = 0;

  constructor(reading: Reading, begin = () => threadFor(reading)) {
    this.#begin = begin;
  }

  /** @param page whose bytes are copied */
  read(page: PageToRead): void {
    this.#seen += 1;
    if (this.#seen <= FEW || this.#underWay === AT_ONCE) return;
    this.#thread ??= this.#begun();
    this.#underWay += 1;
    this.#thread.postMessage(page);
  }

  /** Ends the thread. @returns what it has read */
  end(): Lines {
    this.#thread?.terminate();
    return this.#lines;
  }

  #begun(): Thread {
    const thread = this.#begin();
    thread.on('message', ({ key, line }) => {
      this.#underWay -= 1;
      if (line) this.#lines.set(key, Buffer.from(line.buffer, line.byteOffset, line.length));
    });
    // With as many under way as there may be, it is given no more.
    thread.on('error', () => {
      this.#underWay = AT_ONCE;
    });
    return thread;
  }
}

/** The thread itself: `page-reader.ts`. */
export function threadFor(reading: Reading): Thread {
  const thread = new Worker(new URL('page-reader.ts', import.meta.url), { workerData: reading });
  // A build that fails meanwhile does not wait for it.
  thread.unref();
  return thread;
}
