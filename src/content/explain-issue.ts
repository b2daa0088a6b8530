import type { z } from 'astro/zod';
import type { Bilingual } from './problem.ts';

type Issue = z.core.$ZodIssue;

/**
 * Turns a schema's complaint into sentences an editor can act on: what is wrong and what to write.
 * A rule with sentences of its own carries them in `params: { ar, en }`.
 */
export function explainIssue(issue: Issue): Bilingual {
  const field = issue.path.map(String).join('.');
  switch (issue.code) {
    case 'custom':
      return ownWords(issue.params) ?? { ar: `قيمة الحقل ${field} غير صالحة.`, en: issue.message };
    case 'unrecognized_keys':
      return {
        ar: `لا يوجد حقل بهذا الاسم: ${issue.keys.join('، ')}. صحّح الاسم أو احذف السطر.`,
        en: `There is no field called ${issue.keys.join(', ')}. Correct the name or remove the line.`,
      };
    case 'invalid_type':
      return issue.input === undefined ? missing(field) : wrongKind(field, issue.expected);
    case 'too_small':
      return {
        ar: `الحقل ${field} فارغ. اكتب قيمته بعد النقطتين.`,
        en: `The field ${field} is empty. Write its value after the colon.`,
      };
    case 'invalid_value':
      return {
        ar: `القيمة المقبولة للحقل ${field}: ${issue.values.join(' أو ')}.`,
        en: `${field} can be: ${issue.values.join(' or ')}.`,
      };
    case 'invalid_format':
      return {
        ar: `الحقل ${field} يحتاج إلى عنوان كامل، مثل https://example.org/.`,
        en: `${field} needs a full address, such as https://example.org/.`,
      };
    default:
      return { ar: `قيمة الحقل ${field} غير صالحة.`, en: `${field}: ${issue.message}` };
  }
}

function missing(field: string): Bilingual {
  return {
    ar: `الحقل ${field} ناقص. أضف سطراً يبدأ بـ «${field}: ».`,
    en: `The field ${field} is missing. Add a line that begins with "${field}: ".`,
  };
}

const KINDS: Readonly<Record<string, Bilingual>> = {
  string: { ar: 'نصاً، بين علامتَي "" إن كان رقماً', en: 'text, between "" if it is a number' },
  array: { ar: 'قائمة بين قوسين [أ, ب]', en: 'a list in brackets [a, b]' },
  object: { ar: 'حقولاً فرعية في أسطر مزاحة', en: 'fields of its own on indented lines' },
  boolean: { ar: 'true أو false', en: 'true or false' },
};

function wrongKind(field: string, expected: string): Bilingual {
  const kind = KINDS[expected] ?? { ar: expected, en: expected };
  return {
    ar: `الحقل ${field} يجب أن يكون ${kind.ar}.`,
    en: `${field} must be ${kind.en}.`,
  };
}

function ownWords(params: Record<string, unknown> | undefined): Bilingual | undefined {
  const { ar, en } = params ?? {};
  return typeof ar === 'string' && typeof en === 'string' ? { ar, en } : undefined;
}
