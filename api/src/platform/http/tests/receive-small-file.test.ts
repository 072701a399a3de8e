import { once } from 'node:events';
import { connect, type AddressInfo, type Socket } from 'node:net';
import multipart from '@fastify/multipart';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import Fastify from 'fastify';
import { waitFor } from '../../../testing/wait-for.js';
import { receiveSmallFile } from '../receive-small-file.js';

const LIMIT = 10;
const server = Fastify();
let received: () => number;

beforeAll(async () => {
  await server.register(multipart);
  server.post('/', async (request) => {
    received = () => request.raw.socket.bytesRead;
    return receiveSmallFile(request, { fileBytes: LIMIT, nameless: 'a' }).then(
      ({ bytes }) => `${bytes.length} bytes`,
      (error: { code?: string }) => String(error.code),
    );
  });
  await server.listen({ port: 0, host: '127.0.0.1' });
});

afterAll(() => server.close());

/** Sends the pieces of a file, each when the ones before have come; gives the whole answer. */
async function send(...pieces: readonly string[]): Promise<string> {
  const parts = [
    `--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n${pieces[0] ?? ''}`,
    ...pieces.slice(1),
    '\r\n--b--\r\n',
  ];
  const length = Buffer.byteLength(parts.join(''));
  const head = `POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: ${length}\r\n\r\n`;
  const socket: Socket = connect((server.server.address() as AddressInfo).port, '127.0.0.1');
  await once(socket, 'connect');
  received = () => 0;
  let answer = '';
  socket.setEncoding('utf8').on('data', (text: string) => (answer += text));
  const ended = once(socket, 'close');
  let sent = 0;
  for (const part of [head + (parts[0] ?? ''), ...parts.slice(1)]) {
    socket.write(part);
    sent += Buffer.byteLength(part);
    await waitFor(
      () => Promise.resolve(answer !== '' || received() >= sent),
      (is) => is,
    );
  }
  await ended;
  return answer.split('\r\n\r\n')[1] ?? '';
}

it('takes a file as large as it may be', async () => {
  expect(await send('a'.repeat(LIMIT))).toBe('10 bytes');
});

it.each([
  ['at once', ['a'.repeat(LIMIT + 5)]],
  ['in pieces, of which one ends exactly where the limit is', ['a'.repeat(LIMIT), 'aaaaa']],
])('refuses one that is larger and comes %s', async (_how, pieces) => {
  expect(await send(...pieces)).toBe('file_too_large');
});
