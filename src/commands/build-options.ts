import { type Part, parsePart } from '../cache/part.ts';
import {
  INTO_WITHOUT_PART,
  notWithPart,
  partNotUnderstood,
  partWithoutClock,
} from '../diagnostics/messages/parts.ts';
import { Refusal } from '../diagnostics/refusal.ts';
import { readOptions } from './arguments.ts';

export interface BuildOptions {
  /** The Astro configuration, if not the project's. */
  readonly config?: string | undefined;
  readonly preview: boolean;
  readonly fresh: boolean;
  readonly compact: boolean;
  /** What is built alone, and the folder into which it is put, if not the usual one. */
  readonly part?: { readonly part: Part; readonly into: string | undefined } | undefined;
}

const NAMED = ['config', 'part', 'into'] as const;
const SWITCHES = ['preview', 'fresh', 'compact'];

/**
 * What a build is asked for.
 *
 * @param clock `SOURCE_DATE_EPOCH`, as it is written
 * @throws {@link Refusal} for what cannot be meant
 */
export function buildOptions(args: readonly string[], clock: string | undefined): BuildOptions {
  const { options, switches } = readOptions(args, NAMED, SWITCHES);
  const { config, part: written, into } = options;
  const has = (name: string) => switches.has(name);
  const whole = {
    config,
    preview: has('preview'),
    fresh: has('fresh'),
    compact: has('compact'),
  };
  if (written === undefined) {
    if (into !== undefined) throw new Refusal(INTO_WITHOUT_PART);
    return whole;
  }
  const part = parsePart(written);
  if (!part) throw new Refusal(partNotUnderstood(written));
  const other = ['preview', 'compact'].find(has) ?? (config === undefined ? undefined : 'config');
  if (other !== undefined) throw new Refusal(notWithPart(`--${other}`));
  if (!clock) throw new Refusal(partWithoutClock(Math.floor(Date.now() / 1000)));
  return { ...whole, part: { part, into } };
}
