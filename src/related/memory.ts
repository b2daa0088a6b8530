import { hash } from 'node:crypto';
import { beginningOf, type FormCounts } from './form-counts.ts';
import type { Written } from './written.ts';

/** Classes of forms by a form. */
export type KeysOfForms = Map<string, readonly string[]>;

/** As it is written down: forms once each, elsewhere by their numbers. */
interface Told {
  readonly forms: readonly string[];
  /** Of each text the forms and how often each stands in it, one after the other. */
  readonly texts: readonly (readonly [text: string, counts: readonly number[]])[];
  readonly classes: readonly (readonly [
    vocabulary: string,
    keys: readonly (readonly [form: number, keys: readonly string[]])[],
  ])[];
}

/**
 * What of the analysis of an archive is the same in the next build: the forms of a text, and the classes of
 * forms in a vocabulary. What is not asked for is forgotten.
 */
export class Memory {
  readonly #told: () => string | undefined;
  #isRead = false;
  readonly #textsBefore = new Map<string, FormCounts>();
  readonly #classesBefore = new Map<string, KeysOfForms>();
  readonly #texts = new Map<string, FormCounts>();
  readonly #classes = new Map<string, KeysOfForms>();
  /** Classes in vocabularies that are nearly those that are asked for, in their order. */
  #nearly: readonly KeysOfForms[] = [];

  /** @param told what {@link toString} has written, of the same code. It is asked for when it is needed. */
  constructor(told: () => string | undefined = () => undefined) {
    this.#told = told;
  }

  /** Whether anybody has asked. */
  get isUsed(): boolean {
    return this.#isRead;
  }

  /** Another one that knows what this one was told. */
  aside(): Memory {
    return new Memory(this.#told);
  }

  #read(): void {
    if (this.#isRead) return;
    this.#isRead = true;
    const told = this.#told();
    if (told === undefined) return;
    const { forms, texts, classes }: Told = JSON.parse(told);
    const form = (number = 0) => forms[number] ?? '';
    for (const [text, numbers] of texts) {
      const counts: [string, number][] = [];
      for (let at = 0; at < numbers.length; at += 2)
        counts.push([form(numbers[at]), numbers[at + 1] ?? 0]);
      this.#textsBefore.set(text, counts);
    }
    for (const [vocabulary, keys] of classes) {
      const ofForms = keys.map(([number, found]) => [form(number), found] as const);
      this.#classesBefore.set(vocabulary, new Map(ofForms));
    }
  }

  /** The forms of a text, counted now or before. */
  formsOf(written: Words, count: () => FormCounts) {
    this.#read();
    const text = nameOfWords(written);
    const counts = this.#texts.get(text) ?? this.#textsBefore.get(text) ?? count();
    this.#texts.set(text, counts);
    return counts;
  }

  /** The classes that are known in a vocabulary, where those that are found are put. */
  classesIn(vocabulary: ReadonlyMap<string, number>): KeysOfForms {
    this.#read();
    const name = sha256(vocabulary);
    const before = this.#classesBefore.get(name) ?? this.#nearly[this.#classes.size];
    const keys = this.#classes.get(name) ?? before ?? new Map();
    this.#classes.set(name, keys);
    return keys;
  }

  /**
   * The same for another look at an archive of which a text is edited: of one more or less, one form in
   * thousands has other classes, which is not worth the seconds that they take. A build looks at all anew.
   */
  whileEditing(): Memory {
    this.#read();
    const memory = new Memory();
    const [texts, classes] = [this.#texts, this.#classes];
    for (const known of [this.#textsBefore, texts])
      for (const [text, counts] of known) memory.#textsBefore.set(text, counts);
    memory.#nearly = [...(classes.size > 0 ? classes : this.#classesBefore).values()];
    return memory;
  }

  toString(): string {
    const numbers = new Map<string, number>();
    const numberOf = (form: string) => {
      const number = numbers.get(form) ?? numbers.size;
      numbers.set(form, number);
      return number;
    };
    const texts = Array.from(this.#texts, ([text, counts]) => {
      return [text, counts.flatMap(([form, count]) => [numberOf(form), count])] as const;
    });
    const classes = Array.from(this.#classes, ([vocabulary, keys]) => {
      return [vocabulary, Array.from(keys, ([form, found]) => [numberOf(form), found])] as const;
    });
    return JSON.stringify({ forms: [...numbers.keys()], texts, classes });
  }
}

/** What says what an article is about. */
type Words = Pick<Written, 'title' | 'description' | 'body' | 'beginning'>;

/** A name that is another where other words count. */
export function nameOfWords(written: Words): string {
  const { title, description, beginning = nameOfBeginning(written.body) } = written;
  return sha256([JSON.stringify([title, description, beginning])]);
}

/** See {@link Written.beginning}. */
export function nameOfBeginning(body: string): string {
  return sha256([beginningOf(body)]);
}

function sha256(parts: Iterable<unknown>): string {
  return hash('sha256', Array.from(parts, String).join('\n'), 'base64url');
}
