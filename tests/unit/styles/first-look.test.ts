import { describe, expect, it } from 'vitest';
import { firstLook } from '../../../src/styles/first-look.ts';

const paragraph = (number: number) => `<p id="p-${number}">${'كلمة '.repeat(200)}</p>`;
const text = (length: number) =>
  Array.from({ length }, (_none, index) => paragraph(index)).join('');

describe('a page is seen', () => {
  it('whole, where it is short', () => {
    expect(firstLook(text(3))).toBe('foot');
  });

  it('from the beginning of its text, however long that is', () => {
    expect(firstLook(text(20))).toBe('p-4');
    expect(firstLook(text(1000))).toBe('p-4');
  });

  it('from what has an id there, where there are no paragraphs', () => {
    const block = (name: string) => `<section><h2 id="${name}">${name}</h2></section>`;
    const list = '<li>خبر</li>'.repeat(1000);
    expect(firstLook(`${block('first')}${list}${block('second')}${list}`)).toBe('second');
  });

  it('whole, where nothing can be waited for', () => {
    expect(firstLook('<li>خبر</li>'.repeat(5000))).toBe('foot');
  });
});
