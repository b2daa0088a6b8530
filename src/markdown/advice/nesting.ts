import type { StateCore } from 'markdown-it';
import { NESTED_TOO_DEEP } from '../../diagnostics/messages/markdown.ts';
import { environmentOf } from '../environment.ts';

/** Names what stands so deep in lists, quotations and boxes that markdown-it reads no further, and drops it. */
export function nesting({ tokens, env, md }: StateCore): void {
  const deepest = (md.options.maxNesting ?? 0) - 1;
  const last = tokens.find((token) => token.level >= deepest && token.nesting === 1);
  if (!last) return;
  environmentOf(env).notes.push({
    line: (last.map?.[0] ?? 0) + 1,
    severity: 'error',
    ...NESTED_TOO_DEEP,
  });
}
