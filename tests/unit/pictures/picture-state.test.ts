import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khabar-states-'));
  mkdirSync(join(folder, 'images'));
  writeFileSync(join(folder, 'images/boats.jpg'), 'boats');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.resetModules();
});

/** As another build sees them: one reads each picture once. */
async function states(names = ['boats.jpg']): Promise<readonly [string, string]> {
  vi.resetModules();
  const { pictureBytes, pictureState } = await import('../../../src/pictures/picture-state.ts');
  const article = join(folder, 'articles/a.md');
  const pictures = join(folder, 'images');
  return [pictureState(names, article, pictures), pictureBytes(names, article, pictures)];
}

it('a picture that was only touched, or copied, has another state and the same bytes', async () => {
  const [state, bytes] = await states();
  utimesSync(join(folder, 'images/boats.jpg'), 1, 1);
  const [touched, same] = await states();
  expect([touched === state, same === bytes]).toEqual([false, true]);
});

it.each<[string, () => void]>([
  ['is another as large', () => writeFileSync(join(folder, 'images/boats.jpg'), 'ships')],
  ['goes', () => rmSync(join(folder, 'images/boats.jpg'))],
  [
    'comes to where it is looked for first',
    () => {
      mkdirSync(join(folder, 'articles'));
      writeFileSync(join(folder, 'articles/boats.jpg'), 'boats');
    },
  ],
])('both are others when a picture %s', async (_what, change) => {
  const before = await states();
  change();
  const after = await states();
  expect(after.map((one, at) => one === before[at])).toEqual([false, false]);
});

it('a picture that is not there has a state, too', async () => {
  expect(await states(['none.jpg'])).toEqual([',,', ',,']);
});
