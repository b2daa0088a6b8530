import { type Message, onTwoLines } from '../diagnostics/message.ts';

/** What is wrong at one place of a built site. */
export interface Fault extends Message {
  /** Line and column in the file, such as `:3:14`, where they are known. */
  readonly at?: string;
}

/** One sentence, and the places that it is said of. */
interface Kind extends Message {
  readonly places: string[];
  count: number;
}

/** So many places show what is alike in them; the others are counted. */
const SHOWN = 3;

/**
 * Gathers faults by their sentence: what stands in the frame of a site is wrong on thousands of pages,
 * and is told once.
 */
export class FaultLog {
  readonly #kinds = new Map<string, Kind>();
  #count = 0;

  /** @param file from the site's folder */
  add(file: string, faults: readonly Fault[]): void {
    for (const { ar, en, at = '' } of faults) {
      this.#count += 1;
      const kind = this.#kinds.get(en) ?? {
        ar: ownCopy(ar),
        en: ownCopy(en),
        places: [],
        count: 0,
      };
      this.#kinds.set(kind.en, kind);
      kind.count += 1;
      if (kind.places.length < SHOWN) kind.places.push(file + at);
    }
  }

  get count(): number {
    return this.#count;
  }

  /** Laid out as what `npm run check` prints: the place, then the Arabic and the English. */
  toString(): string {
    return Array.from(this.#kinds.values(), (kind) => {
      const more = kind.count - kind.places.length;
      const place = kind.places.join(', ') + (more > 0 ? ` +${more}` : '');
      return `${place}:\n  ${onTwoLines(kind).replace('\n', '\n  ')}`;
    }).join('\n\n');
  }
}

/** A string that does not keep alive the page that it was cut from. */
export function ownCopy(text: string): string {
  return Buffer.from(text).toString();
}
