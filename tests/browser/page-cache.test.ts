import { expect, inject, it } from 'vitest';
import { visit } from '../setup/browser.ts';

const site = visit(inject('newsroom'));

it.each([
  ['the search page', 'search/?q=القمر', '#q', '.result'],
  ['an article', 'articles/moon-harbour/?find=المرفأ', '#find-words', '[data-steps]:not([hidden])'],
])(
  'the line of %s keeps its words in a browser that resets it after Back',
  async (_page, path, box, answer) => {
    const page = await site.open(path);
    await page.locator(answer).first().waitFor();
    const input = page.locator(box);
    const asked = await input.inputValue();
    expect(asked).not.toBe('');
    // What WebKit does when a page is put away and comes back.
    await input.evaluate((line: HTMLInputElement) => {
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      line.value = line.defaultValue;
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    expect(await input.inputValue()).toBe(asked);
  },
);
