import { hash } from 'node:crypto';

/** Values do not change in a build, and the same articles stand in many lists. */
const known = new WeakMap<object, string>();

const UNDER_WAY = '';

/**
 * A hash of a value, all that it holds included: of two that have the same hash, pages make the same. An
 * entry of Astro's store has one of its own, in which all of it is counted (`content/read-entry.ts`).
 *
 * @throws `TypeError` for what has none: functions, objects of a class, circles
 */
export function valueDigest(value: unknown): string {
  if (typeof value !== 'object' || value === null) return primitive(value);
  const before = known.get(value);
  if (before === UNDER_WAY) throw new TypeError('A circle has no digest.');
  if (before !== undefined) return before;
  known.set(value, UNDER_WAY);
  try {
    const digest = hashOf(partsOf(value));
    known.set(value, digest);
    return digest;
  } finally {
    if (known.get(value) === UNDER_WAY) known.delete(value);
  }
}

function primitive(value: unknown): string {
  if (typeof value === 'function' || typeof value === 'symbol')
    throw new TypeError(`A ${typeof value} has no digest.`);
  return `${typeof value} ${Object.is(value, -0) ? '-0' : String(value)}`;
}

function partsOf(value: object): readonly string[] {
  if (Array.isArray(value)) return ['list', ...value.map(valueDigest)];
  if (value instanceof Date) return ['date', String(value.getTime())];
  if (value instanceof Map) return ['map', ...[...value].flat().map(valueDigest)];
  if (value instanceof Set) return ['set', ...[...value].map(valueDigest)];
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new TypeError('An object of a class has no digest.');
  const fields: Readonly<Record<string, unknown>> = { ...value };
  const { collection, digest } = fields;
  if (typeof collection === 'string' && typeof digest === 'string') {
    return ['entry', collection, String(fields.id), digest];
  }
  return ['object', ...Object.entries(fields).flat().map(valueDigest)];
}

function hashOf(parts: readonly string[]): string {
  // At once: most values are small, and to begin a hash takes longer than to take it.
  return hash('sha256', parts.map((part) => `${part.length} ${part}`).join(''), 'base64url');
}
