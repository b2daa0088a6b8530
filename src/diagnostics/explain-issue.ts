import type { z } from 'astro/zod';
import type { Message } from './message.ts';
import type { FieldPath } from './messages/field-path.ts';
import {
  fieldEmpty,
  fieldInvalid,
  fieldMissing,
  fieldNotAddress,
  fieldNotOneOf,
  fieldOfWrongType,
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
 */
export function explainIssue(issue: Issue): readonly FieldMessage[] {
  const { path } = issue;
  if (issue.code !== 'unrecognized_keys') return [{ path, ...messageOf(issue) }];
  return issue.keys.map((key) => ({
    path: [...path, key],
    ...(/^[\w-]+$/.test(key) ? unknownField(key) : unknownFieldInFlow(key)),
  }));
}

function messageOf(issue: Issue): Message {
  const { path } = issue;
  switch (issue.code) {
    case 'custom':
      return ownMessage(issue.params) ?? fieldInvalid(path, issue.message);
    case 'invalid_type':
      if (issue.input === undefined) return fieldMissing(path);
      return issue.input === null ? fieldEmpty(path) : fieldOfWrongType(path, issue.expected);
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

function ownMessage(params: Record<string, unknown> | undefined): Message | undefined {
  const { ar, en } = params ?? {};
  return typeof ar === 'string' && typeof en === 'string' ? { ar, en } : undefined;
}
