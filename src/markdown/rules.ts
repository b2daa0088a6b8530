import createMarkdownIt, {
  type RendererRule,
  type Ruler,
  type StateBlock,
  type StateCore,
  type StateInline,
} from 'markdown-it';

/** How markdown-it changes the tokens of a whole text. */
export type CoreRule = (state: StateCore) => void;

/** How markdown-it reads a block: whether one begins at a line and, unless `silent`, its tokens. */
export type BlockRule = (state: StateBlock, start: number, end: number, silent: boolean) => boolean;

/** How markdown-it reads what stands inside a line: whether it is there and, unless `silent`, its tokens. */
export type InlineRule = (state: StateInline, silent: boolean) => boolean;

/**
 * A step of Markdown's way to HTML: one rule of ours and its position in a chain of markdown-it's.
 * Rules that stand before the same rule of markdown-it's run in the order in which they are registered.
 *
 * https://github.com/markdown-it/markdown-it/blob/master/docs/architecture.md
 */
export type MarkdownStep = { readonly name: string } & (
  | {
      readonly phase: 'block';
      /** Without it the step replaces the rule of its own name. */
      readonly before?: string;
      /** The blocks that it ends where it begins: markdown-it's `alt`. */
      readonly interrupts: readonly string[];
      readonly rule: BlockRule;
    }
  | {
      readonly phase: 'inline';
      /** Without it the step replaces the rule of its own name. */
      readonly before?: string;
      readonly rule: InlineRule;
    }
  | {
      readonly phase: 'core';
      /** Without it the step comes last. */
      readonly before?: string;
      readonly rule: CoreRule;
    }
  /** Writes the HTML of tokens, by their type. */
  | { readonly phase: 'renderer'; readonly rules: Readonly<Record<string, RendererRule>> }
);

/** One of markdown-it's own rules, for a rule of ours that narrows it. */
export function builtInBlockRule(name: string): BlockRule {
  return onlyRule(createMarkdownIt().block.ruler, name);
}

/** The same of what stands inside a line. */
export function builtInInlineRule(name: string): InlineRule {
  return onlyRule(createMarkdownIt().inline.ruler, name);
}

function onlyRule<Args extends unknown[], Result>(ruler: Ruler<Args, Result>, name: string) {
  ruler.enableOnly(name);
  const [rule] = ruler.getRules('');
  if (!rule) throw new Error(`markdown-it has no rule "${name}".`);
  return rule;
}
