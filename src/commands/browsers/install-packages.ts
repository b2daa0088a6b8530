import { existsSync, readFileSync } from 'node:fs';
import { run } from '../run.mjs';

const QUIETLY = { DEBIAN_FRONTEND: 'noninteractive' };

/** A line that breaks off for a moment is no reason to go without: apt waits and asks again. */
const PATIENTLY = ['-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=600'];

/**
 * Installs packages where that needs nobody's password: on Debian, as root. It is tried twice, because
 * what the first try has fetched, and the list that it has renewed, the second begins with.
 *
 * @returns whether they are installed; the reason why not is on the screen by then
 */
export async function installPackages(
  packages: readonly string[],
  stop: AbortSignal,
): Promise<boolean> {
  if (!isDebianAsRoot()) return false;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    // A list that cannot be renewed may still do.
    await run('apt-get', ['update', ...PATIENTLY], stop, QUIETLY);
    const install = ['install', '-y', '--no-install-recommends', ...PATIENTLY, ...packages];
    if ((await run('apt-get', install, stop, QUIETLY)) === 0) return true;
  }
  return false;
}

/** Not Ubuntu, whose `chromium` and `firefox` are snaps: they do not run in a container. */
function isDebianAsRoot(): boolean {
  const release = '/etc/os-release';
  return (
    process.getuid?.() === 0 &&
    existsSync(release) &&
    /^ID=debian$/m.test(readFileSync(release, 'utf8'))
  );
}
