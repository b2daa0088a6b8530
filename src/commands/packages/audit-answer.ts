/** What `npm audit --json` says, as far as it is minded. https://docs.npmjs.com/cli/v11/commands/npm-audit */
export interface AuditAnswer {
  readonly metadata?:
    | { readonly vulnerabilities?: Readonly<Record<string, number>> | undefined }
    | undefined;
}

/** Severities at which a release waits. */
const SERIOUS = ['high', 'critical'] as const;

/**
 * How many packages of a lock have a known fault that matters.
 *
 * @returns undefined if the registry gave no answer
 */
export function seriousFaults({ metadata }: AuditAnswer): number | undefined {
  const counts = metadata?.vulnerabilities;
  return counts && SERIOUS.reduce((sum, severity) => sum + (counts[severity] ?? 0), 0);
}
