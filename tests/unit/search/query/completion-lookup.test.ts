import { afterEach, expect, it, vi } from 'vitest';
import { completionPath } from '../../../../src/search/completion-table.ts';
import { writeFacets } from '../../../../src/search/facet-table.ts';
import { facetsOf } from '../../../../src/search/index/tables/facets.ts';
import { WORD_FOLDER, WORD_MANIFEST } from '../../../../src/search/index-files.ts';
import { openCompletions } from '../../../../src/search/query/completions/completion-lookup.ts';
import { packed, serve } from './stand-ins.ts';

afterEach(() => vi.unstubAllGlobals());

it('the names of a site are fetched when they are asked for, once, and again after a failure', async () => {
  const table = facetsOf([{ section: 'علوم', authors: [], tags: [], published: '2025-01-01' }]);
  const facets = await packed(writeFacets(table));
  const files: Record<string, BodyInit> = {
    [`/i/${completionPath('')}`]: await packed(''),
    [`/i/${WORD_FOLDER}${WORD_MANIFEST}`]: JSON.stringify({ files: [], facets: 'f', offered: [] }),
  };
  const asked = serve(files);
  const lookup = await openCompletions('/i/');
  expect(asked).toEqual([`/i/${completionPath('')}`]);
  await expect(lookup.facets()).rejects.toThrow('404');
  files[`/i/${WORD_FOLDER}f`] = facets;
  const [one, other] = await Promise.all([lookup.facets(), lookup.facets()]);
  expect(one.section.names).toEqual(['علوم']);
  expect(other).toBe(one);
});
