import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { findMedia } from '../../../src/media/find-media.ts';

const { content, earlier } = vi.hoisted(() => {
  const earlier = process.env.CONTENT_DIR;
  // Read when folders.ts is first imported, which another file of tests may have done.
  vi.resetModules();
  const content = `${process.env.TMPDIR ?? '/tmp'}/khabar-media-${process.pid}`;
  process.env.CONTENT_DIR = content;
  return { content, earlier };
});

beforeAll(() => {
  mkdirSync(join(content, 'media/no#2'), { recursive: true });
  for (const name of ['waves#1.mp3', 'waves-1.mp3', 'no#2/wind.mp3'])
    writeFileSync(join(content, 'media', name), '');
});
afterAll(() => {
  rmSync(content, { recursive: true });
  process.env.CONTENT_DIR = earlier;
  vi.resetModules();
});

it.each([
  ['waves#1.mp3', 'waves-1-2.mp3'],
  ['Waves#1.mp3', 'waves-1-2.mp3'],
  ['no#2/wind.mp3', 'no-2/wind.mp3'],
  ['wind.mp3', 'no-2/wind.mp3'],
])(
  'a sound asked for as %s, with a sign that no address has, is to be called %s',
  async (name, better) => {
    const found = await findMedia(name, 'audio', join(content, 'articles/moon.md'));
    expect('problem' in found && found.problem.en).toContain(`Call it ${better} and`);
  },
);
