import type { Message } from '../message.ts';

/** Often a name that is spelled otherwise in the other parts. */
export function seriesOfOne(name: string): Message {
  return {
    ar: `سلسلة «${name}» ليس فيها سوى هذا الخبر، فلن تظهر لها قائمة. اكتب اسمها كما هو في أخبارها الأخرى، أو احذف السطر إن لم تكن له تتمّة.`,
    en: `The series "${name}" has this article alone, so that no list of it is shown. Write its name as its other parts have it, or remove the line if nothing follows.`,
  };
}
