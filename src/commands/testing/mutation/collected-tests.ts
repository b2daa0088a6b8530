/**
 * Stands in for vitest where code is mutated: `describe`, `it` and the hooks write down what a file tests, so
 * that one test alone can be run, and again, within the time that its code takes.
 */
import { format } from 'node:util';

export { expect, vi } from 'vitest';

/** What a test or a hook does. */
export type Step = () => unknown;

/** What a `describe`, or a file, does around its tests. */
export interface Scope {
  readonly name: string;
  readonly parent: Scope | undefined;
  readonly beforeAll: Step[];
  readonly afterAll: Step[];
  readonly beforeEach: Step[];
  readonly afterEach: Step[];
}

export interface CollectedTest {
  /** Its file, what it is called, and its number in the file: rows of a table may be called alike. */
  readonly id: string;
  readonly name: string;
  readonly scope: Scope;
  readonly body: Step;
}

let open = scopeNamed('');
let collected: CollectedTest[] = [];

/** What is collected from now on is of this file. The list grows while the file is loaded. */
export function collectFrom(file: string): readonly CollectedTest[] {
  open = scopeNamed(file);
  collected = [];
  return collected;
}

export const it = Object.assign(addTest, {
  each: (rows: readonly unknown[]) => (name: string, body: (...cells: unknown[]) => unknown) => {
    for (const row of rows) addTest(rowName(name, row), () => body(...cellsOf(row)));
  },
});

export const describe = Object.assign(addScope, {
  each: (rows: readonly unknown[]) => (name: string, body: (...cells: unknown[]) => void) => {
    for (const row of rows) addScope(rowName(name, row), () => body(...cellsOf(row)));
  },
});

export const beforeAll = (step: Step): unknown => open.beforeAll.push(step);
export const afterAll = (step: Step): unknown => open.afterAll.unshift(step);
export const beforeEach = (step: Step): unknown => open.beforeEach.push(step);
export const afterEach = (step: Step): unknown => open.afterEach.unshift(step);

function addTest(title: string, body: Step): void {
  const [file = '', ...names] = [...scopesOf(open).map(({ name }) => name), title];
  const name = names.join(' ');
  collected.push({ id: `${file}#${collected.length} ${name}`, name, scope: open, body });
}

function addScope(name: string, body: () => void): void {
  const around = open;
  open = scopeNamed(name, around);
  body();
  open = around;
}

function scopeNamed(name: string, parent?: Scope): Scope {
  return { name, parent, beforeAll: [], afterAll: [], beforeEach: [], afterEach: [] };
}

/** The outermost first. */
export function scopesOf(scope: Scope): readonly Scope[] {
  return scope.parent ? [...scopesOf(scope.parent), scope] : [scope];
}

const cellsOf = (row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]);

/** `%s` and its like are filled in, as far as there are cells for them. */
function rowName(name: string, row: unknown): string {
  const wanted = name.match(/%[sdifjoO]/g)?.length ?? 0;
  return format(name, ...cellsOf(row).slice(0, wanted));
}
