/**
 * `npm run release -- FOLDER`: what a release says of its packages, read off the lock file: an SBOM in
 * CycloneDX (`khabar.cdx.json`) and the list of licences (`licences.md`).
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { licenceList } from './packages/licence-list.ts';
import { npm } from './packages/npm.ts';

const [folder = 'release'] = process.argv.slice(2);
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
