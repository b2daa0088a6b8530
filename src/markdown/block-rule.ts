import createMarkdownIt, { type StateBlock } from 'markdown-it';

/** How markdown-it reads a block: whether one begins at a line and, unless `silent`, its tokens. */
export type BlockRule = (state: StateBlock, start: number, end: number, silent: boolean) => boolean;

/** One of markdown-it's own rules, for a rule of ours that narrows it. */
export function blockRule(name: string): BlockRule {
  const { ruler } = createMarkdownIt().block;
  ruler.enableOnly(name);
  const [rule] = ruler.getRules('');
  if (!rule) throw new Error(`markdown-it has no rule "${name}".`);
  return rule;
}
