import { hash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  isBuilt,
  putFile,
  readBuilt,
  sayStanding,
  stayingFiles,
  stays,
} from '../../../src/cache/staying-files.ts';

const PAGE = 'articles/a/index.html';
const hashOf = (text: string) => hash('sha256', text, 'hex');

let folder: string;
let [made, place] = ['', ''];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khabar-staying-'));
  [made, place] = [join(folder, 'made'), join(folder, 'site')];
  mkdirSync(join(place, 'articles/a'), { recursive: true });
  writeFileSync(join(place, PAGE), 'page');
  sayStanding(place, new Map([[PAGE, hashOf('page')]]));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (target: string) => writeFileSync(target, 'page');
const read = () => readBuilt(made, PAGE).toString('utf8');

describe('a file stays', () => {
  it('where it was published with the bytes that it would have, and is read there', () => {
    expect(isBuilt(made, PAGE)).toBe(false);
    expect(stays(PAGE, hashOf('page'), put)).toBe(true);
    expect([...stayingFiles().keys()]).toEqual([PAGE]);
    expect([isBuilt(made, PAGE), read(), existsSync(made)]).toEqual([true, 'page', false]);
  });

  it.each<[string, () => void]>([
    ['has changed it since', () => writeFileSync(join(place, PAGE), 'by hand')],
    ['has taken it away', () => rmSync(join(place, PAGE))],
  ])('and is made where somebody %s', (_what, change) => {
    stays(PAGE, hashOf('page'), put);
    change();
    expect(read()).toBe('page');
    expect(readFileSync(join(made, PAGE), 'utf8')).toBe('page');
  });

  it('not with other bytes, at another place, or where nothing was published', () => {
    expect(stays(PAGE, hashOf('other'), put)).toBe(false);
    expect(stays('articles/b/index.html', hashOf('page'), put)).toBe(false);
    sayStanding(place, new Map());
    expect(stays(PAGE, hashOf('page'), put)).toBe(false);
    expect(stayingFiles().size).toBe(0);
  });
});

it('what is made in the folder of a site is read there, before what stands', () => {
  stays(PAGE, hashOf('page'), put);
  putFile({ hash: '', put: (target) => writeFileSync(target, 'newer') }, join(made, PAGE));
  expect(read()).toBe('newer');
});
