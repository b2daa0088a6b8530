import { fold, VARIANTS } from '../../../arabic/fold.ts';
import type { AskedField } from './fields.ts';

/**
 * The names that are typed for operators, in the interface's languages: of one thing, of several, and what else they
 * are called. كتاب is none, though it has the letters of كُتّاب.
 */
const NAMES: readonly (readonly [AskedField, names: string])[] = [
  ['section', 'قسم أقسام تصنيف section sections category'],
  ['year', 'سنة سنوات عام أعوام year years'],
  ['date', 'تاريخ تواريخ يوم date dates day'],
  ['month', 'شهر month'],
  ['since', 'منذ بعد من since after from'],
  ['before', 'قبل before'],
  ['until', 'حتى إلى لغاية until till to'],
  ['author', 'كاتب كاتبة كاتبات بقلم مؤلف محرر author authors writer by'],
  ['tag', 'وسم وسوم هاشتاغ هاشتاج tag tags hashtag'],
];

const FIELDS: ReadonlyMap<string, AskedField> = new Map(
  NAMES.flatMap(([field, names]) => names.split(' ').map((name) => [fold(name), field])),
);

/** Those that are typed for an operator and for nothing else; a sentence may begin with another: «محرر: …». */
const OWN_NAMES = new Set('قسم section كاتب كاتبة author وسم tag'.split(' ').map(fold));

/** Whether an operator is meant by a name even if the site has nothing that is called so. */
export function isOwnName(name: string): boolean {
  return OWN_NAMES.has(fold(name));
}

/** What the operator of a name is about. */
export function fieldNamed(name: string): AskedField | undefined {
  return FIELDS.get(fold(name));
}

/** Marks that a letter may have. */
const MARKS = '[\\p{M}\\u0640]*';
/** What an Arabic name may be joined to: وكاتب، للكاتب، القسم. */
export const JOINED = `(?:لل|[وفب]?ا${MARKS}ل${MARKS}|[وفبل]${MARKS})?`;
/** A name however it is typed: with tashkeel or tatweel, with ه for ة, in letters of a Persian keyboard. */
export const NAME = [...FIELDS.keys()].map((name) => Array.from(name, written).join('')).join('|');

function written(letter: string): string {
  const others = Object.entries(VARIANTS).flatMap(([from, to]) => (to === letter ? [from] : []));
  return `[${letter}${others.join('')}]${MARKS}`;
}
