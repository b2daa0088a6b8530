import { createHash } from 'node:crypto';
import type { Message } from '../../diagnostics/message.ts';
import { POLICY_TOO_LATE, policyBlocks } from '../../diagnostics/messages/built-links.ts';
import { attribute, hasWord, type PageElement } from './page-elements.ts';

/** The directives of a policy with their sources. */
type Policy = ReadonlyMap<string, readonly string[]>;

/** Types of scripts that are run or obeyed; all others are data. */
const OBEYED =
  /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

const HASHES = ['sha256', 'sha384', 'sha512'] as const;

/**
 * What stands in a page and its own Content-Security-Policy keeps from running: inline scripts and styles whose hash
 * it lacks, handlers in attributes, addresses that are scripts.
 */
export function blockedByPolicy(elements: readonly PageElement[]): readonly Message[] {
  const at = elements.findIndex((element) =>
    hasWord(element, 'http-equiv', 'content-security-policy'),
  );
  const meta = elements[at];
  if (!meta) return [];
  const policy = policyOf(attribute(meta, 'content') ?? '');
  const isLate = elements.slice(0, at).some(({ name }) => name === 'script' || name === 'style');
  return [
    ...(isLate ? [POLICY_TOO_LATE] : []),
    ...elements.filter(({ inert }) => !inert).flatMap((element) => blockedIn(element, policy)),
  ];
}

function policyOf(content: string): Policy {
  const directives = content.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...sources]) => [name.toLowerCase(), sources]));
}

function blockedIn(element: PageElement, policy: Policy): readonly Message[] {
  const { name, element: node } = element;
  const isScript = name === 'script' && attribute(element, 'src') === undefined;
  const blocked =
    isScript && OBEYED.test(attribute(element, 'type') ?? '')
      ? inlineBlocked(node.rawText, sourcesOf(policy, 'script-src-elem', 'script-src'))
      : name === 'style' &&
        inlineBlocked(node.rawText, sourcesOf(policy, 'style-src-elem', 'style-src'));
  const scripts = [...handlersIn(element), ...scriptAddress(element)];
  const attributes = sourcesOf(policy, 'script-src-attr', 'script-src');
  return [
    ...(blocked ? [policyBlocks(`<${name}> ${blocked}`)] : []),
    ...scripts.filter((text) => inlineBlocked(text, attributes)).map((text) => policyBlocks(text)),
  ];
}

function sourcesOf(policy: Policy, ...names: readonly string[]): readonly string[] | undefined {
  const name = [...names, 'default-src'].find((each) => policy.has(each));
  return name === undefined ? undefined : policy.get(name);
}

/** @returns the hash that the sources lack; undefined where what is inline may run */
function inlineBlocked(text: string, sources: readonly string[] | undefined): string | undefined {
  if (!sources) return undefined;
  const hashes = HASHES.map((name) => {
    return `'${name}-${createHash(name).update(text).digest('base64')}'`;
  });
  const isAllowed = hashes.some((hash) => sources.includes(hash));
  // Beside a hash or a nonce, browsers pass over it.
  const isOpen =
    sources.includes("'unsafe-inline'") && !sources.some((one) => /^'(?:sha\d|nonce-)/.test(one));
  return isAllowed || isOpen ? undefined : hashes[0];
}

function handlersIn({ element }: PageElement): readonly string[] {
  return Object.entries(element.attributes).flatMap(([name, value]) =>
    /^on[a-z]/i.test(name) ? [`${name}="${value}"`] : [],
  );
}

function scriptAddress(element: PageElement): readonly string[] {
  const href = attribute(element, 'href') ?? '';
  return URL.canParse(href) && new URL(href).protocol === 'javascript:' ? [href] : [];
}
