import { describe, expect, it } from 'vitest';
import { siteInMemory } from './site-in-memory.ts';

/** On a site of one article there are no other forms to learn a word from. */
describe('a word finds the only article, which has another form of it', () => {
  it.each([
    ['مزلاجها', 'أغلقت الباب بمزلاج'],
    ['مزلاجهم', 'نظر للمزلاج'],
    ['بمزلاجه', 'هذا مزلاج'],
    ['مزلاجات', 'أغلقت الباب بمزلاج'],
    ['مصعدات', 'وقف في المصاعد'],
    ['مصعدات', 'صعد بمصعد'],
    ['مصعد', 'صعد بمصعدات'],
    ['شجرات', 'جلس تحت الأشجار'],
    ['أشجار', 'جلس تحت شجراتها'],
    ['طرقاتهم', 'سار على طريق'],
    ['كيلومتر', 'سار كيلو متر'],
    ['كيلو متر', 'سار كيلومتر'],
    ['عبد العزيز', 'زار عبدالعزيز'],
    ['وعبدالعزيز', 'زار عبد العزيز'],
    ['نيو يورك', 'سافر إلى نيويورك'],
    ['فيسبوك', 'كتب في فيس بوك'],
  ])('%s: %s', async (question, text) => {
    const site = siteInMemory([['خبر', text]]);
    expect(await site.search(question)).toEqual([0]);
    expect(await site.findIn(0, question)).toHaveLength(1);
  });
});
