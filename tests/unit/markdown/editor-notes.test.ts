import { describe, expect, it } from 'vitest';
import { told } from './rendered.ts';

describe('an editor is told', () => {
  it.each([
    ['<b class="x">', 'advice', 'HTML tags are shown as text'],
    ['<hr />', 'advice', 'HTML tags are shown as text'],
    ['<h2>', 'advice', 'HTML tags are shown as text'],
    ['</DIV>', 'advice', 'HTML tags are shown as text'],
    ['<!-- x', 'error', 'A note begins here with <!-- and does not end'],
    ['<my-part>', 'advice', 'HTML tags are shown as text'],
    ['![قارب](my boat.png)', 'error', 'This is shown as it was written'],
    ['!(قارب)[boat.png]', 'error', 'This picture is not understood'],
    ['![قارب](my boat)', 'error', 'This picture is not understood'],
    ['![«قارب»]', 'error', 'This picture is not understood'],
    ['[نص](/x) https://a.example', 'advice', 'This address is shown as words and is no link'],
    ['قال[^شرح].', 'error', 'There is no footnote of this name'],
    ['قال[^شرح ].', 'error', 'There is no footnote of this name'],
    ['[رابط]  (https://a.example)', 'advice', 'This link is shown as it was written'],
    ['[رابط] (page.htm)', 'advice', 'This link is shown as it was written'],
    ['[رابط](https://a.example/x y)', 'advice', 'This is shown as it was written'],
    ['[رابط](https://a.example x y)', 'advice', 'This link is shown as it was written'],
    ['![قارب](C:\\Users\\boat.png)', 'error', 'This is shown as it was written'],
    ['[قارب](C:\\Users\\my\\boat.pdf)', 'advice', 'This is shown as it was written'],
    ['[«رابط»][1 ميناء]', 'advice', 'This link is shown as it was written'],
    ['قال[^شرح](انظر)', 'error', 'There is no footnote of this name'],
    ['[نص](x y)', 'advice', 'This link is shown as it was written'],
    ['**نص', 'advice', 'The ** here is shown as it was typed'],
  ])('of %s', (text, severity, sentence) => {
    expect(told(text)).toEqual([`1 ${severity}: ${sentence}`]);
    expect(told(`نص\n\nسطر\n${text}`)).toEqual([`4 ${severity}: ${sentence}`]);
  });

  it.each([
    ['# عنوان', 'The headline is written in the field title'],
    ['عنوان\n===', 'The headline is written in the field title'],
    ['```js {1,2}\nx\n```', 'What stands after ``` on its line is not shown'],
    ['```كلمة\nx\n```', 'What stands after ``` on its line is not shown'],
    ['~~~ js x\nx\n~~~', 'What stands after ~~~ on its line is not shown'],
  ])('of the block %s', (text, sentence) => {
    expect(told(text)).toEqual([`1 advice: ${sentence}`]);
    expect(told(`نص\n\n${text}`)).toEqual([`3 advice: ${sentence}`]);
  });

  it.each(
    [
      ['a < b > c', '<1>', '2<3', '</ b>', '## عنوان', '``` js \nx\n```', '```js\nx\n```'],
      [
        '`![أ](x y.png)`',
        '`[نص](x y)`',
        '`[^أ]`',
        '[نص]',
        '!(أ)',
        '[^]',
        '[^a-z 0-9]',
        'قال * نعم',
      ],
      ['![قارب] نص', '::ملاحظة هنا كلام', 'f[رابط][1]', 'f[1][رابط]'],
    ].flat(),
  )('nothing of %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
