import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { htmlRuleBroken } from '../../diagnostics/messages/built-pages.ts';
import type { Fault } from '../fault-log.ts';
import { HTML_RULES } from './html-rules.ts';

/** The same rules for every page, read once: the loader would compile them anew for each. */
class OneConfig extends StaticConfigLoader {
  #config: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(handle: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    this.#config ??= super.getConfigFor(handle);
    return this.#config;
  }
}

const validator = new HtmlValidate(new OneConfig(HTML_RULES));

/** What breaks the rules of HTML in a page, with its place. */
export function htmlFaults(html: string): readonly Fault[] {
  const { results } = validator.validateStringSync(html);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ line, column, ruleId, message }) => ({
      at: `:${line}:${column}`,
      ...htmlRuleBroken(ruleId, message),
    }));
}
