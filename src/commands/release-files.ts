/**
 * `npm run release -- FOLDER`: what a release says of its packages, read off the lock file: an SBOM in
 * CycloneDX (`khabar.cdx.json`) and the list of licences (`licences.md`).
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { oneWordTooMany } from '../diagnostics/messages/commands.ts';
import { Refusal } from '../diagnostics/refusal.ts';
import { given, readArguments } from './arguments.ts';
import { licenceList } from './packages/licence-list.ts';
import { npm } from './packages/npm.ts';

const folder = given(onlyFolder);
const sbom = await npm(['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx']);
if (sbom.exitCode === 0) {
  const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8'));
  await mkdir(folder, { recursive: true });
  const files = { 'khabar.cdx.json': sbom.output, 'licences.md': licenceList(packages) };
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(folder, name), text);
    console.log(join(folder, name));
  }
} else {
  console.error(sbom.output);
  process.exitCode = 1;
}

function onlyFolder(args: readonly string[]): string {
  const [folder = 'release', extra] = readArguments(args, []).positionals;
  if (extra === undefined) return folder;
  throw new Refusal(oneWordTooMany(extra));
}
