import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { z } from 'astro/zod';
import { expect, it } from 'vitest';
import { getPackageFile } from '../setup/package-file.ts';
import { composedPatterns, type Pattern, writtenPatterns } from './patterns.ts';

/** What costs more than its text, and why it may. */
const BOUNDED: Readonly<Record<string, string>> = {};

const checker = z.object({
  checkSync: z.custom<(source: string, flags: string, limits: object) => unknown>(),
});
const answer = z.object({
  status: z.enum(['safe', 'vulnerable', 'unknown']),
  attack: z.object({ pattern: z.string() }).optional(),
  error: z.object({ kind: z.string() }).optional(),
});

/** https://makenowjust-labs.github.io/recheck/ */
async function recheck() {
  const path = await getPackageFile({
    address: 'https://registry.npmjs.org/recheck/-/recheck-4.5.0.tgz',
    hash: 'kPnbOV6Zfx9a25AZ++28fI1q78L/UVRQmmuazwVRPfiiqpMs+WbOU69Shx820XgfKWfak0JH75PUvZMFtRGSsw==',
    file: 'package/lib/browser.js',
    path: 'node_modules/.cache/khabar-recheck/recheck.cjs',
  });
  const { checkSync } = checker.parse(createRequire(import.meta.url)(resolve(path)));
  return ({ source, flags }: Pattern) =>
    // It does not know the flag `v`, which only changes what stands in brackets.
    answer.parse(checkSync(source, flags.replace('v', 'u'), { timeout: 20_000 }));
}

it.runIf(process.env.TORTURE)('no regular expression costs more than its text', async () => {
  const check = await recheck();
  const found = [...writtenPatterns(), ...(await composedPatterns())].flatMap((pattern) => {
    if (pattern.source in BOUNDED) return [];
    const { status, attack, error } = check(pattern);
    const { place, source } = pattern;
    return status === 'safe' ? [] : [`${place} ${source} ${attack?.pattern ?? error?.kind}`];
  });
  expect(found).toEqual([]);
});
