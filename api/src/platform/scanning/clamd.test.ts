import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { Readable } from 'node:stream';
import { afterEach, describe, expect, it } from '@jest/globals';
import { clamdAddressOf } from './clamd-address.js';
import { ClamdScanner, verdictOf } from './clamd-scanner.js';

it.each([
  ['127.0.0.1:3310', { host: '127.0.0.1', port: 3310 }],
  ['clamav:3310', { host: 'clamav', port: 3310 }],
  ['[::1]:3310', { host: '::1', port: 3310 }],
  ['/run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
  ['clamav', null],
  ['clamav:0', null],
  ['clamav:99999', null],
  ['http://clamav:3310', null],
])('%s is where clamd listens: %j', (text, address) => {
  expect(clamdAddressOf(text)).toEqual(address);
});

it.each([
  ['stream: OK', { state: 'clean' }],
  ['stream: Eicar-Test FOUND', { state: 'infected', signature: 'Eicar-Test' }],
  ['INSTREAM size limit exceeded. ERROR', { state: 'unavailable' }],
  ['stream: Eicar FOUND and more', { state: 'unavailable' }],
  ['', { state: 'unavailable' }],
])('"%s" means %j', (answer, verdict) => {
  expect(verdictOf(answer)).toMatchObject(verdict);
});

describe('a scanner that misbehaves never makes a file clean', () => {
  let server: Server | null = null;
  afterEach(() => {
    server?.close();
    server = null;
  });

  /** Something that takes connections and answers so; `null`: it hangs up. */
  async function answering(answer: string | null): Promise<ClamdScanner> {
    server = createServer((socket) => {
      socket.on('error', () => undefined);
      if (answer === null) socket.destroy();
      else socket.end(answer);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    return new ClamdScanner({
      host: '127.0.0.1',
      port: typeof address === 'object' && address !== null ? address.port : 0,
    });
  }

  it.each([null, '', 'nonsense\0', 'x'.repeat(10_000)])('%j', async (answer) => {
    const scanner = await answering(answer);
    const bytes = Readable.from([Buffer.alloc(5_000_000)]);
    expect(await scanner.scan(bytes)).toMatchObject({ state: 'unavailable' });
    expect(bytes.destroyed).toBe(true);
    expect(await scanner.isUp()).toBe(false);
  });

  it('when nobody listens', async () => {
    const scanner = new ClamdScanner({ path: '/nowhere/clamd.sock' });
    expect(await scanner.scan(Readable.from([Buffer.from('x')]))).toMatchObject({ state: 'unavailable' });
    expect(await scanner.isUp()).toBe(false);
  });
});
