import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import sirv from 'sirv';

const [, , dir, out, ...paths] = process.argv;
const server = createServer(sirv(dir, { dev: true })).listen(0);
const url = `http://127.0.0.1:${server.address().port}`;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const spec of paths) {
  const [path, name, width, scheme = 'light'] = spec.split('|');
  const p = await b.newPage({
    viewport: { width: Number(width), height: 900 },
    colorScheme: scheme,
  });
  p.on('console', (m) => m.type() === 'error' && console.log(name, m.text()));
  await p.goto(url + path);
  await p.evaluate(() => document.fonts.ready);
  await p
    .screenshot({
      path: `${out}/${name}-${width}-${scheme}.png`,
      fullPage: true,
      clip: { x: 0, y: 0, width: Number(width), height: 1500 },
    })
    .catch((e) => console.log(e.message));
  await p.close();
}
await b.close();
server.close();
