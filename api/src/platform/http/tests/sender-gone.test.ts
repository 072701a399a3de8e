import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import multipart from '@fastify/multipart';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import Fastify, { type FastifyRequest } from 'fastify';
import { partsWhileThere, senderGone } from '../sender-gone.js';

const server = Fastify();
let receive: (request: FastifyRequest) => Promise<void>;
let ended: (how: string) => void;

beforeAll(async () => {
  await server.register(multipart);
  server.post('/', async (request) => {
    try {
      await receive(request);
      ended('whole');
    } catch (error) {
      ended((error as Error).name);
    }
  });
  await server.listen({ port: 0, host: '127.0.0.1' });
});

afterAll(() => server.close());

const OPENING = '--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n';

/** Sends the beginning of a form, and how receiving it ended. */
async function breakOff(sent: string, when: (request: FastifyRequest) => Promise<void>): Promise<string> {
  const how = new Promise<string>((resolve) => {
    ended = resolve;
  });
  const socket = connect((server.server.address() as AddressInfo).port, '127.0.0.1');
  await once(socket, 'connect');
  receive = async (request) => {
    const closed = once(request.raw, 'close').catch(() => undefined);
    socket.destroy();
    await closed;
    await when(request);
  };
  socket.write(
    `POST / HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 9999\r\n\r\n${sent}`,
  );
  return how;
}

async function readParts(request: FastifyRequest): Promise<void> {
  for await (const part of partsWhileThere(request.parts(), senderGone(request))) void part;
}

it.each([
  ['nothing', ''],
  ['the beginning of a file', `${OPENING}abc`],
])('a form of which %s came and whose sender was gone before it was read ends', async (_what, sent) => {
  expect(await breakOff(sent, readParts)).toBe('AbortError');
});

it('what is being written of a file ends with its sender', async () => {
  const how = await breakOff(OPENING, async (request) => {
    await pipeline(new PassThrough(), new PassThrough(), { signal: senderGone(request) });
  });
  expect(how).toBe('AbortError');
});
