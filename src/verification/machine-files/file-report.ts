import type { Message } from '../../diagnostics/message.ts';
import {
  elementMissing,
  selfElsewhere,
  valueInvalid,
  valueRepeated,
} from '../../diagnostics/messages/built-feeds.ts';
import { elementsOf } from '../html/page-elements.ts';
import { pageLinks } from '../links/page-links.ts';
import type { Reference } from '../links/reference.ts';
import { isMoment } from '../machine-dates.ts';

/** What a file for machines has in it: what is wrong by its own rules, and the addresses to be followed. */
export interface FileReport {
  readonly problems: readonly Message[];
  readonly references: readonly Reference[];
}

/** Several parts of one file as one. */
export function joined(reports: readonly FileReport[]): FileReport {
  return {
    problems: reports.flatMap(({ problems }) => problems),
    references: reports.flatMap(({ references }) => references),
  };
}

/** Of fields that must be there, those that are not. */
export function missing(
  place: string,
  fields: Readonly<Record<string, unknown>>,
): readonly Message[] {
  return Object.entries(fields)
    .filter(([, value]) => value === undefined || value === '')
    .map(([name]) => elementMissing(place, name));
}

/** A value that may be missing, and is right if it is there. */
export function checked(
  place: string,
  name: string,
  value: string | undefined,
  isRight: (value: string) => boolean,
  expected: string,
): readonly Message[] {
  return value === undefined || isRight(value) ? [] : [valueInvalid(place, name, value, expected)];
}

/** A moment that may be missing: a day, a time to the second and its zone. */
export function momentProblems(
  place: string,
  name: string,
  value: string | undefined,
): readonly Message[] {
  return checked(place, name, value, isMoment, '2025-03-05T22:00:00Z');
}

/** Values that stand more than once. */
export function repeated(
  name: string,
  values: readonly (string | undefined)[],
): readonly Message[] {
  const seen = new Set<string>();
  return values.flatMap((value) => {
    if (value === undefined) return [];
    const isNew = !seen.has(value);
    seen.add(value);
    return isNew ? [] : [valueRepeated(name, value)];
  });
}

/** Where a feed says it is, against where it is. */
export function selfProblems(self: string | undefined, address: string): readonly Message[] {
  if (self === undefined) return [elementMissing('feed', 'link rel="self"')];
  return self === address ? [] : [selfElsewhere(self, address)];
}

/** The addresses in an article's HTML, which a reader elsewhere could not complete. */
export function htmlReferences(html: string | undefined): readonly Reference[] {
  if (!html) return [];
  return pageLinks(elementsOf(html)).map(({ target, use }) => ({
    target,
    // A message or a telephone is reached from anywhere.
    use: use === 'link' && /^(?:mailto|tel):/i.test(target) ? 'link' : 'shared',
  }));
}

/** An address of the site, if it is given. */
export function own(target: string | undefined): readonly Reference[] {
  return target === undefined ? [] : [{ target, use: 'own' }];
}
