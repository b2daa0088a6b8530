import { type Message, onOneLine } from '../diagnostics/message.ts';
import { STEPS } from '../diagnostics/messages/progress.ts';

/** Where progress is written, such as the standard error. */
interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Says what a build does, a line for each step; a terminal also sees how far a long one is. */
export class Progress {
  readonly #stream: Stream;
  #line = '';
  #percent = 0;

  constructor(stream: Stream = process.stderr) {
    this.#stream = stream;
  }

  /** @param number of the step, from 1 */
  begin(number: number, step: Message): void {
    this.#line = `[${number}/${STEPS}] ${onOneLine(step)}`;
    this.#percent = 0;
    this.#stream.write(`${this.#line}\n`);
  }

  /** Shows on a terminal how far the step is, in its line, which is the last. */
  advance(done: number, of: number): void {
    const percent = Math.floor((100 * done) / of);
    if (!this.#stream.isTTY || percent === this.#percent) return;
    this.#percent = percent;
    // One line up, and what stands there is overwritten.
    this.#stream.write(`\u001B[1A\u001B[2K${this.#line} · ${percent} %\n`);
  }
}
