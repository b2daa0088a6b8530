/** `npm run verify -- DIST`: what is wrong with a built site; exit 1 if anything is. */

import { onTwoLines } from '../diagnostics/message.ts';
import { oneWordTooMany } from '../diagnostics/messages/commands.ts';
import { SITE_NOT_NAMED, siteVerified } from '../diagnostics/messages/verification.ts';
import { Refusal, refusalIn } from '../diagnostics/refusal.ts';
import { verifySite } from '../verification/verify-site.ts';
import { readArguments } from './arguments.ts';

const USAGE = `npm run verify -- DIST [--site https://…] [--base /…/]

يقرأ موقعاً مبنيّاً ويذكر ما فيه من خلل: HTML والروابط والخلاصات وخرائط الموقع والبيانات المنظَّمة.
Reads a built site and tells what is wrong with it: HTML, links, feeds, sitemaps, structured data.`;

try {
  await verify(process.argv.slice(2));
} catch (error) {
  console.error(refusalIn(error));
  process.exitCode = 1;
}

async function verify(args: readonly string[]): Promise<void> {
  const { options, positionals, help } = readArguments(args, ['site', 'base']);
  if (help) return console.log(USAGE);
  const { site, faults, counts } = await verifySite(onlyFolder(positionals), options);
  if (faults.count > 0) console.error(`${faults}\n`);
  console.log(onTwoLines(siteVerified(site.href, counts)));
  process.exitCode = faults.count > 0 ? 1 : 0;
}

function onlyFolder([folder, extra]: readonly string[]): string {
  if (folder === undefined) throw new Refusal(SITE_NOT_NAMED);
  if (extra === undefined) return folder;
  throw new Refusal(oneWordTooMany(extra));
}
