import { AsyncLocalStorage } from 'node:async_hooks';
import { valueDigest } from './value-digest.ts';

/** What pages ask of the content: of an article, an edition, or nothing. */
interface Question {
  ask(...of: string[]): Promise<unknown>;
  /** Lets go of the answers that it has kept. */
  forget?(): void;
}

/** What the questions of this process are, and what one that is listened to has asked. */
interface Questions {
  readonly all: Map<string, Question>;
  readonly digests: Map<string, Promise<string | undefined>>;
  readonly listening: AsyncLocalStorage<Set<string> | undefined>;
}

declare global {
  var khabarQuestions: Questions | undefined;
}

/** Astro loads pages and integrations in module graphs of their own: the process has one for both. */
function questions(): Questions {
  globalThis.khabarQuestions ??= {
    all: new Map(),
    digests: new Map(),
    listening: new AsyncLocalStorage(),
  };
  return globalThis.khabarQuestions;
}

/** Makes a question known by its name, by which it is asked again in another build. */
export function nameQuestion(name: string, question: Question): void {
  questions().all.set(name, question);
  questions().digests.clear();
}

/** Lets go of all answers: when all pages are made, nobody asks any more. */
export function forgetAnswers(): void {
  for (const question of questions().all.values()) question.forget?.();
  questions().digests.clear();
}

/** Notes that a question was asked, if anybody listens. */
export function noteQuestion(name: string, of: readonly string[]): void {
  questions()
    .listening.getStore()
    ?.add(JSON.stringify([name, ...of]));
}

/** Notes what was asked for something that is used again. */
export function noteAsked(asked: Iterable<string>): void {
  const heard = questions().listening.getStore();
  if (heard) for (const question of asked) heard.add(question);
}

/** Does something and notes what it asks: of questions that ask others the first alone. */
export function listen<Result>(asked: Set<string>, act: () => Result): Result {
  return questions().listening.run(asked, act);
}

/** Does something of which nobody notes what it asks: the answer to a question tells all of it. */
export function unheard<Result>(act: () => Result): Result {
  return questions().listening.run(undefined, act);
}

/**
 * A hash of what this build answers to a question, asked as it was noted.
 *
 * @returns undefined where there is no such question any more, or its answer has no hash
 */
export function answerDigest(question: string): Promise<string | undefined> {
  const { digests } = questions();
  const digest = digests.get(question) ?? unheard(() => askForDigest(question));
  digests.set(question, digest);
  return digest;
}

async function askForDigest(question: string): Promise<string | undefined> {
  const [name = '', ...of]: string[] = JSON.parse(question);
  const known = questions().all.get(name);
  if (!known) return undefined;
  const answer = await known.ask(...of);
  try {
    return valueDigest(answer);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
