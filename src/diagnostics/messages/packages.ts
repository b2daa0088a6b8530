import type { Message } from '../message.ts';

export const AUDIT_UNANSWERED: Message = {
  ar: 'لم يُجب السجل عن الثغرات المعروفة في الحزم: شغّل npm run audit حيث يجيب.',
  en: 'The registry did not say which packages have known faults: run npm run audit where it answers.',
};

/** @param count packages with a fault that is serious */
export function auditFound(count: number): Message {
  return count === 0
    ? {
        ar: 'ليس في الحزم ثغرة خطيرة معروفة.',
        en: 'No package has a serious fault that is known.',
      }
    : {
        ar: `عدد الحزم التي فيها ثغرة خطيرة معروفة: ${count}. تفصيلها أدناه.`,
        en: `Packages with a serious fault that is known: ${count}. They are named below.`,
      };
}
