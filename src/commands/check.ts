/**
 * `npm run check`: every problem of the content, for the editor; exit 1 if one is an error.
 * With `--fix`, what is safe to mend is mended before, and shown.
 */

import { checkContent } from '../content/check-content.ts';
import { tellLanguageServer } from '../content/language-server-files.ts';
import { mendContent } from '../content/mending/mend-files.ts';
import { readSite } from '../content/settings/site.ts';
import { lineDiff } from '../diagnostics/line-diff.ts';
import { type Message, onOneLine, onTwoLines } from '../diagnostics/message.ts';
import { adviceBelow, errorsBelow } from '../diagnostics/messages/alike.ts';
import { wholeContentIsChecked } from '../diagnostics/messages/commands.ts';
import { CONTENT_IN_ORDER } from '../diagnostics/messages/files.ts';
import { filesMended, NOTHING_MENDED } from '../diagnostics/messages/mending.ts';
import { formatProblems, type Problem } from '../diagnostics/problem.ts';
import { Refusal, refusalIn } from '../diagnostics/refusal.ts';
import { readArguments } from './arguments.ts';

const USAGE = `npm run check [-- --fix]

يسمّي كل ما في المحتوى من أخطاء ونصائح. ومع --fix يُصلح ما لا خطر في إصلاحه ويعرض ما غيّره.
Names every error in the content, and advice. With --fix it mends what is safe to mend, and shows what it changed.`;

try {
  const { switches, help, positionals } = readArguments(process.argv.slice(2), [], ['fix']);
  const [extra] = positionals;
  if (extra !== undefined) throw new Refusal(wholeContentIsChecked(extra));
  if (help) console.log(USAGE);
  else await check(switches.has('fix'));
} catch (error) {
  console.error(refusalIn(error));
  process.exitCode = 1;
}

async function check(isMending: boolean): Promise<void> {
  if (isMending) mend();
  const problems = await checkContent();
  await tellLanguageServer(readSite());
  const advice = problems.filter(({ severity }) => severity === 'advice');
  const errors = problems.filter(({ severity }) => severity === 'error');
  // Errors come last, where a terminal that scrolls stands still.
  report(advice, adviceBelow(advice.length));
  report(errors, advice.length > 0 ? errorsBelow(errors.length) : undefined);
  if (errors.length === 0) console.log(onOneLine(CONTENT_IN_ORDER));
  process.exitCode = errors.length > 0 ? 1 : 0;
}

function report(problems: readonly Problem[], heading: Message | undefined): void {
  if (problems.length === 0) return;
  if (heading) console.error(`${onTwoLines(heading)}\n`);
  console.error(`${formatProblems(problems)}\n`);
}

function mend(): void {
  const files = mendContent();
  for (const { file, before, after } of files) console.log(`${lineDiff(file, before, after)}\n`);
  console.log(onTwoLines(files.length > 0 ? filesMended(files.length) : NOTHING_MENDED));
}
