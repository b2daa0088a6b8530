import { afterEach, expect, it, vi } from 'vitest';
import { markContentLoaded, requireLoadedContent } from '../../../src/content/content-loaded.ts';
import { publish } from '../../../src/integrations/publish.ts';

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
