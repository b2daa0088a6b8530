/**
 * Tells of most strings that they are no form of the vocabulary, by a number made of their letters, without
 * making them: every form has some ten beginnings and ends, of which hardly any is a form.
 */
export class FormFilter {
  readonly #has = new Uint8Array(1 << BITS);

  constructor(forms: Iterable<string>) {
    for (const form of forms) this.#has[placeOf(hashOf(form))] = 1;
  }

  /** False only where no form has these letters. */
  mayHave(hash: number): boolean {
    return this.#has[placeOf(hash)] === 1;
  }
}

/** Two million places, so that of a hundred thousand forms one string in twenty is taken for one. */
const BITS = 21;
const FACTOR = 0x01000193;

/** The upper bits are the best mixed. */
function placeOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - BITS);
}

/** The sum of the letters, each times a power of a number: it grows from either end. */
function hashOf(form: string): number {
  let hash = 0;
  for (let at = form.length - 1; at >= 0; at -= 1)
    hash = (Math.imul(hash, FACTOR) + form.charCodeAt(at)) | 0;
  return hash;
}

/** Where a form may be cut into a form of one vocabulary and one of another. */
export function splitsOf(form: string, firsts: FormFilter, seconds: FormFilter): readonly number[] {
  const splits: number[] = [];
  let first = 0;
  let power = 1;
  const ends = endHashes(form);
  for (let at = 1; at < form.length; at += 1) {
    first = (first + Math.imul(power, form.charCodeAt(at - 1))) | 0;
    power = Math.imul(power, FACTOR);
    if (firsts.mayHave(first) && seconds.mayHave(ends[at] ?? 0)) splits.push(at);
  }
  return splits;
}

/** The numbers of a form's ends, by where they begin. */
function endHashes(form: string): Int32Array {
  const hashes = new Int32Array(form.length + 1);
  for (let at = form.length - 1; at >= 0; at -= 1)
    hashes[at] = Math.imul(hashes[at + 1] ?? 0, FACTOR) + form.charCodeAt(at);
  return hashes;
}
