import { placeOfField } from '../markdown/field-names.ts';
import { isLabelOfMail } from './mail-head.ts';

/** What a text says of itself above its words, as forms and archives have it: «العنوان: …», «الكاتب: …». */
export interface FormHead {
  /** Values by the names with which their lines begin. */
  readonly fields: Readonly<Record<string, string>>;
  readonly rest: string;
}

/** A name of a few words, a colon and a value. */
const LINE = /^\s*[*_]{0,2}(\p{L}[\p{L}\p{M} ]{1,30}?)[*_]{0,2}\s?[:：][*_]{0,2}\s*(\S.{0,300})$/u;

/** Fields that a text can have: what its other lines name stays in it, or would be nowhere. */
const OF_TEXTS: ReadonlySet<string | undefined> = new Set(
  'title description pubDate updatedDate section tags authors lang draft status'.split(' '),
);

/**
 * Takes such lines off a text. The first says what its title is, and another something else: one alone may be the
 * subject of a mail. A line between them whose name is none of a field stays in the text, which begins where one stands
 * behind an empty line: in an interview «الكاتب:» speaks.
 */
export function readFormHead(text: string): FormHead | undefined {
  const lines = text.split('\n');
  const fields: Record<string, string> = {};
  const places = new Set<string>();
  const taken = new Set<number>();
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const [, name = '', value = ''] = LINE.exec(line) ?? [];
    if (name === '') break;
    const named = placeOfField(name, value);
    const place = OF_TEXTS.has(named) ? named : undefined;
    if (places.size === 0 && place !== 'title') return undefined;
    if (place === undefined && lines[at - 1]?.trim() === '') break;
    if (named === undefined && isLabelOfMail(`${name}:`)) return undefined;
    if (place === undefined || places.has(place)) continue;
    places.add(place);
    fields[name] = value.trim();
    taken.add(at);
  }
  if (places.size < 2) return undefined;
  const rest = lines
    .filter((_line, at) => !taken.has(at))
    .join('\n')
    .replace(/^\n+/, '');
  return rest.trim() === '' ? undefined : { fields, rest };
}
