// @ts-check
/**
 * Installs what the lock file asks for, if `node_modules` lacks any of it. Runs before everything
 * else, on the reader's own Node (20 or later) and with no packages: hence plain JavaScript. What is
 * installed includes the Node that runs the rest, for systems for which there is a package of it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { lacking } from './packages/lacking.mjs';
import { runsTypeScript } from './packages/node-versions.mjs';
import { interruption, run } from './run.mjs';

const wanted = packagesOf('package-lock.json');
const note = 'node_modules/.package-lock.json';
const installed = existsSync(note) ? packagesOf(note) : {};

if (lacking(wanted, installed, thisSystem()).length > 0) {
  console.log('تُثبَّت الآن الحزم التي يحتاج إليها «خبر»… · Installing the packages Khabar needs…');
  if (!(await install())) {
    console.error('تعذّر التثبيت، والسبب أعلاه. · The install failed; the reason is above.');
    process.exit(1);
  }
}

const hasNode = ['node', 'node.cmd'].some((name) => existsSync(`node_modules/.bin/${name}`));
if (!hasNode && !runsTypeScript(process.versions.node)) {
  console.error(
    `يعمل «خبر» على Node 24، وليس منه حزمة لهذا الجهاز، وفيه ${process.version}. ثبّت Node 24 من nodejs.org.\n` +
      `Khabar runs on Node 24, of which there is no package for this system; it has ${process.version}. Install Node 24 from nodejs.org.`,
  );
  process.exit(1);
}

/**
 * Without scripts of packages, which could fetch what no lock names. Errors only: npm would warn that Node 20
 * is old for some packages, which run on the Node 24 among them.
 */
async function install() {
  const { npm_node_execpath: node = process.execPath, npm_execpath: npm } = process.env;
  if (!npm) throw new Error('شغّله عبر npm start · Run it through npm start');
  const options = [
    '--include=dev',
    '--ignore-scripts',
    '--loglevel=error',
    '--no-audit',
    '--no-fund',
  ];
  return (await run(node, [npm, 'ci', ...options], interruption())) === 0;
}

/**
 * @param {string} file a lock file
 * @returns {Record<string, import('./packages/lacking.mjs').Package>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** @returns {import('./packages/lacking.mjs').System} */
function thisSystem() {
  const { platform: os, arch: cpu } = process;
  return { os, cpu, libc: os === 'linux' ? linuxLibc() : '' };
}

/** As npm tells them apart: https://github.com/npm/cli/blob/latest/node_modules/npm-install-checks/lib/current-env.js */
function linuxLibc() {
  const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (
    process.report.getReport()
  );
  return report.header.glibcVersionRuntime ? 'glibc' : 'musl';
}
