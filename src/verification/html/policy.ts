import type { Message } from '../../diagnostics/message.ts';
import { policyAllowsHost } from '../../diagnostics/messages/built-links.ts';
import { attribute, hasWord, type PageElement } from './page-elements.ts';

/** Directives about what a page asks a server for; `form-action` is where it sends. */
const FETCH = /-src(?:-elem|-attr)?$|^form-action$/;

/** A host, a scheme of the network, or everything: not `'self'`, `'none'`, a hash, `data:` or `blob:`. */
const HOST = /^(?!'|data:$|blob:$)/;

/** Which other hosts a page's Content-Security-Policy allows, scripts' own requests (`connect-src`) too. */
export function policyProblems(
  elements: readonly PageElement[],
  origin: string,
): readonly Message[] {
  return elements
    .filter((element) => hasWord(element, 'http-equiv', 'content-security-policy'))
    .flatMap((element) => (attribute(element, 'content') ?? '').split(';'))
    .map((directive) => directive.trim().split(/\s+/))
    .flatMap(([name = '', ...sources]) =>
      FETCH.test(name)
        ? sources
            .filter((source) => HOST.test(source) && source !== origin)
            .map((source) => policyAllowsHost(name, source))
        : [],
    );
}
