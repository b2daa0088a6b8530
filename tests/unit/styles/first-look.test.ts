import { describe, expect, it } from 'vitest';
import { firstLook } from '../../../src/styles/first-look.ts';

const paragraph = (number: number) => `<p id="p-${number}">${'كلمة '.repeat(200)}</p>`;
const text = (length: number) =>
  Array.from({ length }, (_none, index) => paragraph(index)).join('');

describe('a page is seen', () => {
  it('whole, where all of it comes at once', () => {
    expect(firstLook(text(20))).toBe('foot');
  });

  it('from its first paragraphs on, where it is long', () => {
    const [, number] = firstLook(text(200)).split('-');
    expect(Number(number)).toBeGreaterThan(15);
    expect(Number(number)).toBeLessThan(30);
    expect(firstLook(text(1000))).toBe(firstLook(text(200)));
  });

  it('whole, where there is no paragraph to wait for', () => {
    expect(firstLook('<li>خبر</li>'.repeat(5000))).toBe('foot');
  });
});
