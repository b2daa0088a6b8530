import type { Message } from '../../diagnostics/message.ts';
import {
  DATA_CONTEXT_MISSING,
  DATA_TYPE_MISSING,
  dataFieldInvalid,
  dataFieldMissing,
  dataTypeUnknown,
  type FieldKind,
} from '../../diagnostics/messages/built-data.ts';
import { notWellFormed } from '../../diagnostics/messages/built-feeds.ts';
import { attribute, type PageElement } from '../html/page-elements.ts';
import { isObject, type JsonObject, listOf, readJson } from '../json.ts';
import type { Reference } from '../links/reference.ts';
import { isIsoDate } from '../machine-dates.ts';
import type { FileReport } from '../machine-files/file-report.ts';
import { listProblems } from './structured-lists.ts';
import { TYPES } from './structured-types.ts';

const IS: Readonly<Record<FieldKind, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string' && value.trim() !== '',
  address: isAddress,
  date: (value) => typeof value === 'string' && isIsoDate(value),
  number: (value) => typeof value === 'number',
  thing: isThing,
  picture: (value) => isAddress(value) || isThing(value),
  page: (value) => isAddress(value) || isThing(value),
};

/**
 * Checks what a page tells search engines of itself (JSON-LD), and gives the addresses of this site in it.
 *
 * @param site the address with which they begin
 */
export function structuredData(elements: readonly PageElement[], site: string): FileReport {
  const hasPicture = elements.some((element) => attribute(element, 'property') === 'og:image');
  const problems: Message[] = [];
  const references: Reference[] = [];
  for (const element of elements) {
    if (element.name !== 'script' || attribute(element, 'type') !== 'application/ld+json') continue;
    const read = readJson(element.element.rawText);
    if ('broken' in read) {
      problems.push(notWellFormed('JSON', read.broken));
      continue;
    }
    for (const block of listOf(read.value)) {
      problems.push(...blockProblems(block, hasPicture));
      references.push(...addressesIn(block, site));
    }
  }
  return { problems, references };
}

function blockProblems(block: unknown, hasPicture: boolean): readonly Message[] {
  if (!isObject(block)) return [DATA_TYPE_MISSING];
  const known = listOf(block['@context']).some((name) =>
    /^https?:\/\/schema\.org\/?$/.test(String(name)),
  );
  const nodes = '@graph' in block ? listOf(block['@graph']) : [block];
  return [
    ...(known ? [] : [DATA_CONTEXT_MISSING]),
    ...nodes.flatMap((node) =>
      isObject(node) && node['@type'] !== undefined
        ? nodeProblems(node, hasPicture)
        : [DATA_TYPE_MISSING],
    ),
  ];
}

/** A node and all that it holds. */
function nodeProblems(node: JsonObject, hasPicture: boolean): readonly Message[] {
  const types = listOf(node['@type']).map(String);
  const within = Object.values(node).flatMap(listOf).filter(isObject);
  return [
    ...types.flatMap((type) => typeProblems(type, node, hasPicture)),
    ...within.flatMap((inner) => nodeProblems(inner, false)),
  ];
}

function typeProblems(type: string, node: JsonObject, hasPicture: boolean): readonly Message[] {
  const rule = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
  if (!rule) return [dataTypeUnknown(type)];
  const needs = { ...rule.needs, ...(hasPicture ? rule.needsWithPicture : {}) };
  return [
    ...Object.keys(needs)
      .filter((field) => listOf(node[field]).length === 0)
      .map((field) => dataFieldMissing(type, field)),
    ...Object.entries({ ...rule.may, ...needs }).flatMap(([field, kind]) =>
      listOf(node[field])
        .filter((value) => !IS[kind](value))
        .map((value) => dataFieldInvalid(type, field, JSON.stringify(value), kind)),
    ),
    ...listProblems(type, node),
  ];
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value);
}

/** An object with a type, or one that is described elsewhere under its `@id`. */
function isThing(value: unknown): boolean {
  return isObject(value) && (value['@type'] !== undefined || value['@id'] !== undefined);
}

/** `@id` names a thing, and a template is no address yet. */
const NO_ADDRESS = ['@id', '@context', 'urlTemplate'];

function addressesIn(value: unknown, site: string): readonly Reference[] {
  if (typeof value === 'string') {
    const isOwn = value.startsWith(site) && !/\s/.test(value);
    return isOwn ? [{ target: value, use: 'own' }] : [];
  }
  if (Array.isArray(value)) return value.flatMap((item) => addressesIn(item, site));
  if (!isObject(value)) return [];
  return Object.entries(value)
    .filter(([name]) => !NO_ADDRESS.includes(name))
    .flatMap(([, inner]) => addressesIn(inner, site));
}
