import { afterEach, expect, it, vi } from 'vitest';
import { noteContentRead, refuseUnreadContent } from '../../../src/content/content-read.ts';
import { publish } from '../../../src/integrations/publish.ts';

afterEach(() => vi.unstubAllEnvs());

it('publishes nothing when Astro went on without the content', async () => {
  vi.stubEnv('KHABAR_CONTENT_READ', undefined);
  const done = publish().hooks['astro:build:done'];
  await expect(async () => done?.({} as never)).rejects.toThrow('content was not read');
});

it('goes on when the content was read', () => {
  vi.stubEnv('KHABAR_CONTENT_READ', undefined);
  noteContentRead();
  expect(refuseUnreadContent).not.toThrow();
});
