import { asBrowsersRead } from '../html/as-browsers-read.ts';
import { textsOf } from '../html/find-article.ts';
import { isLabelOfMail } from '../pasted/mail-head.ts';
import { isSentFrom } from '../pasted/quoted-mail.ts';

/** Signatures, by the names that programs give them. */
const SIGNATURE =
  '.gmail_signature, [id="Signature"], [id="signature"], .moz-signature, #ms-outlook-mobile-signature, #AppleMailSignature';

/** What says who wrote the mail that is answered or passed on. */
const HEAD = '.gmail_attr, #divRplyFwdMsg, .moz-cite-prefix, .moz-forward-container > table';

/** The mail that is answered. */
const QUOTED = '.gmail_quote, blockquote[type="cite"], .yahoo_quoted';

/** How the subject of a mail begins that is passed on, and not answered. */
const PASSED_ON = /^(?:fwd?|إعادة توجيه|تحويل|محول)\s?[:：]/iu;

/** The HTML of a mail without signature and, of an answer, without the mail that it answers. */
export async function withoutReplies(
  html: string,
  subject: string,
  name: string,
): Promise<{ readonly html: string; readonly left: readonly string[] }> {
  const { parseHTML } = await import('linkedom');
  const { document } = parseHTML(asBrowsersRead(html, name));
  const left: string[] = [];
  const take = (element: Element) => {
    const words = textsOf(element).join(' ');
    if (words !== '') left.push(words.length > 120 ? `${words.slice(0, 120)}…` : words);
    element.remove();
  };
  const rest = document.body.textContent?.trim() ?? '';
  for (const element of document.querySelectorAll(SIGNATURE)) take(element);
  for (const element of document.querySelectorAll('div, p, span'))
    if (isSentFrom(element.textContent ?? '')) take(element);
  if (PASSED_ON.test(subject.trim()))
    for (const element of document.querySelectorAll(HEAD)) take(element);
  else {
    const head = document.querySelector('#divRplyFwdMsg') ?? headOfOutlook(document);
    const quoted = [...document.querySelectorAll(QUOTED)].filter(
      (element) => element.textContent?.trim() !== rest && !element.parentElement?.closest(QUOTED),
    );
    for (const element of head ? [head, ...after(head)] : quoted) take(element);
    for (const element of document.querySelectorAll('.moz-cite-prefix')) take(element);
  }
  return { html: document.body.innerHTML, left };
}

/** Outlook on a desk gives the head above the mail that is answered no name, but a rule over it. */
function headOfOutlook(document: Document): Element | undefined {
  let head = [...document.querySelectorAll('[style*="border-top"]')].find((element) => {
    const labels = [...element.querySelectorAll('b')].map(({ textContent }) => textContent ?? '');
    return labels.filter(isLabelOfMail).length > 1;
  });
  // A box of its own around it is a part of the head.
  while (head?.parentElement?.tagName === 'DIV' && head.parentElement.children.length === 1)
    head = head.parentElement;
  return head;
}

/** All that stands behind an element in its box. */
function after(element: Element): readonly Element[] {
  const all: Element[] = [];
  for (let next = element.nextElementSibling; next; next = next.nextElementSibling) all.push(next);
  return all;
}
