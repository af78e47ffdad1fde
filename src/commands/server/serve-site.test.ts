import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { expectFree, listen, portOf, type WantedPort } from './listen.ts';
import { serveSite } from './serve-site.ts';

let folder = '';
const servers: Server[] = [];
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-serve-'));
  writeFileSync(join(folder, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
  writeFileSync(join(folder, 'index.html'), '<p>Home</p>');
});
after(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

const anyPort = { port: 0, chosen: true };

async function start(port: WantedPort, said: string[] = []) {
  const { server, address } = await serveSite({
    folder,
    basePath: '/',
    port,
    say: (line) => said.push(line),
  });
  servers.push(server);
  return address;
}

test('a page is sent compressed with its headers, and not again when nothing changed', async () => {
  const address = await start(anyPort);
  const first = await fetch(address);
  assert.equal(await first.text(), '<p>Home</p>');
  assert.equal(first.headers.get('content-encoding'), 'gzip');
  assert.equal(first.headers.get('x-content-type-options'), 'nosniff');
  const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
  assert.equal((await fetch(address, { headers })).status, 304);
  assert.equal((await fetch(address, { method: 'POST' })).status, 405);
});

test('a taken port is said and the next one is used, where nobody chose it', async () => {
  const taken = createServer();
  servers.push(taken);
  const port = await listen(taken, anyPort, () => undefined);
  const said: string[] = [];
  const address = await start({ port, chosen: false }, said);
  assert.equal(said[0], `port ${port} is taken, trying ${port + 1}`);
  assert.equal((await fetch(address)).status, 200);
});

test('a chosen port that is taken is refused, before a build and when serving', async () => {
  const taken = createServer();
  servers.push(taken);
  const wanted = { port: await listen(taken, anyPort, () => undefined), chosen: true };
  const refused = {
    message: `Port ${wanted.port} is taken. Choose another with --port; 0 takes any free one.`,
  };
  await assert.rejects(expectFree(wanted), refused);
  await assert.rejects(start(wanted), refused);
  await expectFree(anyPort);
});

test('a folder that no build has finished is not served', async () => {
  await assert.rejects(
    serveSite({ folder: join(folder, 'nowhere'), basePath: '/', port: anyPort, say: () => undefined }),
    /no built site in .*nowhere.*npm run build/,
  );
});

test('a port is a number from 0 to 65535', () => {
  assert.deepEqual(portOf(undefined), { port: 4321, chosen: false });
  assert.deepEqual(portOf('0'), anyPort);
  for (const written of ['abc', '-1', '65536', '80.5', '1e3'])
    assert.throws(() => portOf(written), /not a port/);
});
