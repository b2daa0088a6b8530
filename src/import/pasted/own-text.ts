import { readChat } from './chat.ts';
import { type MailHead, readMailHead } from './mail-head.ts';
import { withoutPageEdges } from './page-edges.ts';
import { withoutQuotedMail, withoutSignature } from './quoted-mail.ts';

/** What of a pasted text is the article's, and what stood around that. */
export interface OwnText {
  readonly text: string;
  readonly mail: MailHead | undefined;
  /** The times and senders of a chat's messages. */
  readonly stamps: readonly string[] | undefined;
  /** A signature, and the mail that is answered. */
  readonly answered: readonly string[];
  readonly pageEdges: readonly string[];
}

/** @param mayBeMail whether nothing else was at the head of the text */
export function ownText(pasted: string, mayBeMail: boolean): OwnText {
  const mail = mayBeMail ? readMailHead(pasted) : undefined;
  const chat = mail ? undefined : readChat(pasted);
  const answer = chat ? undefined : withoutQuotedMail(mail?.rest ?? pasted, pasted);
  const unsigned = mail ? withoutSignature(answer?.text ?? mail.rest) : undefined;
  const pages = withoutPageEdges(unsigned?.text ?? answer?.text ?? chat?.text ?? pasted);
  return {
    text: pages.text,
    mail: mail?.head,
    stamps: chat?.left,
    answered: [...(unsigned?.left ?? []), ...(answer?.left ?? [])],
    pageEdges: pages.left,
  };
}
