/**
 * The one way by which our scripts make a document or a worker of a text. The policy of a page allows no other
 * ([Trusted Types](https://www.w3.org/TR/trusted-types/)); in a browser that does not know them all is as it was.
 */

/** The name of the policy, as the policy of each page has it. */
export const POLICY_NAME = 'khabar';

/** What is made becomes a text wherever one is asked for, as TypeScript's own types do. */
interface Trusting {
  createHTML(text: string): string;
  createScriptURL(address: string): string;
}

declare global {
  var trustedTypes: { createPolicy(name: string, rules: Trusting): Trusting } | undefined;
}

const RULES: Trusting = {
  createHTML: (text) => text,
  createScriptURL(address) {
    if (new URL(address).origin !== location.origin)
      throw new TypeError(`not of this site: ${address}`);
    return address;
  },
};

const policy = globalThis.trustedTypes?.createPolicy(POLICY_NAME, RULES) ?? RULES;

/**
 * A copy of a page as a document, of which no script runs. Its styles, in which `(width<40rem)` may stand, are left
 * out: the policy of the page that reads it would object to them.
 */
export function parsedPage(html: string): Document {
  const words = html.replace(/<style>.*?<\/style>/gs, '');
  return new DOMParser().parseFromString(policy.createHTML(words), 'text/html');
}

/** The address of a worker of this site. @throws TypeError for any other */
export function workerAddress({ href }: URL): string {
  return policy.createScriptURL(href);
}
