import { beforeEach } from 'vitest';
import { nextLook } from './next-look.ts';
import type { Json, Tab } from './tab.ts';

/**
 * Gives a function that waits until a function of the page has a value that is neither empty nor false. It
 * waits as long as its test may last, and then says what it waited for.
 */
export function waiting(tab: () => Tab) {
  let signal: AbortSignal;
  let step = '';
  beforeEach((context) => {
    signal = context.signal;
    step = 'nothing';
    context.onTestFailed(() => console.error(`Waited for: ${step}`));
  });
  return async <Value, Arguments extends Json[]>(
    look: (...given: Arguments) => Value,
    ...given: Arguments
  ): Promise<NonNullable<Awaited<Value>>> => {
    step = [look.name, ...given].join(' ');
    for (;;) {
      const value = await evaluateAcrossPages(tab(), look, given);
      if (value) return value;
      signal.throwIfAborted();
      await nextLook();
    }
  };
}

/**
 * A page that is being left cannot answer, which engines say in words of their own: the next look asks the
 * next page. What the function itself throws is a fault of the test, and is thrown.
 */
async function evaluateAcrossPages<Value, Arguments extends Json[]>(
  tab: Tab,
  look: (...given: Arguments) => Value,
  given: Arguments,
): Promise<Awaited<Value> | undefined> {
  try {
    return await tab.evaluate(look, ...given);
  } catch (error) {
    if (LEAVING.test(String(error))) return undefined;
    throw error;
  }
}

const LEAVING =
  /context was destroyed|Cannot find context|navigat|no such frame|NoSuchFrame|detached|no such window/i;
