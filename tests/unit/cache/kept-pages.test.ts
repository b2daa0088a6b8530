import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KeptPages } from '../../../src/cache/kept-pages.ts';
import { memoizePerBuild } from '../../../src/memoize-per-build.ts';

const QUESTION = '["sections"]';

let folder: string;
let target: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'khabar-pages-'));
  target = join(folder, 'site/a/index.html');
  answering(['محليات']);
  const first = pages();
  first.keep('a', Buffer.from('page'), { key: 'k', asked: [QUESTION], pictures: ['boats'] });
  first.keep('b', Buffer.from('other'), { key: 'k', asked: [], pictures: [] });
  await first.save();
});
afterEach(() => rmSync(folder, { recursive: true }));

const pages = () => new KeptPages<string>(join(folder, 'kept'));
const answering = (sections: readonly string[]) =>
  memoizePerBuild('sections', async () => sections);
const bytesKept = () =>
  readdirSync(join(folder, 'kept/bytes'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
const fileOf = (text: string) =>
  bytesKept().find((file) => readFileSync(file, 'utf8') === text) ?? '';

/** Whether the next build takes the page, and if so, as it was. */
async function isTaken(kept = pages(), key = 'k'): Promise<boolean> {
  const taken = await kept.take('a', key, target);
  expect(existsSync(target)).toBe(taken !== undefined);
  if (taken) expect([readFileSync(target, 'utf8'), taken.pictures]).toEqual(['page', ['boats']]);
  return taken !== undefined;
}

describe('a page of the last build is taken', () => {
  it('where it is given the same, and what it asked has the same answers', async () => {
    answering(['محليات']);
    expect(await isTaken()).toBe(true);
  });

  it('again and again', async () => {
    const second = pages();
    expect(await isTaken(second)).toBe(true);
    await second.save();
    rmSync(target);
    expect(await isTaken()).toBe(true);
  });

  it.each<[string, () => unknown]>([
    ['an answer is another', () => answering(['محليات', 'علوم'])],
    ['its bytes are cut short', () => truncateSync(fileOf('page'), 2)],
    ['its bytes are others', () => writeFileSync(fileOf('page'), 'PAGE')],
    ['its bytes are gone', () => rmSync(fileOf('page'))],
    ['the record is cut short', () => truncateSync(join(folder, 'kept/record'), 60)],
    [
      'somebody wrote in the record',
      () => {
        const record = readFileSync(join(folder, 'kept/record'), 'latin1');
        writeFileSync(join(folder, 'kept/record'), record.replace('"k"', '"j"'), 'latin1');
      },
    ],
    ['all is forgotten', () => rmSync(join(folder, 'kept'), { recursive: true })],
  ])('not where %s', async (_what, change) => {
    change();
    expect(await isTaken()).toBe(false);
  });

  it('with all of its pictures, or not', async () => {
    const kept = (made: string) =>
      new KeptPages<string>(join(folder, 'kept'), (picture) => picture === made);
    expect(await isTaken(kept('dunes'))).toBe(false);
    expect(await isTaken(kept('boats'))).toBe(true);
  });

  it('not where it is made of something else', async () => {
    expect(await isTaken(pages(), 'j')).toBe(false);
  });
});

describe('what is kept', () => {
  it('is a file of its own: what somebody does to one that was taken is noticed', async () => {
    await isTaken();
    writeFileSync(target, 'by hand');
    rmSync(target);
    expect(await isTaken()).toBe(false);
  });

  it('is of the last build, and until the next one of that before it, which may run yet', async () => {
    for (const left of [2, 1]) {
      const next = pages();
      rmSync(target, { force: true });
      expect(await isTaken(next)).toBe(true);
      await next.save();
      expect(bytesKept()).toHaveLength(left);
    }
    expect(bytesKept()).toEqual([fileOf('page')]);
  });

  it('need not be put where it stands, and can be put there later', async () => {
    const kept = pages();
    const asked: string[] = [];
    const stays = (bytes: string) => asked.push(bytes) > 0;
    const taken = await kept.take('a', 'k', target, stays);
    expect([asked, existsSync(target)]).toEqual([[taken?.bytes], false]);
    expect(kept.put(taken?.bytes ?? '', target)).toBe(true);
    expect(readFileSync(target, 'utf8')).toBe('page');
  });

  it('costs no second copy in the site that is built', async () => {
    await isTaken();
    expect(statSync(target).ino).toBe(statSync(fileOf('page')).ino);
  });

  it('is not written again where it is there, but where somebody has spoilt it', async () => {
    const file = fileOf('page');
    const { ino } = statSync(file);
    const keepAgain = () =>
      pages().keep('a', Buffer.from('page'), { key: 'k', asked: [], pictures: [] });
    keepAgain();
    expect(statSync(file).ino).toBe(ino);
    writeFileSync(file, 'spoilt');
    keepAgain();
    expect(readFileSync(file, 'utf8')).toBe('page');
  });

  it('is as much as there is room for', async () => {
    const second = pages();
    rmSync(join(folder, 'kept/bytes'), { recursive: true });
    writeFileSync(join(folder, 'kept/bytes'), 'in the way');
    second.keep('a', Buffer.from('page'), { key: 'k', asked: [], pictures: [] });
    await second.save();
    expect(await isTaken()).toBe(false);
  });
});
