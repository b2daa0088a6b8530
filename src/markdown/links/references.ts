import type { StateBlock, StateCore } from 'markdown-it';
import { REFERENCE_REPEATED, REFERENCE_UNUSED } from '../../diagnostics/messages/links.ts';
import { environmentOf } from '../environment.ts';
import { writtenTitle } from '../figures/picture-title.ts';
import { builtInBlockRule } from '../rules.ts';

/** What an address looks like: it has a scheme, or begins as a path does, or ends as a file does. */
const ADDRESS = /^(?:[a-z][a-z\d+.-]*:|[/#?.])|\.[a-z\d]{2,5}(?:[?#]|$)/i;

/** The name of an address, with its colon. */
const LABEL = /^\[(?:\\.|[^\]\\])*\]:/s;

const builtInReference = builtInBlockRule('reference');

/**
 * `[الميناء]: https://…`, which a link elsewhere leads to by name, and which is not shown itself.
 * Markdown takes any word for an address («[الميناء]: هادئ»), which would not be shown either.
 */
export function reference(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const { references: known = {} } = state.env;
  // It is read by itself first, because what it says of a name that is known is thrown away.
  const found: typeof known = {};
  state.env.references = found;
  const isRead = builtInReference(state, start, end, silent);
  state.env.references = known;
  const [[label, target] = []] = Object.entries(found);
  if (!isRead || label === undefined || !target) return isRead;
  // An address of nothing, `<>`, stands behind notes: «[comment]: <> (نص)».
  if (target.href !== '' && !ADDRESS.test(target.href)) {
    state.tokens.pop();
    state.line = start;
    return false;
  }
  const { notes, addresses, referenceTitles } = environmentOf(state.env);
  const line = start + 1;
  if (Object.hasOwn(known, label)) notes.push({ line, severity: 'advice', ...REFERENCE_REPEATED });
  else {
    known[label] = target;
    const source = state.getLines(start, state.line, state.blkIndent, false).trimStart();
    const behindLabel = LABEL.exec(source)?.[0].length ?? 0;
    referenceTitles.set(label, writtenTitle(state.md, source, behindLabel));
    addresses.push({ line, href: target.href });
  }
  return true;
}

/** Names the addresses to which no link leads. */
export function unusedReferences({ tokens, env }: StateCore): void {
  const { notes, addresses } = environmentOf(env);
  const parts = tokens.flatMap(({ children }) => children ?? []);
  const named = new Set(parts.map((part) => part.attrGet('href') ?? part.attrGet('src')));
  for (const { line, href } of addresses) {
    if (!named.has(href)) notes.push({ line, severity: 'advice', ...REFERENCE_UNUSED });
  }
}
