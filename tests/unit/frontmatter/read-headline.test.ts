import { describe, expect, it } from 'vitest';
import { mended, read } from './advised-fields.ts';

describe('a headline that YAML would not read as it is typed', () => {
  it.each([
    ['السعودية تحتفل #اليوم_الوطني غدا', '#'],
    ['#غزة تنتصر', '#'],
    ['&عاجل خبر', '«&»'],
    ['!مهم خبر', '«!»'],
    ['*عاجل خبر', '«*»'],
    ['@un تغرد', '«@»'],
    ['%50 من السكان', '«%»'],
    ['`خبر', '«`»'],
    ['> خبر', '«>»'],
    ['| خبر', '«|»'],
    ['- خبر', '«-»'],
    ['? خبر', '«?»'],
    [', خبر', '«,»'],
    ['] خبر', '«]»'],
    ['[عاجل] زلزال', '«[»'],
    ['{عاجل} زلزال', '«{»'],
    ['[عاجل]', 'نصاً'],
    ['{عاجل}', 'نصاً'],
    ['[عاجل #غزة]', '#'],
    ['غزة - [فيديو] #عاجل', '#'],
    ['"عاجل" #غزة', '#'],
    ["'' #غزة", '#'],
    ['true', 'نصاً'],
    ['null', 'نصاً'],
    ['"المرفأ" يعود', 'علامة اقتباس'],
    ["'المرفأ' يعود", 'علامة اقتباس'],
    ['عاجل: حريق', 'نقطتان'],
    ['قال: "لا" وقال: \'نعم\'', 'نقطتان'],
    ['&a [*a]', '«&»'],
  ])('%s', (title, named) => {
    const lines = ['draft: true', `title: ${title}`];
    const { data, problems } = read(lines);
    expect(data).toBeUndefined();
    expect(problems).toMatchObject([{ line: 2, ar: expect.stringContaining(named) }]);
    // The line to write is the same in both languages.
    expect(problems[0]?.ar.split(': title: ')[1]).toBe(problems[0]?.en.split(': title: ')[1]);
    expect(mended(lines)).toMatchObject({ title });
  });

  it.each([
    ['"خبر', 'خبر', 'لم تُغلق'],
    ['"C:\\new"', 'C:\\new', 'العلامة \\'],
    ['"C:\\خبر"', 'C:\\خبر', 'العلامة \\'],
    ['""نعم" للسلام"', '"نعم" للسلام', 'علامة اقتباس'],
    ['"قال "نعم" أمس"', 'قال "نعم" أمس', 'علامة اقتباس'],
  ])('between marks: %s', (written, title, named) => {
    const lines = ['draft: true', `title: ${written}`];
    expect(read(lines).problems).toMatchObject([{ line: 2, ar: expect.stringContaining(named) }]);
    expect(mended(lines)).toMatchObject({ title });
  });

  it.each([
    ['no space', 'title:خبر'],
    ['a no-break space', 'title:\u00A0خبر'],
    ['a direction mark before the name', '\u200Ftitle: خبر'],
    ['a direction mark behind the colon', 'title:\u200F خبر'],
    ['a wide colon', 'title：خبر'],
    ['a space above', '\u00A0title: خبر'],
  ])('the name is not read: %s', (_what, line) => {
    const lines = ['draft: true', line];
    expect(read(lines).problems).toMatchObject([{ line: 2, ar: expect.stringContaining('(:)') }]);
    expect(mended(lines)).toMatchObject({ title: 'خبر' });
  });
});
