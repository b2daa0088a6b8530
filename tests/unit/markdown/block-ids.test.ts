import { expect, it } from 'vitest';
import { blockIds } from '../../../src/markdown/block-ids.ts';
import { newEnvironment } from '../../../src/markdown/environment.ts';
import { createMarkdown } from '../../../src/markdown/render.ts';

/** Counts the questions whether an id is taken. */
class Counted extends Map<string, number> {
  questions = 0;
  override has(id: string): boolean {
    this.questions += 1;
    return super.has(id);
  }
}

const md = createMarkdown([{ phase: 'core', name: 'block_ids', rule: blockIds }]);

it.each(['نص الفقرة نفسها.', '## خبر'])('equal blocks cost no more each: %s', (block) => {
  const ids = new Counted();
  md.render(`${block}\n\n`.repeat(2000), { ...newEnvironment('ar'), ids });
  expect(ids.questions).toBeLessThan(5 * 2000);
});

it('leaves no id to two blocks, whatever they are called', () => {
  const headings = ['خبر', 'خبر 2', 'خبر', 'خبر', 'خبر 2', 'خبر 3', 'خبر-2-2', 'خبر'];
  const html = md.render(headings.map((text) => `## ${text}`).join('\n\n'), newEnvironment('ar'));
  const ids = Array.from(html.matchAll(/id="([^"]+)"/g), ([, id]) => id);
  expect(ids).toHaveLength(headings.length);
  expect(new Set(ids).size).toBe(headings.length);
  expect(ids.slice(0, 3)).toEqual(['خبر', 'خبر-2', 'خبر-3']);
});
