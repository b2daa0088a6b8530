import { expect, it } from 'vitest';
import { BUNDLING, makingPages } from '../../../src/diagnostics/messages/progress.ts';
import { Progress } from '../../../src/publishing/progress.ts';

/** What somebody sees who reads what was written from the top, lines that were written over being gone. */
function seen(isTTY: boolean): readonly string[] {
  const lines: string[] = [];
  const write = (text: string) => {
    if (text.startsWith('\u001B[1A\u001B[2K')) lines.pop();
    lines.push(text.replace('\u001B[1A\u001B[2K', '').trimEnd());
  };
  const progress = new Progress({ isTTY, write });
  progress.begin(2, BUNDLING);
  progress.begin(3, makingPages(300, 0));
  for (let made = 1; made <= 150; made += 1) progress.advance(made, 300);
  return lines;
}

it('a terminal sees each step, and in its line how far the last one is', () => {
  expect(seen(true)).toEqual([
    '[2/5] تجهيز الشيفرة والأنماط · Preparing code and styles',
    '[3/5] إعداد الصفحات: 300 صفحة · Making 300 pages · 50 %',
  ]);
});

it('a log has one line for each step', () => {
  expect(seen(false)).toEqual([
    '[2/5] تجهيز الشيفرة والأنماط · Preparing code and styles',
    '[3/5] إعداد الصفحات: 300 صفحة · Making 300 pages',
  ]);
});

it('is told how many pages stay', () => {
  expect(makingPages(1, 12)).toEqual({
    ar: 'إعداد الصفحات: صفحة واحدة، والباقي (12) كما هو',
    en: 'Making 1 page, the other 12 unchanged',
  });
});
