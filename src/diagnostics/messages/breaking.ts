import type { Message } from '../message.ts';

/** What is said of the article to which the breaking line of `site.yaml` leads. */

export function breakingToNothing(slug: string, language: string): Message {
  return {
    ar: `يؤدي السطر العاجل إلى خبر ليس بين أخبار الموقع باللغة ${language}: «${slug}». اكتب في article اسم ملف الخبر بلا .md، أو احذف article ليظهر السطر بلا رابط.`,
    en: `The breaking line leads to an article that is not among those in ${language}: "${slug}". Write the name of its file in article, without .md, or remove article: the line then leads nowhere.`,
  };
}

/** @param until the moment as it was written */
export function breakingForLong(until: string): Message {
  return {
    ar: `يبقى السطر العاجل حتى ${until}، أي أكثر من شهر. صحّح السنة أو الشهر في until إن كان ذلك سهواً، أو اكتب أقرب موعد ينتهي فيه.`,
    en: `The breaking line stands until ${until}, which is more than a month. Correct the year or the month in until if that is a slip, or write when it is over.`,
  };
}

/** The line stands without its link until the article can be opened. */
export function breakingToHidden(
  slug: string,
  state: 'draft' | 'scheduled' | 'withdrawn',
): Message {
  const why = {
    draft: { ar: 'ما زال مسودة', en: 'is a draft' },
    scheduled: { ar: 'لم يُنشر بعد', en: 'is not published yet' },
    withdrawn: { ar: 'سُحب', en: 'was withdrawn' },
  }[state];
  return {
    ar: `الخبر «${slug}» ${why.ar}، فيظهر السطر العاجل بلا رابط. انشر الخبر، أو اكتب في article اسم غيره.`,
    en: `The article "${slug}" ${why.en}, and the breaking line is shown without a link. Publish it, or name another in article.`,
  };
}
