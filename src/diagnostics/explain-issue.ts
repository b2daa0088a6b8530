import type { z } from 'astro/zod';
import type { Message } from './message.ts';
import type { FieldPath } from './messages/field-path.ts';
import {
  draftInstead,
  fieldCalled,
  fieldEmpty,
  fieldInvalid,
  fieldMissing,
  fieldNotAddress,
  fieldNotOneOf,
  fieldOfWrongType,
  pictureElsewhere,
  pictureInOneLine,
  REASON_EXPECTED,
  SLUG_IS_FILE_NAME,
  textExpected,
  unknownField,
  unknownFieldInFlow,
} from './messages/fields.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong with a field, and the value it is about. */
export interface FieldMessage extends Message {
  readonly path: FieldPath;
}

/**
 * Turns a schema's complaint into sentences an editor can act on: what is wrong and what to write.
 * A rule with a message of its own carries it in `params: { ar, en }`.
 *
 * @param meant the field that is meant by the last name of a path, which the schema does not have
 */
export function explainIssue(
  issue: Issue,
  meant: (path: FieldPath) => string | undefined,
): readonly FieldMessage[] {
  const { path } = issue;
  if (issue.code !== 'unrecognized_keys') return [{ path, ...messageOf(issue) }];
  return issue.keys.map((key) => ({
    path: [...path, key],
    ...unknown(key, meant([...path, key])),
  }));
}

function unknown(key: string, meant: string | undefined): Message {
  if (key === 'slug') return SLUG_IS_FILE_NAME;
  // `published: true` is no draft, `status: draft` is one.
  if (meant === 'draft') return draftInstead(key);
  if (meant !== undefined) return fieldCalled(key, meant);
  return /^[\w-]+$/.test(key) ? unknownField(key) : unknownFieldInFlow(key);
}

/** The name of a file, with its folder. */
const FILE = /^[^{}[\]:\n]{1,200}\.\w{2,5}$/;

function messageOf(issue: Issue): Message {
  const { path } = issue;
  // Whatever stands there is no reason.
  if (path.join() === 'withdrawn') return REASON_EXPECTED;
  switch (issue.code) {
    case 'custom':
      return ownMessage(issue.params) ?? fieldInvalid(path, issue.message);
    case 'invalid_type':
      if (issue.input === undefined) return fieldMissing(path);
      if (isEmpty(issue.input)) return fieldEmpty(path);
      return (
        (path.join() === 'image' && pictureMeant(issue.input)) ||
        (issue.expected === 'string' && fieldsGiven(path, issue.input)) ||
        fieldOfWrongType(path, issue.expected)
      );
    case 'too_small':
      return fieldEmpty(path);
    case 'invalid_value':
      return fieldNotOneOf(path, issue.values.map(String));
    case 'invalid_format':
      return fieldNotAddress(path);
    default:
      return fieldInvalid(path, issue.message);
  }
}

/** What to write for a picture that is named by its file alone, as Markdown has it, or as the one item of a list. */
function pictureMeant(input: unknown): Message | undefined {
  const written: unknown = Array.isArray(input) && input.length === 1 ? input[0] : input;
  if (typeof written !== 'string') return undefined;
  if (/^https?:\/\/\S+$/.test(written)) return pictureElsewhere(written);
  const [, alt, file = written] = /^!\[([^\]]*)\]\(([^()\s]+)\)$/.exec(written.trim()) ?? [];
  return FILE.test(file) ? pictureInOneLine(file, alt) : undefined;
}

/** Fields in the place of a text. */
function fieldsGiven(path: FieldPath, input: unknown): Message | undefined {
  const isFields = typeof input === 'object' && input !== null && !Array.isArray(input);
  return isFields ? textExpected(path, Object.keys(input)) : undefined;
}

/** `~`, `[]`, `{}`. */
function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}

function ownMessage(params: Record<string, unknown> | undefined): Message | undefined {
  const { ar, en } = params ?? {};
  return typeof ar === 'string' && typeof en === 'string' ? { ar, en } : undefined;
}
