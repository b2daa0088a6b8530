import { describe, expect, it } from 'vitest';
import { withoutQuotedMail, withoutSignature } from '../../../src/import/pasted/quoted-mail.ts';

const OWN = 'عادت القوارب.\n\nوالبحر هادئ.';
const QUOTED = '> أين الخبر؟\n>\n> سامر';

describe('what a mail answers', () => {
  it.each([
    'On Tue, Mar 4, 2025 at 8:30 AM Samer <s@a.example> wrote:',
    'On Tue, Mar 4, 2025 at 8:30 AM Samer Haddad\n<s@a.example> wrote:',
    'في الثلاثاء، 4 مارس 2025 في 8:30 ص كتب سامر <s@a.example>:',
    '\u202Bفي ٤ مارس ٢٠٢٥، تمت كتابة ما يلي بواسطة سامر:\u202C',
    'سامر <s@a.example> كتب:',
  ])('goes with the line that says who wrote it: %s', (line) => {
    const text = `${OWN}\n\n${line}\n\n${QUOTED}`;
    const found = withoutQuotedMail(text, text);
    expect(found?.text).toBe(OWN);
    expect(found?.left.join(' ')).toContain('أين الخبر؟ سامر');
    expect(found?.left[0]).toBe(line.split('\n')[0]);
  });

  it('goes also where the answer stands below it', () => {
    const text = `On 4 March 2025 Samer wrote:\n${QUOTED}\n\n${OWN}`;
    expect(withoutQuotedMail(text, text)?.text).toBe(OWN);
  });

  it('goes with those that stand below it, one after the other', () => {
    const second = 'في ٣ مارس ٢٠٢٥ كتب\nنور <n@a.example>:\n> أين سامر؟';
    const text = `${OWN}\n\nOn 4 March 2025 Samer wrote:\n${QUOTED}\n\n${second}\n\n`;
    const found = withoutQuotedMail(text, text);
    expect(found?.text).toBe(OWN);
    expect(found?.left.at(-1)).toBe('أين سامر؟');
    expect(withoutQuotedMail(`${text}نعم.`, text)?.text).toBe(`${OWN}\n\nنعم.`);
  });

  it.each([
    [
      'answers to several, each below its own',
      `On 4 March 2025 Samer wrote:\n> أ\n\nنعم.\n\nOn 5 March 2025 Samer wrote:\n> ب\n\nلا.`,
    ],
    ['quoted words without such a line', `${OWN}\n\nقال الشاعر:\n\n> بيت`],
    ['what someone wrote who is no sender', `${OWN}\n\nكتب سامر:\n\n> بيت`],
    ['answers between the lines', `On 4 March 2025 Samer wrote:\n> أ\n\nنعم.\n\n> ب\n\nلا.`],
    ['a mail of nothing else', `On 4 March 2025 Samer wrote:\n${QUOTED}`],
    ['text without quotation', OWN],
  ])('stays: %s', (_what, text) => {
    expect(withoutQuotedMail(text, text)).toBeUndefined();
  });

  it('stays where the mail passes it on', () => {
    const rest = `${OWN}\n\nOn 4 March 2025 Samer wrote:\n${QUOTED}`;
    expect(withoutQuotedMail(rest, `Subject: Fwd: قوارب\n\n${rest}`)).toBeUndefined();
    expect(withoutQuotedMail(rest, `Subject: Re: قوارب\n\n${rest}`)).toBeDefined();
  });
});

describe('what a mailing list adds below a mail', () => {
  it.each([
    ['Mailman', `${'_'.repeat(47)}\nakhbar mailing list\nhttps://lists.example/listinfo/akhbar`],
    ['Groups', `--~--~---------~--~--\nYou are subscribed to the group "akhbar".\n-~------~--~---`],
    ['two hyphens', '-- \nلإلغاء الاشتراك: stop@lists.example'],
  ])('goes, with the signature above it: %s', (_whose, foot) => {
    const [, ...lines] = foot.split('\n');
    expect(withoutSignature(`${OWN}\n\n${foot}\n`)).toEqual({ text: OWN, left: lines });
    expect(withoutSignature(`${OWN}\n\n-- \nنور\n\n${foot}\n`)).toEqual({
      text: OWN,
      left: ['نور', ...lines],
    });
  });

  it('is no line that parts the text, nor what is as long as one', () => {
    for (const below of ['للمزيد: https://a.example/', `subscribe\n${'سطر\n'.repeat(9)}`]) {
      const text = `${OWN}\n\n${'_'.repeat(30)}\n${below}`;
      expect(withoutSignature(text)).toEqual({ text, left: [] });
    }
  });
});

describe('the signature of a mail', () => {
  it('stands below two hyphens, at its end', () => {
    expect(withoutSignature(`${OWN}\n\n--\nنور\nصيدا`)).toEqual({
      text: OWN,
      left: ['نور', 'صيدا'],
    });
  });

  it.each([OWN, `${OWN}\n\n--\n${'سطر\n'.repeat(12)}`, '--\nنور'])('is not in %j', (text) => {
    expect(withoutSignature(text)).toEqual({ text, left: [] });
  });
});
