import { describe, expect, it } from 'vitest';
import { withoutReplies } from '../../../src/import/mail/replies.ts';

const OUTLOOK = (labels: readonly string[]) =>
  `<p>عاد القارب.</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p>${labels.map((label) => `<b>${label}:</b> نور`).join('<br>')}</p></div></div><p>متى يعود؟</p>`;

describe('the mail that an answer of Outlook on a desk answers', () => {
  it.each([[['From', 'Sent', 'To', 'Subject']], [['من', 'تاريخ الإرسال', 'إلى', 'الموضوع']]])(
    'goes with its head: %s',
    async (labels) => {
      const { html, left } = await withoutReplies(OUTLOOK(labels), 'RE: قارب', 'a.eml');
      expect(html).toContain('عاد القارب.');
      expect(html).not.toMatch(/نور|متى/);
      expect(left.join(' ')).toContain(labels[0]);
    },
  );

  it('but a box with a rule above it and words in bold stays', async () => {
    const { html, left } = await withoutReplies(OUTLOOK(['المكان', 'من']), 'قارب', 'a.eml');
    expect(html).toContain('متى يعود؟');
    expect(left).toEqual([]);
  });
});
