import type { z } from 'astro/zod';
import { placeOf } from './field-path.ts';
import type { Bilingual } from './problem.ts';

type Issue = z.core.$ZodIssue;
type Path = Issue['path'];

/** A complaint in sentences, and the value it is about. */
export interface Explained extends Bilingual {
  readonly path: Path;
}

/**
 * Turns a schema's complaint into sentences an editor can act on: what is wrong and what to write.
 * A rule with sentences of its own carries them in `params: { ar, en }`.
 */
export function explainIssue(issue: Issue): readonly Explained[] {
  const { path } = issue;
  if (issue.code !== 'unrecognized_keys') return [{ path, ...sentences(issue) }];
  return issue.keys.map((key) => ({ path: [...path, key], ...unknown(key) }));
}

function sentences(issue: Issue): Bilingual {
  const { path } = issue;
  const place = placeOf(path);
  switch (issue.code) {
    case 'custom':
      return ownWords(issue.params) ?? invalid(place, issue.message);
    case 'invalid_type':
      if (issue.input === undefined) return missing(path, place);
      return issue.input === null ? empty(place) : wrongKind(path, issue.expected);
    case 'too_small':
      return empty(place);
    case 'invalid_value':
      return {
        ar: `القيمة المقبولة للحقل ${String(path.at(-1))}: ${issue.values.join(' أو ')}.`,
        en: `${place.en} can be: ${issue.values.join(' or ')}.`,
      };
    case 'invalid_format':
      return {
        ar: `يحتاج ${place.ar} إلى عنوان كامل، مثل https://example.org/.`,
        en: `${place.en} needs a full address, such as https://example.org/.`,
      };
    default:
      return invalid(place, issue.message);
  }
}

function unknown(key: string): Bilingual {
  // Behind a comma in a list in one line, words of a value become a name.
  if (!/^[\w-]+$/.test(key)) {
    return {
      ar: `لا يوجد حقل بهذا الاسم: ${key}. صحّح الاسم أو احذفه؛ وإن كان من قيمة قبله فضعها كلها بين علامتَي اقتباس.`,
      en: `There is no field called ${key}. Correct the name or remove it; if it belongs to a value before it, put all of that between quotation marks.`,
    };
  }
  return {
    ar: `لا يوجد حقل بهذا الاسم: ${key}. صحّح الاسم أو احذف السطر.`,
    en: `There is no field called ${key}. Correct the name or remove the line.`,
  };
}

function invalid({ ar, en }: Bilingual, message: string): Bilingual {
  return { ar: `قيمة ${ar} غير صالحة. صحّحها أو احذف السطر.`, en: `${en}: ${message}` };
}

function empty({ ar, en }: Bilingual): Bilingual {
  return {
    ar: `${ar} فارغ. اكتب قيمته بعد النقطتين (:)، أو احذف السطر إن لم تكن له قيمة.`,
    en: `${en} is empty. Write its value after the colon, or remove the line if it has none.`,
  };
}

function missing(path: Path, place: Bilingual): Bilingual {
  const field = String(path.at(-1));
  return {
    ar: `${place.ar} غير موجود. أضف سطراً يبدأ بـ «${field}: ».`,
    en: `${place.en} is missing. Add a line that begins with "${field}: ".`,
  };
}

const KINDS: Readonly<Record<string, Bilingual>> = {
  string: { ar: 'نصاً بين علامتَي ""', en: 'text between ""' },
  array: { ar: 'قائمة بين قوسين [أ, ب]', en: 'a list in brackets [a, b]' },
  object: {
    ar: 'حقولاً فرعية، كل منها في سطر يبدأ بمسافتين، وبعد نقطتيه مسافة',
    en: 'fields of its own on lines that begin with two spaces, each with a space after its colon',
  },
  boolean: { ar: 'true أو false بلا علامات حولها', en: 'true or false, with no marks around it' },
};

/** How each item begins in the lists whose items have fields of their own. */
const ITEMS: Readonly<Record<string, string>> = {
  corrections: '- date: …',
  sections: '- name: …',
  sources: '- name: …',
};

function wrongKind(path: Path, expected: string): Bilingual {
  const item = expected === 'array' || expected === 'object' ? ITEMS[String(path[0])] : undefined;
  if (item !== undefined) {
    const field = String(path[0]);
    return {
      ar: `يجب أن يكون الحقل ${field} قائمة. اكتب تحته كل عنصر في سطر يبدأ بمسافتين: «  ${item}».`,
      en: `The field ${field} must be a list. Below it, begin each item on a line with two spaces: "  ${item}".`,
    };
  }
  const kind = KINDS[expected] ?? { ar: expected, en: expected };
  const place = placeOf(path);
  return { ar: `يجب أن يكون ${place.ar} ${kind.ar}.`, en: `${place.en} must be ${kind.en}.` };
}

function ownWords(params: Record<string, unknown> | undefined): Bilingual | undefined {
  const { ar, en } = params ?? {};
  return typeof ar === 'string' && typeof en === 'string' ? { ar, en } : undefined;
}
