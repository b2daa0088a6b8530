import type { z } from 'astro/zod';
import type { FieldSchema } from './field-schema.ts';

/** What people and other systems call the fields that files have here, without signs and the Arabic article. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  title: 'headline name عنوان عنوانالخبر',
  description:
    'desc summary excerpt abstract subtitle lead standfirst deck وصف ملخص مقدمة نبذة عنوانفرعي',
  pubDate: 'date publishdate published publishedat datepublished created تاريخ تاريخالنشر نشر',
  updatedDate: 'updated lastmod modified datemodified lastupdated تحديث تاريخالتحديث تاريختحديث',
  section: 'category categories sections topic قسم باب تصنيف',
  tags: 'tag keywords labels topics وسوم وسم كلماتمفتاحية كلماتالمفتاحية',
  author: 'by byline writer creator reporter كاتب مؤلف بقلم محرر مراسل',
  authors: 'writers bylines كتاب كتّاب مؤلفون محررون',
  dateline: 'location place city مكان مكانالخبر مدينة',
  lang: 'language locale لغة',
  draft: 'isdraft status مسودة',
  featured: 'pinned sticky مميز بارز',
  genre: 'type kind نوع',
  image:
    'cover picture photo thumbnail hero banner ogimage heroimage coverimage featuredimage صورة',
  corrections: 'correction errata تصحيح تصحيحات',
  sources: 'source references مصدر مصادر',
  series: 'story سلسلة',
  translationOf: 'translation original ترجمة ترجمةعن',
  withdrawn: 'retracted removed سحب',
  redirectFrom: 'aliases alias permalink redirects oldurl',
  src: 'file path filename url link ملف',
  alt: 'alttext description وصف بديل وصفالصورة نصبديل',
  caption: 'legend تعليق شرح',
  credit: 'copyright photographer تصوير مصور حقوق',
  focus: '',
  name: 'title label اسم',
  url: 'link href address رابط',
  text: 'note نص',
  date: 'pubdate تاريخ',
  role: 'job position منصب صفة',
  links: 'link روابط',
  sections: 'categories أقسام',
  timeZone: 'timezone tz',
};

/** The same without signs. */
const NAMES = Object.entries(OTHER_NAMES).map(([name, others]) => {
  return { name, own: bare(name), others: others.split(' ').map(bare) };
});

/** What other systems ask whether an article can be read; some have its day there. */
const STATUS = /^(?:publish(?:ed)?|status|visibility|visible|public|hidden|private)$/;

/**
 * The name of the field that is likely meant by one that a schema does not have: in other letters, in
 * Arabic, as another system calls it, or with a slip of the hand.
 *
 * @param path of the field, its written name last
 * @param value that is written there
 */
export function meantField(
  path: readonly PropertyKey[],
  schema: FieldSchema,
  value?: unknown,
): string | undefined {
  const outer = path.slice(0, -1);
  const written = bare(String(path.at(-1)));
  const has = (name: string) => hasField([...outer, name], schema);
  const isStatus = STATUS.test(written) && value !== undefined && !/\d/.test(String(value));
  if (isStatus && has('draft')) return 'draft';
  const found =
    NAMES.find(({ name, own }) => own === written && has(name)) ??
    NAMES.find(({ name, others }) => others.includes(written) && has(name)) ??
    NAMES.find(({ name, own }) => isSlip(written, own) && has(name));
  return found?.name;
}

function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/\p{M}|[^\p{L}\p{N}]/gu, '')
    .replace(/^ال/, '')
    .replace(/[أإآ]/g, 'ا');
}

/** Whether a schema has a field at a place. */
export function hasField(path: readonly PropertyKey[], schema: FieldSchema): boolean {
  const data = path.reduceRight<unknown>(
    (value, step) => (typeof step === 'number' ? [value] : { [step]: value }),
    '',
  );
  const { error } = schema.safeParse(data);
  return !(error?.issues ?? []).some(
    (issue) => isUnknownIn(issue, path.length - 1) || isOfOtherType(issue, path),
  );
}

function isUnknownIn({ code, path }: z.core.$ZodIssue, depth: number): boolean {
  return code === 'unrecognized_keys' && path.length === depth;
}

/** Whether what stands around a place is no list, or has no fields. */
function isOfOtherType(issue: z.core.$ZodIssue, place: readonly PropertyKey[]): boolean {
  const isAround =
    issue.path.length < place.length && issue.path.every((step, at) => step === place[at]);
  return isAround && /^invalid_(?:type|union)$/.test(issue.code);
}

/** Whether two words differ in one letter: one more, one less, another, or two that changed places. */
function isSlip(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 4) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  return (
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    rest.slice(1) === otherRest.slice(1) ||
    (rest.slice(2) === otherRest.slice(2) && rest[0] === otherRest[1] && rest[1] === otherRest[0])
  );
}
