import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { markContentLoaded, requireLoadedContent } from '../../../src/content/content-loaded.ts';
import { canKeepIn, publish } from '../../../src/integrations/publish.ts';

afterEach(() => vi.unstubAllEnvs());

it('publishes nothing when Astro went on without the content', async () => {
  vi.stubEnv('KHABAR_CONTENT_LOADED', undefined);
  const done = publish().hooks['astro:build:done'];
  await expect(async () => done?.({} as never)).rejects.toThrow('content was not read');
});

it('goes on when the content was read', () => {
  vi.stubEnv('KHABAR_CONTENT_LOADED', undefined);
  markContentLoaded();
  expect(requireLoadedContent).not.toThrow();
});

it('keeps nothing where no folder can be, and ends with no stack for it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'khabar-cache-'));
  writeFileSync(join(folder, 'file'), '');
  expect(canKeepIn(join(folder, 'file/cache'))).toBe(false);
  expect(canKeepIn(join(folder, 'new/cache'))).toBe(true);
  expect(existsSync(join(folder, 'new/cache'))).toBe(true);
  rmSync(folder, { recursive: true });
});
