/** `npm run check`: every problem of the content, for the editor; exit 1 if one is an error. */

import { checkContent } from '../content/check-content.ts';
import { onOneLine } from '../diagnostics/message.ts';
import { CONTENT_IN_ORDER } from '../diagnostics/messages/files.ts';
import { ContentProblems, formatProblems } from '../diagnostics/problem.ts';

try {
  const problems = await checkContent();
  const broken = problems.some(({ severity }) => severity === 'error');
  if (problems.length > 0) console.error(formatProblems(problems));
  if (!broken) console.log(onOneLine(CONTENT_IN_ORDER));
  process.exitCode = broken ? 1 : 0;
} catch (error) {
  if (!(error instanceof ContentProblems)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
