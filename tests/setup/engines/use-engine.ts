import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { ENGINES, type Engine } from '../../../src/commands/browsers/engines.ts';
import { thisMachine } from '../../../src/commands/browsers/this-machine.ts';
import { onOneLine } from '../../../src/diagnostics/message.ts';
import { engineMissing } from '../../../src/diagnostics/messages/engines.ts';
import type { Tab } from './tab.ts';

/**
 * Declares tests in one engine, which is opened once for all of them. An engine that the machine lacks
 * fails where nobody would read that it was left out; elsewhere it is named, and its tests count as skipped.
 *
 * @param open starts it, given the path of its program
 */
export function inEngine<Opened extends Tab>(
  name: Engine['name'],
  open: (path: string) => Promise<Opened>,
  tests: (tab: () => Opened) => void,
): void {
  const engine = ENGINES.find((one) => one.name === name);
  const path = engine?.find(thisMachine());
  const lack = engine && !path ? missing(engine) : '';
  inProgram(name, { path, lack }, open, tests);
}

/**
 * The same, with a program that was looked for already.
 *
 * @param lack why there is none
 */
export function inProgram<Opened extends Tab>(
  name: string,
  { path, lack }: { readonly path: string | undefined; readonly lack: string },
  open: (path: string) => Promise<Opened>,
  tests: (tab: () => Opened) => void,
): void {
  if (!path) console.warn(lack);
  describe.skipIf(!path && process.env.CI !== 'true')(name, () => {
    let tab: Opened;
    beforeAll(async () => {
      if (!path) throw new Error(lack);
      tab = await open(path);
    });
    beforeEach(() => tab.resize(1280, 900));
    afterAll(() => tab?.close());
    tests(() => tab);
  });
}

function missing({ name, variable, packages }: Engine): string {
  return onOneLine(engineMissing(name, variable, packages));
}
