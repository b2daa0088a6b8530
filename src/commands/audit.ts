/**
 * `npm run audit`: whether a package of the lock has a fault that its registry knows of; exit 1 if one is
 * serious. A registry that does not answer such questions is named, and stops nothing.
 */
import { z } from 'astro/zod';
import { onOneLine } from '../diagnostics/message.ts';
import { AUDIT_UNANSWERED, auditFound } from '../diagnostics/messages/packages.ts';
import { given, readOptions } from './arguments.ts';
import { seriousFaults } from './packages/audit-answer.ts';
import { npm } from './packages/npm.ts';

const answer = z.object({
  metadata: z.object({ vulnerabilities: z.record(z.string(), z.number()) }).optional(),
});

given(readOptions);
const { output } = await npm(['audit', '--package-lock-only', '--json']);
const faults = seriousFaults(read(output));
if (faults === undefined) console.log(onOneLine(AUDIT_UNANSWERED));
else {
  console.log(onOneLine(auditFound(faults)));
  if (faults > 0) console.error(output);
}
process.exitCode = faults ? 1 : 0;

function read(written: string): z.infer<typeof answer> {
  try {
    return answer.parse(JSON.parse(written.slice(written.indexOf('{'))));
  } catch {
    return {};
  }
}
