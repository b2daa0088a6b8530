import { describe, expect, it } from 'vitest';
import { imported, useImportFolder } from './import-folder.ts';

useImportFolder();

const FIRST = 'عاد الصيادون أمس إلى المرفأ بعد عامين من الغياب، وقال مدير الميناء إن الرصيف أطول.';
const SECOND = 'وأضاف أن المرفأ يستقبل مئة قارب في اليوم الواحد، وأن العمل مستمر.';

const HEAD = 'From: nour@a.example\nSubject: Boats\nMIME-Version: 1.0\n';
const part = (type: string, text: string, more = '') =>
  `Content-Type: ${type}; charset=utf-8\n${more}\n${text}\n`;
const several = (type: string, ...parts: readonly string[]) =>
  `Content-Type: multipart/${type}; boundary=${type}\n\n${parts.map((each) => `--${type}\n${each}`).join('')}--${type}--\n`;
const page = (text: string) => part('text/html', `<html><body><div>${text}</div></body></html>`);
const picture = part('image/gif; name="a.gif"', 'R0lGODlhAQABAAAAACwAAAAAAQABAAA=');
const inner = (text: string) =>
  `Content-Type: message/rfc822\n\nFrom: samer@a.example\nSubject: خبر القوارب\n${text}`;

let count = 0;
const read = (mail: string) => {
  count += 1;
  return imported('a.eml', HEAD + mail, { slug: `mail-${count}` });
};

describe('the text of a mail is all of it', () => {
  it.each([
    [
      'parted by a picture',
      several('mixed', part('text/plain', FIRST), picture, part('text/plain', SECOND)),
    ],
    [
      'as HTML, parted by a picture',
      several(
        'alternative',
        part('text/plain', FIRST),
        several('mixed', page(FIRST), picture, page(SECOND)),
      ),
    ],
    [
      'with words that a list puts below it',
      several(
        'mixed',
        several('alternative', part('text/plain', FIRST), page(FIRST)),
        part('text/plain', SECOND),
      ),
    ],
    ['in a part that has a name', part('text/plain; name="a.txt"', `${FIRST}\n\n${SECOND}`)],
    [
      'with the mail that it holds',
      several('mixed', part('text/plain', FIRST), inner(part('text/plain', SECOND))),
    ],
  ])('%s', async (_how, mail) => {
    expect((await read(mail)).body).toBe(`${FIRST}\n\n${SECOND}\n`);
  });

  it.each([
    ['nothing', '<br>'],
    ['nothing but its looks', '<style>p { color: red }</style>'],
    ['a picture that counts who reads it', '<img src="https://a.example/a.gif" width="1">'],
  ])('in plain words, where HTML says %s', async (_what, html) => {
    const mail = several('alternative', part('text/plain', FIRST), page(html));
    expect((await read(mail)).body).toBe(`${FIRST}\n`);
  });

  it('in plain words beside a blank page, with those below both', async () => {
    const both = several('alternative', part('text/plain', FIRST), page('<br>'));
    const { body } = await read(several('mixed', both, part('text/plain', SECOND)));
    expect(body).toBe(`${FIRST}\n\n${SECOND}\n`);
  });

  it('a picture of its own, whatever words say in its place', async () => {
    const html = several('related', page('<img src="cid:a" alt="">'), picture);
    const mail = several('alternative', part('text/plain', '[image: a.gif]'), html);
    expect((await read(mail)).body).not.toContain('[image');
  });

  it('each way to say the same once', async () => {
    const calendar = part('text/calendar', 'BEGIN:VCALENDAR');
    const mail = several('alternative', part('text/plain', FIRST), page(FIRST), calendar);
    const { body, told } = await read(mail);
    expect(body).toBe(`${FIRST}\n`);
    expect(told).not.toContain('calendar');
  });

  it('and signs in plain words beside HTML are words', async () => {
    const mail = several('mixed', page(FIRST), part('text/plain', '<b>قارب</b> & رصيف\nثم'));
    expect((await read(mail)).body).toContain('\\<b>قارب\\</b> & رصيف\\\nثم');
  });
});

describe('what is attached to a mail is told of', () => {
  const attached = (type: string, name = '') =>
    part(type, 'x', `Content-Disposition: attachment${name && `; filename="${name}"`}\n`);

  it.each([
    ['by its name', attached('application/pdf', 'boats.pdf'), 'boats.pdf'],
    ['by its kind', attached('application/pdf'), 'application/pdf'],
    ['a text', attached('text/plain', 'boats.txt'), 'boats.txt'],
  ])('%s', async (_how, file, name) => {
    for (const own of [part('text/plain', FIRST), page(FIRST)]) {
      const { body, told } = await read(several('mixed', own, file));
      expect(body).toBe(`${FIRST}\n`);
      expect(told).toContain(name);
    }
  });

  it.each([
    ['of HTML', several('mixed', part('text/plain', FIRST), inner(page(SECOND)))],
    ['in one of HTML', several('mixed', page(FIRST), inner(part('text/plain', SECOND)))],
    ['without a text', several('mixed', part('text/plain', FIRST), inner(picture))],
  ])('a mail %s, by its subject', async (_how, mail) => {
    const { body, told } = await read(mail);
    expect(body).toBe(`${FIRST}\n`);
    expect(told).toContain('خبر القوارب');
  });
});

describe('from which telephone a mail was sent', () => {
  it.each([
    'أُرسلت من الـ iPhone',
    'أُرسل من هاتفي الذكي',
    'تم الإرسال من Outlook لنظام Android',
    'Sent from my iPhone',
    'Sent from my Galaxy',
    'Get Outlook for iOS mail',
  ])('is no part of its text, and told of: %s', async (line) => {
    const mails = [
      part('text/plain', `${FIRST}\n\n${line}`),
      page(`<p>${FIRST}</p><div>${line}</div>`),
    ];
    for (const mail of mails) {
      const { body, told } = await read(mail);
      expect(body).toBe(`${FIRST}\n`);
      expect(told).toContain(line);
    }
  });

  it.each(['أُرسلت من الميناء قوارب كثيرة.', 'Sent from the harbour'])(
    'but not %s',
    async (line) => {
      expect((await read(part('text/plain', `${FIRST}\n\n${line}`))).body).toContain(line);
    },
  );
});
