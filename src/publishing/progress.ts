import { type Message, onOneLine } from '../diagnostics/message.ts';
import { STEPS, timeLeft } from '../diagnostics/messages/progress.ts';

/** Where progress is written, such as the standard error. */
interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Below it nobody asks how long a step will take, nor could it be told (s). */
const SOON = 3;

/** Says what a build does, a line for each step; a terminal also sees how far a long one is, and how long it will take. */
export class Progress {
  readonly #stream: Stream;
  readonly #now: () => number;
  #line = '';
  #percent = 0;
  #begun = 0;

  /** @param now milliseconds of a clock that goes on evenly */
  constructor(stream: Stream = process.stderr, now = () => performance.now()) {
    this.#stream = stream;
    this.#now = now;
  }

  /** @param number of the step, from 1 */
  begin(number: number, step: Message): void {
    this.#line = `[${number}/${STEPS}] ${onOneLine(step)}`;
    this.#percent = 0;
    this.#begun = this.#now();
    this.#stream.write(`${this.#line}\n`);
  }

  /** Shows on a terminal how far the step is, in its line, which is the last. */
  advance(done: number, of: number): void {
    const percent = Math.floor((100 * done) / of);
    if (!this.#stream.isTTY || percent === this.#percent) return;
    this.#percent = percent;
    const parts = [this.#line, `${percent} %`];
    const taken = (this.#now() - this.#begun) / 1000;
    const left = (taken * (of - done)) / done;
    if (taken >= SOON && left >= SOON) parts.push(onOneLine(timeLeft(left)));
    // One line up, and what stands there is overwritten.
    this.#stream.write(`\u001B[1A\u001B[2K${parts.join(' · ')}\n`);
  }
}
