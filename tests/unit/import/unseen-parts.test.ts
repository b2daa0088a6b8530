import { describe, expect, it } from 'vitest';
import { imported, useImportFolder } from './import-folder.ts';

useImportFolder();

const WORDS = '<p>عاد الصيادون أمس إلى المرفأ بعد عامين من الغياب.</p>';
const LEFT_OUT = 'Left out, because it is no text that is read: ';

describe('what a page does not show is left out, and told', () => {
  it.each([
    ['<p style="display: none">مخفي <b>هنا</b></p>', 'مخفي هنا'],
    ['<div hidden>مخفي</div>', 'مخفي'],
    ['<p>نصّ <span style="visibility:hidden">غائب</span> آخر</p>', 'غائب'],
    ['<noscript>شغّل النصوص البرمجية</noscript>', 'شغّل النصوص البرمجية'],
    ['<dialog>نافذة</dialog>', 'نافذة'],
    ['<svg><title>ر</title><text>رسم</text></svg>', '<svg>'],
    ['<canvas>رسم</canvas>', '<canvas>'],
    ['<button>اشترك</button>', '<button>'],
  ])('%s', async (html, what) => {
    const { body, told } = await imported('a.html', WORDS + html);
    expect(told).toContain(`${LEFT_OUT}${what}.`);
    expect(body).toMatch(/^عاد الصيادون أمس إلى المرفأ بعد عامين من الغياب\.\n(?:\nنصّ آخر\n)?$/);
  });

  it.each(['<script>var a</script>', '<style>p{}</style>', '<svg><title>سهم</title></svg>'])(
    'but not code or the name of a drawing: %s',
    async (html) => {
      const { fields, told } = await imported('a.html', WORDS + html);
      expect(told).not.toContain(LEFT_OUT);
      expect(fields).not.toContain('سهم');
    },
  );
});

describe('a picture for those who have no scripts', () => {
  const noscript = '<noscript><img src="a.jpg" alt="قارب"></noscript>';

  it.each([
    ['stands where it is the only one', noscript, 1],
    ['is the one that comes late', `<img data-src="a.jpg" alt="قارب">${noscript}`, 1],
  ])('%s', async (_how, html, times) => {
    const { body } = await imported('a.html', `${WORDS}<figure>${html}</figure>`);
    expect(body.match(/قارب/g)).toHaveLength(times);
  });
});
