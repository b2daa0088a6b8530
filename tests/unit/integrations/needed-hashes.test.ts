import { describe, expect, it } from 'vitest';
import { hashOf, withNeededHashes } from '../../../src/integrations/needed-hashes.ts';

const page = (policy: string, body: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"></head><body>${body}</body>`;

describe('withNeededHashes', () => {
  const script = 'document.title = "خبر";';
  const style = 'p { color: red }';
  const body = `<script type="module">${script}</script><style>${style}</style>`;

  it('keeps the hashes of what stands in the page', () => {
    const policy = `default-src 'none'; script-src 'self' '${hashOf(script)}'; style-src 'self' '${hashOf(style)}';`;
    expect(withNeededHashes(page(policy, body))).toBe(page(policy, body));
  });

  it('drops those of what does not', () => {
    const others = `'${hashOf('elsewhere')}' '${hashOf('')}'`;
    const policy = `script-src 'self' ${others} '${hashOf(script)}'; style-src 'self' ${others};`;
    expect(withNeededHashes(page(policy, body))).toBe(
      page(`script-src 'self' '${hashOf(script)}'; style-src 'self';`, body),
    );
  });

  it('leaves a page without a policy as it is', () => {
    expect(withNeededHashes(`<p>'${hashOf('')}'</p>`)).toBe(`<p>'${hashOf('')}'</p>`);
  });
});
