import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from '../../../src/commands/serving/serve.ts';

let folder: string;
let site: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'khabar-anything-'));
  const directory = join(folder, 'site');
  await mkdir(join(directory, 'about'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'a secret');
  await writeFile(join(directory, 'index.html'), '<h1>خبر</h1>');
  await writeFile(join(directory, 'about/index.html'), '<h1>من نحن</h1>');
  await writeFile(join(directory, 'empty.txt'), '');
  await symlink('loop', join(directory, 'loop'));
  site = await serve({ directory });
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

/** Sends bytes as they are, hangs up after so many answers, and gives all that came. */
async function send(bytes: string, answers = 1): Promise<string> {
  const socket = connect(site.port, '127.0.0.1');
  let answer = '';
  socket.setEncoding('latin1').on('data', (chunk) => {
    answer += chunk;
    if (answer.split('HTTP/1.1 ').length > answers) socket.end();
  });
  socket.on('error', () => {
    // A server may hang up on nonsense.
  });
  socket.write(Buffer.from(bytes, 'latin1'));
  await once(socket, 'close');
  return answer;
}

const get = (path: string, ...headers: readonly string[]) =>
  send(
    ['GET', ` ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n`, ...headers, '\r\n'].join(''),
  );

async function expectAlive(): Promise<void> {
  expect((await fetch(site.url)).status).toBe(200);
}

describe('whatever is asked, the server goes on:', () => {
  it.each([
    'bytes=5-2',
    'bytes=0-4,6-9',
    'bytes=-0',
    'bytes=99999-',
    'bytes=99999999999999999999999-',
    'bytes=a-b',
    'bytes=',
    'lines=1-2',
    '-',
    '',
  ])('a range of %j is answered with the whole', async (range) => {
    for (const path of ['/', '/empty.txt']) {
      expect(await get(path, `Range: ${range}\r\n`)).toMatch(/^HTTP\/1\.1 200 /);
    }
    await expectAlive();
  });

  it('a part of a file is sent where one is asked for, unless it may be of another', async () => {
    const whole = await get('/');
    const text = whole.slice(whole.indexOf('\r\n\r\n') + 4);
    for (const [range, part] of [
      ['0-0', text.slice(0, 1)],
      ['-5', text.slice(-5)],
      ['-99999', text],
    ] as const) {
      const answer = await get('/', `Range: bytes=${range}\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 206 [\s\S]*Content-Range: bytes \d+-\d+\/\d+\r\n/);
      expect(answer.slice(answer.indexOf('\r\n\r\n') + 4)).toBe(part);
      const unsure = await get('/', `Range: bytes=${range}\r\n`, 'If-Range: "other"\r\n');
      expect(unsure).toMatch(/^HTTP\/1\.1 200 /);
      expect(await get('/empty.txt', `Range: bytes=${range}\r\n`)).toMatch(/^HTTP\/1\.1 200 /);
    }
  });

  it.each([
    ['/%', 404],
    ['/%00', 404],
    ['/%E0%A4%A', 404],
    ['/..%2fsecret.txt', 404],
    ['/%2e%2e%2fsecret.txt', 404],
    ['/..%5csecret.txt', 404],
    ['/about/../../secret.txt', 404],
    ['//', 404],
    ['//about/', 404],
    ['/loop', 404],
    ['/loop/', 404],
    ['/index.html/', 404],
    ['/index.html/x', 404],
    [`/${'a'.repeat(9000)}`, 404],
    [`/${'a/'.repeat(4000)}`, 404],
    ['http://elsewhere.example/about/', 200],
    ['/about?x=/../', 308],
    ['/about', 308],
    ['/about/#x', 200],
    ['*', 404],
    ['about/', 404],
  ])('%s', async (path, status) => {
    const answer = await get(path);
    // Node itself refuses what is no request line at all.
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 (?:${status}|400) `));
    expect(answer).not.toContain('a secret');
    await expectAlive();
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH'])('%s', async (method) => {
    expect(await send(`${method} / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 405 /,
    );
    await expectAlive();
  });

  it('HEAD, with the length and without the text', async () => {
    const answer = await send('HEAD / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 200 [\s\S]*Content-Length: 15\r\n[\s\S]*\r\n\r\n$/);
  });

  it('many at once on one line', async () => {
    const one = 'GET /about/ HTTP/1.1\r\nHost: a\r\n\r\n';
    const last = 'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n';
    expect((await send(one.repeat(50) + last, 51)).match(/HTTP\/1\.1 200 /g)).toHaveLength(51);
  });

  it('a browser that hangs up at once', async () => {
    for (let turn = 0; turn < 20; turn += 1) {
      const socket = connect(site.port, '127.0.0.1');
      await once(socket, 'connect');
      socket.write('GET /about/ HTTP/1.1\r\nHost: a\r\n\r\n');
      socket.destroy();
    }
    await expectAlive();
  });

  it('anything, in any header', async () => {
    const word = fc.string({ unit: 'binary-ascii' }).map((text) => text.replace(/[\r\n]/g, ''));
    const name = fc.constantFrom(
      ...['Range', 'If-Range', 'If-None-Match', 'If-Modified-Since', 'If-Match', 'Accept-Encoding'],
      ...[
        'Expect',
        'Upgrade',
        'Connection',
        'Content-Length',
        'Transfer-Encoding',
        'Host',
        'Cookie',
      ],
    );
    const headers = fc.array(fc.tuple(name, word).map(([key, value]) => `${key}: ${value}\r\n`));
    const path = fc.array(
      fc.constantFrom('/', '%', '2', 'e', 'f', '0', '.', 'about', '\\', '?', '#'),
    );
    await fc.assert(
      fc.asyncProperty(path, headers, async (parts, lines) => {
        const answer = await get(`/${parts.join('')}`, ...lines);
        expect(answer).not.toContain('a secret');
        expect(answer).not.toMatch(/^HTTP\/1\.1 5/);
        await expectAlive();
      }),
      { numRuns: 150 },
    );
  });
});

it('a file that a browser has is not sent again', async () => {
  const { headers } = await fetch(site.url);
  const etag = headers.get('etag') ?? '';
  for (const known of [etag, `"other", ${etag}`]) {
    expect(await get('/', `If-None-Match: ${known}\r\n`)).toMatch(/^HTTP\/1\.1 304 /);
  }
  expect(await get('/', 'If-None-Match: "other"\r\n')).toMatch(/^HTTP\/1\.1 200 /);
});
