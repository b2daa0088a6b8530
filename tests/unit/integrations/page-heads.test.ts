import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { sayMade } from '../../../src/cache/made-pages.ts';
import { sayStanding, stays } from '../../../src/cache/staying-files.ts';
import { PageHeads } from '../../../src/integrations/page-heads.ts';

const PAGE = 'articles/a/index.html';
const HEAD = '<meta property="article:modified_time" content="2026-01-01T00:00:00Z">';

it('a page that a build has made is not read by the next one, in which it stays', () => {
  const folder = mkdtempSync(join(tmpdir(), 'khabar-heads-'));
  const kept = join(folder, 'heads');
  mkdirSync(dirname(join(folder, PAGE)), { recursive: true });
  writeFileSync(join(folder, PAGE), HEAD);
  sayStanding(folder, new Map());
  sayMade({ file: PAGE, hash: 'its hash', bytes: Buffer.from('') });
  const first = new PageHeads(kept);
  const told = first.toldBy(folder, PAGE);
  first.save();
  sayStanding(join(folder, 'nowhere'), new Map([[PAGE, 'its hash']]));
  stays(PAGE, 'its hash', () => expect.fail('it is put there to be read'));
  expect(new PageHeads(kept).toldBy(join(folder, 'other'), PAGE)).toEqual(told);
  expect(told).toEqual({ isIndexed: true, lastmod: '2026-01-01T00:00:00Z' });
  rmSync(folder, { recursive: true });
});
