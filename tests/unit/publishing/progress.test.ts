import { expect, it } from 'vitest';
import { BUNDLING, makingPages, timeLeft } from '../../../src/diagnostics/messages/progress.ts';
import { Progress } from '../../../src/publishing/progress.ts';

/** What somebody sees who reads what was written from the top, lines that were written over being gone. */
function seen(isTTY: boolean, milliseconds = 0): readonly string[] {
  const lines: string[] = [];
  const write = (text: string) => {
    if (text.startsWith('\u001B[1A\u001B[2K')) lines.pop();
    lines.push(text.replace('\u001B[1A\u001B[2K', '').trimEnd());
  };
  let time = 0;
  const progress = new Progress({ isTTY, write }, () => time);
  progress.begin(2, BUNDLING);
  progress.begin(3, makingPages(300, 0));
  for (let made = 1; made <= 150; made += 1) {
    time += milliseconds;
    progress.advance(made, 300);
  }
  return lines;
}

it('a terminal sees each step, and in its line how far the last one is', () => {
  expect(seen(true)).toEqual([
    '[2/5] تجهيز الشيفرة والأنماط · Preparing code and styles',
    '[3/5] إعداد الصفحات: 300 صفحة · Making 300 pages · 50 %',
  ]);
});

it('a terminal sees how long a step will take, but for what is done at once', () => {
  const last = (milliseconds: number) => seen(true, milliseconds).at(-1);
  expect(last(19)).toMatch(/50 %$/);
  expect(last(100)).toMatch(/ · 50 % · بقي نحو 20 ثانية · about 20 seconds left$/);
  expect(last(1000)).toMatch(/ · 50 % · بقي نحو 3 دقائق · about 3 minutes left$/);
});

it.each([
  [4, 'بقي نحو 10 ثوانٍ', 'about 10 seconds left'],
  [81, 'بقي نحو 90 ثانية', 'about 90 seconds left'],
  [91, 'بقي نحو دقيقتين', 'about 2 minutes left'],
  [700, 'بقي نحو 12 دقيقة', 'about 12 minutes left'],
])('%d seconds are told in words', (seconds, ar, en) => {
  expect(timeLeft(seconds)).toEqual({ ar, en });
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
