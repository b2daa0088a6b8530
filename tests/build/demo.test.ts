import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { environment, temporaryFolder } from '../setup/build.ts';
import { texts } from '../setup/read-page.ts';

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder('demo');
});
afterAll(() => rm(folder, { recursive: true }));

it('the sample newsroom is served as it stood on its day, whatever a shell says, and ends when asked', async () => {
  const child = spawn(process.execPath, ['src/commands/demo.ts'], {
    env: environment({
      CONTENT_DIR: join(folder, 'nowhere'),
      DEMO_DIR: join(folder, 'demo'),
      OUT_DIR: join(folder, 'dist'),
      SOURCE_DATE_EPOCH: '0',
    }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  let said = '';
  let url: string | undefined;
  for await (const chunk of child.stdout) {
    said += chunk;
    url = /the sample newsroom, .* is at (\S+)\n/.exec(said)?.[1];
    if (url) break;
  }
  expect(said).toMatch(/ويُنشر التالي الاثنين 19:00\.\n.*the next appears on Monday at 19:00\.\n/);
  expect(said).toMatch(/صحيفة المثال .* وعنوانها: http\S+\/\n/);
  const page = parse(await (await fetch(url ?? '')).text());
  expect(texts(page, '.day')).toEqual(['الأحد 27 أبريل/نيسان 2025']);
  expect(texts(page, 'h1')).toEqual(['المرصد']);
  expect(existsSync(join(folder, 'dist'))).toBe(false);
  child.kill();
  expect(await ended).toEqual([0, null]);
});
