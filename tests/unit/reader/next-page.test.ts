import { expect, it } from 'vitest';
import { nextPageRules } from '../../../src/reader/next-page.ts';
import { withPolicy } from '../../../src/security/page-policy.ts';

it('pages of the site alone are fetched ahead, below whatever path it lies', () => {
  const { prefetch } = JSON.parse(nextPageRules('/news/'));
  expect(prefetch).toEqual([{ where: { href_matches: '/news/*/' }, eagerness: 'moderate' }]);
});

it('costs a page at most 0.3 KB, with its place in the policy', () => {
  const bare = '<html><head><meta charset="utf-8"></head></html>';
  const rules = `<script type="speculationrules">${nextPageRules('/')}</script>`;
  const page = withPolicy(bare.replace('</html>', `${rules}</html>`));
  expect(page.length - withPolicy(bare).length).toBeLessThanOrEqual(300);
  expect(page).toMatch(/script-src 'self' 'sha256-/);
});
