import { expect, it } from 'vitest';
import { imported, useImportFolder } from './import-folder.ts';

useImportFolder();

const DAY = '02.01.2024 10:15:20 UTC+03:00';
const message = (sender: string, inner: string) =>
  `<div class="message default"><div class="body"><div class="date details" title="${DAY}">10:15</div>${sender && `<div class="from_name">${sender}</div>`}${inner}</div></div>`;
const text = (words: string) => `<div class="text">${words}</div>`;
const page = (messages: string) =>
  `<html><head><title>Exported Data</title></head><body><div class="page_wrap"><div class="page_header"><div class="text bold">قناة المرفأ</div></div><div class="history"><div class="message service"><div class="body details">2 January 2024</div></div>${messages}</div></div></body></html>`;

it('a channel is its words, and the rest is told', async () => {
  const photo =
    '<div class="media_wrap"><a class="photo_wrap" href="photos/a.jpg"><img src="photos/a_thumb.jpg"></a></div>';
  const messages =
    message('قناة المرفأ', text('عادت <strong>القوارب</strong>.<br><br>وفرح الناس.')) +
    message('', photo + text('الرصيف عند الفجر'));
  const { fields, body, told } = await imported('a.html', page(messages));
  expect(fields).toContain('title: بلا عنوان\n');
  expect(body).toBe(
    'عادت **القوارب**.\n\nوفرح الناس.\n\nصورة لم تُنقل: photos/a.jpg\n\nالرصيف عند الفجر\n',
  );
  expect(told).toContain(`"قناة المرفأ", "2 January 2024", "${DAY}"`);
});

it('a chat says who wrote what, also where it was passed on or goes on', async () => {
  const reply =
    '<div class="reply_to details">In reply to <a href="#go_to_message1">this</a></div>';
  const passedOn = `<div class="forwarded body"><div class="from_name">وكالة <span class="date details">01.01.2024</span></div>${text('بيان.')}</div>`;
  const messages =
    message('ليلى', text('عادت القوارب.')) +
    message('', text('كلها.')) +
    message('نور', reply + text('شكراً.')) +
    message('ليلى', passedOn) +
    message('', text('هذا هو.'));
  const { body, told } = await imported('a.html', page(messages));
  expect(body).toBe(
    'ليلى: عادت القوارب.\n\nليلى: كلها.\n\nنور: شكراً.\n\nوكالة: بيان.\n\nليلى: هذا هو.\n',
  );
  expect(told).toContain('In reply to this');
});
