// Publishes a built site in a process of its own, which ends itself, as by a power cut, before one of its steps.
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const [built, site, publication, steps] = process.argv.slice(2);
let left = Number(steps);

for (const step of ['copyFile', 'mkdir', 'rename', 'rm', 'rmdir', 'writeFile']) {
  const own = fs[step];
  fs[step] = (...given) => {
    if (left === 0) process.kill(process.pid, 'SIGKILL');
    left -= 1;
    return own(...given);
  };
}
syncBuiltinESMExports();

const { syncSite } = await import('../../src/publishing/sync-site.ts');
console.log('ready');
await syncSite(built, site, JSON.parse(publication));
