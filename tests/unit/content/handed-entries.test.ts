import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../../src/content/kept-entry.ts';

const load = () => import('../../../src/content/handed-entries.ts');
const entry = (id: string): Entry => ({ id, data: {} });

describe('entries that a build hands over to its pages', () => {
  const before = globalThis.khabarEntries;
  beforeEach(() => {
    vi.resetModules();
    globalThis.khabarEntries = undefined;
  });
  afterEach(() => {
    vi.resetModules();
    globalThis.khabarEntries = before;
  });

  it('are in the order of their names', async () => {
    const { handOver } = await load();
    handOver('articles', [entry('b'), entry('a')]);
    expect([...(globalThis.khabarEntries?.get('articles')?.keys() ?? [])]).toEqual(['a', 'b']);
  });

  it('have to be asked for by the code of the pages, or these would be empty', async () => {
    const { handOver, requireTaken, sayTaken } = await load();
    handOver('articles', []);
    expect(requireTaken).toThrow('entries-in-memory.ts');
    sayTaken();
    expect(requireTaken).not.toThrow();
  });

  it('are let go of when all pages are made', async () => {
    const { forgetHanded, handOver } = await load();
    handOver('articles', [entry('a')]);
    forgetHanded();
    expect(globalThis.khabarEntries?.get('articles')).toBeUndefined();
  });

  it('need not be asked for where none were handed over, as while editing', async () => {
    const { isHandedOver, requireTaken } = await load();
    expect(isHandedOver()).toBe(false);
    expect(requireTaken).not.toThrow();
  });
});
