import { describe, expect, it } from 'vitest';
import { imported, useImportFolder } from './import-folder.ts';

useImportFolder();

describe('the first line of a document of LibreOffice that has no name', () => {
  const documentOf = (first: string, head = '<title></title>') =>
    `<html><head>${head}<meta name="generator" content="LibreOffice 7.4 (Linux)"></head><body>${first}<p>نصّ طويل يقول ما جرى في المرفأ.</p></body></html>`;
  const large = (words: string) =>
    `<p><font size="5" style="font-size: 20pt"><b>${words}</b></font></p>`;

  it.each([
    ['in large bold letters is its title', documentOf(large('عودة القوارب')), 'عودة القوارب'],
    ['that ends a sentence is none', documentOf(large('عادت القوارب.')), 'بلا عنوان'],
    ['in bold letters alone is none', documentOf('<p><b>عودة القوارب</b></p>'), 'بلا عنوان'],
    ['is none beside a name', documentOf(large('قوارب'), '<title>عودة</title>'), 'عودة'],
  ])('%s', async (_what, html, title) => {
    expect((await imported('a.html', html)).fields).toContain(`title: ${title}\n`);
  });
});
