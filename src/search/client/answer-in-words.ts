import { ar } from '../../strings/ar.ts';
import { isolate } from '../../strings/isolate.ts';
import type { Question } from './address.ts';

/** What a search has come to, for the eye and for the live region: «3 نتائج في قسم «العالم»». */
export function answerInWords(count: number, { filters }: Question): string {
  if (count === 0) return ar.noResults;
  const { section, tag } = filters;
  return [
    ar.resultCount(count),
    ...(section ? [ar.inSection(isolate(section))] : []),
    ...(tag ? [ar.withTag(isolate(tag))] : []),
  ].join(' ');
}
