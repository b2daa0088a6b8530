import { numberSteps, numbersOf } from '../../word-table.ts';
import type { Spellings } from './spellings.ts';
import type { Occurrences } from './vocabulary.ts';

/** Ends the line of a form that the texts write in several ways. */
const VARIED = '*';
const LINE_END = '\n'.charCodeAt(0);

/** Where a form is written. */
export interface Place {
  /** The numbers of the articles, in order. */
  readonly articles: readonly number[];
  /** Whether they write it in several ways. */
  readonly isVaried: boolean;
}

/**
 * Where each form of a closed segment is written: one line a form, in their order, `form articles *`, each number the
 * step from the one before.
 */
export function writePlaces(
  written: ReadonlyMap<string, Occurrences>,
  spellings: Spellings,
): Buffer {
  const lines = [...written.keys()].sort().map((form) => {
    const articles = numberSteps(written.get(form)?.articles ?? []);
    const isVaried = (spellings.get(form)?.length ?? 0) > 1;
    return `${form} ${articles}${isVaried ? ` ${VARIED}` : ''}\n`;
  });
  return Buffer.from(lines.join(''));
}

/** Looks up where forms are written: of all of them few are asked for. */
export class Places {
  readonly #lines: Buffer;
  readonly #read = new Map<string, Place | undefined>();

  /** @param lines as `writePlaces` makes them */
  constructor(lines: Uint8Array) {
    this.#lines = Buffer.from(lines.buffer, lines.byteOffset, lines.length);
  }

  of(form: string): Place | undefined {
    if (!this.#read.has(form)) this.#read.set(form, this.#find(form));
    return this.#read.get(form);
  }

  #find(form: string): Place | undefined {
    let [low, high] = [0, this.#lines.length];
    while (low < high) {
      const start = this.#lines.lastIndexOf(LINE_END, ((low + high) >> 1) - 1) + 1;
      const end = this.#lines.indexOf(LINE_END, start);
      const [other = '', steps = '', mark] = this.#lines.toString('utf8', start, end).split(' ');
      if (other === form) return { articles: numbersOf(steps), isVaried: mark === VARIED };
      if (other < form) low = end + 1;
      else high = start;
    }
    return undefined;
  }
}
