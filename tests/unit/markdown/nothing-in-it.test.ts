import { describe, expect, it } from 'vitest';
import { html, told } from './rendered.ts';

describe('what has no words is told of', () => {
  it.each([
    ['- أ\n-\n- ب', 2, 'This item of a list has no words'],
    ['1. أ\n2.\n3. ب', 2, 'This item of a list has no words'],
    [':::ملاحظة\n:::', 1, 'Nothing stands in this box'],
    ['نص\n\n:::شعر\n\n:::', 3, 'Nothing stands in this box'],
    [':::اقتباس نور\n:::', 1, 'Nothing stands in this box'],
  ])('%j', (text, line, words) => {
    expect(told(text)).toEqual([`${line} advice: ${words}`]);
  });

  it('but not twice of a box that names no file', () => {
    expect(told(':::فيديو\n:::')).toEqual(['1 error: This box names no file']);
  });
});

it('a line that opens a box may end in colons, as other systems have it', () => {
  expect(html('::: ملاحظة :::\nنص\n:::')).toBe(html(':::ملاحظة\nنص\n:::'));
  expect(html(':::ملاحظة العنوان:::\nنص\n:::')).toBe(html(':::ملاحظة العنوان\nنص\n:::'));
});

it('a note behind an address of nothing is not published', () => {
  expect(html('نص\n\n[comment]: <> (سرّ)')).toBe('<p>نص</p>');
  expect(told('نص\n\n[comment]: <> (سرّ)')).toEqual(['3 advice: This line is not shown']);
  expect(html('[الميناء]: هادئ')).toContain('هادئ');
});
