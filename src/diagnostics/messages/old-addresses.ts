import type { Message } from '../message.ts';

/** What is no path from the site's root. */
export function notAnOldAddress(written: string): Message {
  return {
    ar: `القيمة «${written}» ليست عنواناً قديماً لصفحة في هذا الموقع. اكتب ما كان بعد اسم الموقع وحده، بلا علامات ? و# و:، مثل /news/old-name/.`,
    en: `"${written}" is no address that a page of this site had. Write only what followed the site's name, without ?, # and :, such as /news/old-name/.`,
  };
}

/** An old address at which a page stands today. */
export function redirectHidesPage(path: string): Message {
  return {
    ar: `في العنوان ${path} صفحة من صفحات الموقع اليوم، وتحويله يحجبها. احذفه من redirectFrom.`,
    en: `There is a page of the site at ${path} today, and a redirect would hide it. Take it out of redirectFrom.`,
  };
}

/** An article's own address among its old ones. */
export function redirectToItself(path: string): Message {
  return {
    ar: `العنوان ${path} هو عنوان هذا الخبر نفسه، فيقود التحويل إلى نفسه بلا نهاية. احذفه من redirectFrom.`,
    en: `${path} is this article's own address, and would lead to itself for ever. Take it out of redirectFrom.`,
  };
}

/** @param first where the address is claimed first: a file and its line */
export function redirectGivenTwice(path: string): Message {
  return {
    ar: `العنوان القديم ${path} مذكور مرتين في redirectFrom، سواء كُتب بعده index.html أم لم يُكتب. أبقه مرة واحدة.`,
    en: `The old address ${path} stands twice in redirectFrom, whether or not index.html is written behind it. Keep one.`,
  };
}

export function redirectClaimedTwice(path: string, first: string): Message {
  return {
    ar: `العنوان القديم ${path} مذكور أيضاً في ${first} ولا يقود عنوان إلى خبرين. أبقه في أحد الموضعين واحذفه من الآخر.`,
    en: `The old address ${path} is also given in ${first}, and one address cannot lead to two articles. Keep one of the two and remove the other.`,
  };
}
