import { hash } from 'node:crypto';
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { answerDigest } from './questions.ts';
import { readSealed, writeSealed } from './sealed-file.ts';

/** A page as a build has made it. */
export interface KeptPage<Pictures> {
  /** Of all that it was made of, but for what it asks. */
  readonly key: string;
  /** What it has asked besides. */
  readonly asked: Iterable<string>;
  /** The hash of its bytes, and the name under which they are kept. */
  readonly bytes: string;
  /** What it makes of pictures. */
  readonly pictures: readonly Pictures[];
}

/** As it is written down, with the numbers of its questions. */
export type Line<Pictures> = readonly [
  string,
  string,
  readonly number[],
  string,
  readonly Pictures[],
];

export interface Record<Pictures> {
  readonly questions: readonly (readonly [question: string, answer: string | undefined])[];
  readonly pages: readonly Line<Pictures>[];
}

/** What keeps them changes with this file. */
export const RECORD_VERSION = 'pages 2';

/**
 * The pages of the last build. One is taken in the place of a new one while it is given the same and all
 * questions that it has asked have the same answers; its bytes are known by their hash, so that what is
 * not whole, or was changed by somebody, is made anew.
 */
export class KeptPages<Pictures> {
  readonly #folder: string;
  readonly #isThere: (picture: Pictures) => boolean;
  readonly #before = new Map<string, KeptPage<Pictures>>();
  readonly #answers: ReadonlyMap<string, string | undefined>;
  readonly #now = new Map<string, KeptPage<Pictures>>();
  readonly #folders = new Set<string>();
  /** Whether this build answers a question as the last one did: thousands of pages ask the same. */
  readonly #isSame = new Map<string, boolean>();

  /**
   * @param folder where they are kept
   * @param isThere whether a picture was made before: a page is taken with all of its pictures, or made
   */
  constructor(folder: string, isThere: (picture: Pictures) => boolean = () => true) {
    this.#isThere = isThere;
    this.#folder = folder;
    const sealed = readSealed(this.#recordFile, RECORD_VERSION);
    // The seal is whole, so it is what was written here.
    const { questions, pages }: Record<Pictures> = sealed
      ? JSON.parse(sealed.toString('utf8'))
      : { questions: [], pages: [] };
    this.#answers = new Map(questions);
    const names = questions.map(([question]) => question);
    for (const [page, key, numbers, bytes, pictures] of pages) {
      const asked = numbers.flatMap((number) => names[number] ?? []);
      this.#before.set(page, { key, asked, bytes, pictures });
    }
  }

  /**
   * Puts a page of the last build into a site, if this build would make the same.
   *
   * @param page by which it is known
   * @param key of all that it is made of now, but for what it asks
   * @param stays whether it stands at its place by the hash of its bytes, so that it need not be put there
   * @returns what it is, its bytes and pictures; undefined if it has to be made
   */
  async take(
    page: string,
    key: string,
    target: string,
    stays: (bytes: string) => boolean = () => false,
  ): Promise<KeptPage<Pictures> | undefined> {
    const known = this.#before.get(page);
    if (known?.key !== key || !known.pictures.every(this.#isThere)) return undefined;
    if (!(await this.#hasSameAnswers(known))) return undefined;
    if (!stays(known.bytes) && !this.put(known.bytes, target)) return undefined;
    this.#now.set(page, known);
    return known;
  }

  /**
   * Keeps a page that was made for the next build.
   *
   * @returns the hash of its bytes
   */
  keep(page: string, bytes: Buffer, facts: Omit<KeptPage<Pictures>, 'bytes'>): string {
    const name = hash('sha256', bytes, 'hex');
    const file = this.#fileOf(name);
    // Not over one that is there: another build may be about to publish it.
    const incoming = `${file}.${process.pid}`;
    try {
      if (!isWhole(file, name)) {
        this.#makeFolder(dirname(file));
        writeFileSync(incoming, bytes);
        renameSync(incoming, file);
      }
      this.#now.set(page, { ...facts, bytes: name });
    } catch {
      // What cannot be kept, as on a full disk, is made anew by the next build.
    }
    return name;
  }

  /** Keeps this build's pages, and forgets what was of the last one alone. The last that is asked of it. */
  async save(): Promise<void> {
    const numbers = new Map<string, number>();
    const numberOf = (question: string) => {
      const number = numbers.get(question) ?? numbers.size;
      numbers.set(question, number);
      return number;
    };
    const pages = Array.from(this.#now, ([page, { key, asked, bytes, pictures }]) => {
      return [page, key, Array.from(asked, numberOf), bytes, pictures] satisfies Line<Pictures>;
    });
    const questions: [string, string | undefined][] = [];
    for (const question of numbers.keys()) {
      questions.push([question, await answerDigest(question)]);
    }
    const record: Record<Pictures> = { questions, pages };
    writeSealed(this.#recordFile, RECORD_VERSION, Buffer.from(JSON.stringify(record)));
    this.#sweep();
    // Half a gigabyte of 100,000 pages, of which nobody asks any more.
    for (const known of [this.#before, this.#now, this.#isSame]) known.clear();
  }

  async #hasSameAnswers({ asked }: KeptPage<Pictures>): Promise<boolean> {
    for (const question of asked) {
      // Nothing is waited for where the answer is known.
      const isSame = this.#isSame.get(question) ?? (await this.#hasSameAnswer(question));
      if (!isSame) return false;
    }
    return true;
  }

  async #hasSameAnswer(question: string): Promise<boolean> {
    const answer = this.#answers.get(question);
    const isSame = answer !== undefined && (await answerDigest(question)) === answer;
    this.#isSame.set(question, isSame);
    return isSame;
  }

  /**
   * Puts the bytes of a page into a site.
   *
   * @returns false if they are not there any more, or others
   */
  put(name: string, target: string): boolean {
    const file = this.#fileOf(name);
    if (!isWhole(file, name)) return false;
    this.#makeFolder(dirname(target));
    try {
      linkSync(file, target);
    } catch {
      copyFileSync(file, target);
    }
    return true;
  }

  #sweep(): void {
    // Those of the build before are, until the next one, what another build that runs may yet put.
    const pages = [...this.#before.values(), ...this.#now.values()];
    const wanted = new Set(pages.map(({ bytes }) => bytes));
    const folder = join(this.#folder, 'bytes');
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
    for (const part of readdirSync(folder, { withFileTypes: true })) {
      if (!part.isDirectory()) continue;
      for (const name of readdirSync(join(folder, part.name)))
        if (!wanted.has(name)) rmSync(join(folder, part.name, name), { force: true });
    }
  }

  #makeFolder(folder: string): void {
    if (this.#folders.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
  }

  #fileOf(name: string): string {
    return join(this.#folder, 'bytes', name.slice(0, 2), name);
  }

  get #recordFile(): string {
    return join(this.#folder, 'record');
  }
}

/** Whether a page is there, with the bytes of its name. */
function isWhole(file: string, name: string): boolean {
  try {
    return hash('sha256', readFileSync(file), 'hex') === name;
  } catch {
    return false;
  }
}
