import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../src/import/article.ts';

const BODY = 'عادت القوارب إلى الميناء عند الفجر.\n\nوقال الصيادون إن البحر كان هادئاً.';
const quoted = (text: string) => text.replace(/^/gm, '> ');

const made = (text: string, details = {}) => {
  const { markdown, missing, told } = makeArticle(text, details, { file: 'خبر.txt' });
  const [, fields = '', body = ''] = /^---\n([\s\S]*?)---\n\n([\s\S]*)$/.exec(markdown) ?? [];
  return { fields, body, missing, told: told.map(({ en }) => en).join('\n') };
};

describe('the head of a mail', () => {
  it.each([
    [
      'in Arabic',
      `من: نور الحداد <nour@paper.example>\nإلى: هيئة التحرير\nالموضوع: عودة القوارب\nالتاريخ: الثلاثاء، 4 مارس 2025\n\n${BODY}`,
      '2025-03-04',
    ],
    [
      'in English, with its hour',
      `From: Nour <nour@paper.example>\nDate: Tue, 4 Mar 2025 08:30:00 +0300\nTo: desk@paper.example\nSubject: Re: عودة القوارب\n\n${BODY}`,
      '2025-03-04T08:30:00+03:00',
    ],
    [
      'in bold, with marks of direction',
      `*From:* نور\n\u200F*Sent:* Tuesday, March 4, 2025 8:30 AM\n*Subject:* FW: عودة القوارب\n\n${BODY}`,
      '2025-03-04 08:30',
    ],
    [
      'that is passed on',
      `---------- Forwarded message ---------\nFrom: نور\nDate: Tue, Mar 4, 2025 at 8:30 AM\nSubject: عودة القوارب\nTo: <desk@paper.example>,\n  <b@paper.example>\n\n${BODY}`,
      '2025-03-04 08:30',
    ],
    [
      'that is passed on in Arabic',
      `-------- رسالة محوّلة --------\nمن: نور\nالتاريخ: ٤ مارس ٢٠٢٥\nالموضوع: رد: عودة القوارب\n\n${BODY}`,
      '2025-03-04',
    ],
    [
      'that is quoted',
      quoted(`From: نور\nSubject: عودة القوارب\nDate: 4 مارس 2025\n\n${BODY}`),
      '2025-03-04',
    ],
    [
      'within another',
      `From: ليلى\nSubject: للنشر\nDate: 5 March 2025\n\n${quoted(`From: نور\nSubject: عودة القوارب\nDate: 4 March 2025\n\n${BODY}`)}`,
      '2025-03-04',
    ],
  ])('is title and day, and no text: %s', (_what, text, date) => {
    const { fields, body, missing, told } = made(text);
    expect(fields).toBe(`title: عودة القوارب\npubDate: ${date}\ndraft: true\n`);
    expect(body).toBe(`${BODY}\n`);
    expect(missing).toEqual(['title']);
    expect(told).toMatch(/"(?:من|\*?From):/);
  });

  it('is told whole where the mail within says title and day, with what stands between them', () => {
    const outer =
      'From: ليلى\nSent: 5 March 2025\nTo: desk@paper.example\nالموضوع: للنشر غداً\n\nمرفق الخبر.';
    const { fields, body, told } = made(
      `${outer}\n\n-----Original Message-----\nFrom: نور\nDate: 4 March 2025\nSubject: عودة القوارب\nTo: a@b.example\nCc: c@d.example\nReply-To: e@f.example\n\n${BODY}`,
    );
    expect(fields).toBe('title: عودة القوارب\npubDate: 2025-03-04\ndraft: true\n');
    expect(body).toBe(`مرفق الخبر.\n\n${BODY}\n`);
    for (const line of [
      ...outer.split('\n').slice(0, 4),
      '-----Original Message-----',
      ...['From: نور', 'To: a@b.example', 'Cc: c@d.example', 'Reply-To: e@f.example'],
    ])
      expect(told).toContain(`"${line}"`);
  });

  it.each(['الموضوع', 'Subject', '*الموضوع*'])('may be its subject alone: %s', (label) => {
    const { fields, body, told } = made(`\n${label}: رد: عودة القوارب\n\n${BODY}`);
    expect(fields).toBe('title: عودة القوارب\ndraft: true\n');
    expect(body).toBe(`${BODY}\n`);
    expect(told).toBe('');
  });

  it.each([
    ['on one line', '=?UTF-8?B?2LnZiNiv2Kkg2KfZhNmC2YjYp9ix2Kg=?='],
    ['on two', '=?UTF-8?B?2LnZiNiv2Kkg?=\n =?UTF-8?B?2KfZhNmC2YjYp9ix2Kg=?='],
  ])('has its subject as it is read, written in other signs %s', (_where, subject) => {
    const { fields, body } = made(`From: نور\nSubject: ${subject}\nTo: a@b.example\n\n${BODY}`);
    expect(fields).toBe('title: عودة القوارب\ndraft: true\n');
    expect(body).toBe(`${BODY}\n`);
  });

  it('is told where the editor says otherwise, or its day cannot be read', () => {
    const details = { title: 'القوارب تعود', date: '2025-03-06' };
    const { fields, body, told } = made(
      `مرفق الخبر.\n\n-----Original Message-----\nFrom: نور\nDate: 3/4/2025\nSubject: عودة القوارب\n\n${BODY}`,
      details,
    );
    expect(fields).toBe('title: القوارب تعود\npubDate: 2025-03-06\n');
    expect(body).toBe(`مرفق الخبر.\n\n${BODY}\n`);
    expect(told).toContain('"عودة القوارب", "From: نور", "Date: 3/4/2025"');
  });

  it.each([
    ['one line that begins so', `من: صيدا\nقوارب كثيرة.\n\n${BODY}`],
    ['lines within the text', `${BODY}\n\nمن: صيدا\nإلى: بيروت\nالموضوع: رحلة`],
    ['a subject without words', `الموضوع:\nقوارب كثيرة.\n\n${BODY}`],
    ['a day and a place', `التاريخ: 4 مارس 2025\nالمكان: صيدا\n\n${BODY}`],
  ])('is not %s', (_what, text) => {
    const { fields, body, told } = made(text, { title: 'ع', date: '2025-03-06' });
    expect(fields).toBe('title: ع\npubDate: 2025-03-06\n');
    expect(body.split(/\s+/).join(' ')).toContain(text.split('\n')[0]);
    expect(told).toBe('');
  });

  it.each([
    [
      'of Outlook in Arabic',
      'من: نور <nour@paper.example>\nتم الإرسال: الثلاثاء، 4 مارس، 2025 9:12 ص\nإلى: سامر\nالموضوع: RE: عودة القوارب',
      '________________________________\nمن: سامر\nتم الإرسال: الثلاثاء، 4 مارس، 2025 8:30 ص\nإلى: نور\nالموضوع: أين الخبر',
    ],
    [
      'in English',
      'From: Nour\nSent: 4 March 2025\nTo: Samer\nSubject: Re: عودة القوارب',
      '-----Original Message-----\nFrom: Samer\nSent: 3 March 2025\nTo: Nour\nSubject: أين الخبر',
    ],
  ])('of an answer is its own, and the mail that it answers is told: %s', (_what, head, other) => {
    const { fields, body, told } = made(`${head}\n\n${BODY}\n\n${other}\n\nننتظره قبل العاشرة.`);
    expect(fields).toContain('title: عودة القوارب\n');
    expect(fields).toContain('pubDate: 2025-03-04');
    expect(body).toBe(`${BODY}\n`);
    expect(told).toContain('"ننتظره قبل العاشرة."');
  });

  it('without a text below it makes no article', () => {
    expect(() => made('From: نور\nSubject: عودة القوارب')).toThrow('There is no text in خبر.txt');
  });
});
