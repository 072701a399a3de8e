import http from 'node:http';
import type { AddressInfo } from 'node:net';
import net from 'node:net';
import { Writable } from 'node:stream';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AllowedPlaces } from '../allowed-places.js';
import { Outbound, OUTBOUND_LIMITS } from '../outbound.js';

const MIB = 1024 * 1024;

let server: http.Server;
let origin: string;
let port: number;
/** Paths that were asked for, with their method. */
let asked: string[] = [];

/** What the server answers, by path. */
const PAGES: Record<string, http.RequestListener> = {
  '/page': (_, reply) => reply.setHeader('content-type', 'text/html; charset=utf-8').end('<h1>Uchwała</h1>'),
  '/pdf': (_, reply) => reply.setHeader('content-type', 'application/pdf').end('%PDF-1.7 …'),
  '/false-pdf': (_, reply) => reply.setHeader('content-type', 'application/pdf').end('<script>'),
  '/image': (_, reply) => reply.setHeader('content-type', 'image/png').end('png'),
  '/no-head': (request, reply) => {
    reply.statusCode = request.method === 'HEAD' ? 405 : 200;
    reply.end();
  },
  '/gone': (_, reply) => {
    reply.statusCode = 410;
    reply.end();
  },
  '/headers': (request, reply) =>
    reply
      .setHeader('content-type', 'text/html')
      .setHeader('set-cookie', 'a=b')
      .end(JSON.stringify(request.headers)),
  '/gzip': (_, reply) =>
    reply
      .setHeader('content-type', 'text/html')
      .setHeader('content-encoding', 'gzip')
      .end(gzipSync('<p>ok</p>')),
  '/bomb': (_, reply) =>
    reply
      .setHeader('content-type', 'text/html')
      .setHeader('content-encoding', 'br')
      .end(brotliCompressSync(Buffer.alloc(64 * MIB))),
  '/endless': (_, reply) => {
    reply.setHeader('content-type', 'text/html');
    const write = (): void => {
      if (!reply.destroyed) reply.write(Buffer.alloc(MIB), () => setImmediate(write));
    };
    write();
  },
  '/slow': (_, reply) => {
    reply.setHeader('content-type', 'text/html');
    const drip = setInterval(() => reply.write('.'), 20);
    reply.once('close', () => clearInterval(drip));
  },
  '/silent': () => undefined,
  '/cut': (_, reply) => {
    reply.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' });
    reply.write('<h1>', () => reply.destroy());
  },
};

beforeAll(async () => {
  server = http.createServer((request, reply) => {
    const path = request.url ?? '';
    asked.push(`${request.method} ${path}`);
    const redirect = /^\/(30[12378])\?to=(.*)$/.exec(path);
    if (redirect) {
      reply.writeHead(Number(redirect[1]), { location: decodeURIComponent(redirect[2] ?? '') }).end();
      return;
    }
    const page = PAGES[path];
    if (page) page(request, reply);
    else reply.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
  origin = `http://127.0.0.1:${port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const open = (time = 5_000): Outbound =>
  new Outbound(new AllowedPlaces(`127.0.0.1:${port}`), 'Miara/test', { ...OUTBOUND_LIMITS, time });
const to = (status: number, target: string): string => `${origin}/${status}?to=${encodeURIComponent(target)}`;

async function take(
  outbound: Outbound,
  url: string,
): Promise<{ text: string; mediaType: string; finalUrl: string }> {
  const blocks: Buffer[] = [];
  const target = new Writable({
    write: (block: Buffer, _encoding, done) => {
      blocks.push(block);
      done();
    },
  });
  const page = await outbound.take(url, target);
  return { ...page, text: Buffer.concat(blocks).toString() };
}

const refused = (reason: string): object => expect.objectContaining({ reason });

describe('looking at a page', () => {
  it('asks by HEAD, and by GET where HEAD says nothing', async () => {
    asked = [];
    expect(await open().look(`${origin}/page`)).toEqual({
      status: 200,
      finalUrl: `${origin}/page`,
      isMoved: false,
    });
    expect(await open().look(`${origin}/no-head`)).toMatchObject({ status: 200 });
    expect(await open().look(`${origin}/gone`)).toMatchObject({ status: 410 });
    expect(asked).toEqual(['HEAD /page', 'HEAD /no-head', 'GET /no-head', 'HEAD /gone', 'GET /gone']);
  });

  it('follows five redirects, says whether the page moved for good, and no more than five', async () => {
    expect(await open().look(to(301, '/page'))).toMatchObject({ finalUrl: `${origin}/page`, isMoved: true });
    expect(await open().look(to(302, '/page'))).toMatchObject({ isMoved: false });
    const chain = (hops: number): string => (hops === 0 ? `${origin}/page` : to(302, chain(hops - 1)));
    expect(await open().look(chain(5))).toMatchObject({ status: 200 });
    await expect(open().look(chain(6))).rejects.toEqual(refused('too_many_redirects'));
  });

  it('tells a host that is not there from one that is forbidden', async () => {
    const nowhere = new Outbound(new AllowedPlaces(''), 'Miara/test', OUTBOUND_LIMITS, () =>
      Promise.reject(new Error('ENOTFOUND')),
    );
    await expect(nowhere.look('http://nie-ma.example/')).rejects.toEqual(refused('unreachable'));
  });
});

describe('an address inside our networks', () => {
  const guarded = new Outbound(new AllowedPlaces(''), 'Miara/test');

  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.1/',
    'http://017700000001/',
    'http://0177.0.0.01/',
    'http://127.1/',
    'http://0/',
    'http://0.0.0.0/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::127.0.0.1]/',
    'http://[fe80::1]/',
    'http://[fd00:ec2::254]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1/',
    'http://localhost/',
    'http://localhost./',
    'http://LOCALHOST/',
    'http://①②⑦.⓪.⓪.①/',
    'http://user:secret@example.pl/',
    'file:///etc/passwd',
    'ftp://example.pl/',
    'gopher://127.0.0.1:6379/_INFO',
    'javascript:alert(1)',
    'http://8.8.8.8:22/',
    'http://8.8.8.8:5432/',
    'not an address',
  ])('%s is refused', async (url) => {
    await expect(guarded.look(url)).rejects.toEqual(refused('forbidden'));
  });

  it('is refused behind each redirect', async () => {
    for (const inside of [
      'http://127.0.0.1:1/',
      'http://169.254.169.254/',
      'http://[::1]/',
      'http://2130706433/',
      'file:///etc/passwd',
      '//10.0.0.1/',
    ]) {
      for (const status of [301, 302, 303, 307, 308]) {
        await expect(open().look(to(status, inside))).rejects.toEqual(refused('forbidden'));
      }
      await expect(open().look(to(302, to(302, inside)))).rejects.toEqual(refused('forbidden'));
    }
  });

  it('is refused when one address of a name lies inside, whichever', async () => {
    for (const addresses of [
      ['127.0.0.1', '8.8.8.8'],
      ['8.8.8.8', '127.0.0.1'],
      ['2606:4700::1111', '::ffff:10.0.0.1'],
    ]) {
      const outbound = new Outbound(
        new AllowedPlaces(''),
        'Miara/test',
        OUTBOUND_LIMITS,
        async () => addresses,
      );
      await expect(outbound.look('http://dwa.example/')).rejects.toEqual(refused('forbidden'));
    }
  });

  it('is not reached by a name that means another address a moment later', async () => {
    let asks = 0;
    // Listed for this port only under its own address: what counts is where the connection goes.
    const rebinding = new Outbound(
      new AllowedPlaces(`127.0.0.2:${port}`),
      'Miara/test',
      { ...OUTBOUND_LIMITS, time: 2_000 },
      async () => [(asks += 1) === 1 ? '127.0.0.2' : '127.0.0.1'],
    );
    asked = [];
    await expect(rebinding.look(`http://zmienny.example:${port}/page`)).rejects.toEqual(
      refused('unreachable'),
    );
    await expect(rebinding.look(`http://zmienny.example:${port}/page`)).rejects.toEqual(refused('forbidden'));
    expect({ asks, asked }).toEqual({ asks: 2, asked: [] });
  });
});

describe('taking a page', () => {
  it('takes web pages and PDF files, unpacked', async () => {
    expect(await take(open(), `${origin}/page`)).toMatchObject({
      mediaType: 'text/html',
      text: '<h1>Uchwała</h1>',
    });
    expect(await take(open(), `${origin}/pdf`)).toMatchObject({ mediaType: 'application/pdf' });
    expect(await take(open(), `${origin}/gzip`)).toMatchObject({ text: '<p>ok</p>' });
    expect(await take(open(), to(302, '/page'))).toMatchObject({ finalUrl: `${origin}/page` });
  });

  it.each([
    ['/image', 'wrong_type'],
    ['/false-pdf', 'wrong_type'],
    ['/gone', 'wrong_type'],
    ['/bomb', 'too_large'],
    ['/endless', 'too_large'],
    ['/cut', 'unreachable'],
  ])('refuses %s: %s', async (path, reason) => {
    await expect(take(open(20_000), `${origin}${path}`)).rejects.toEqual(refused(reason));
  });

  it.each(['/slow', '/silent'])('gives up on %s, which dribbles', async (path) => {
    await expect(take(open(300), `${origin}${path}`)).rejects.toEqual(refused('too_slow'));
  });

  it('gives up on a server that dribbles its headers', async () => {
    const loris = net.createServer((socket) => {
      socket.on('error', () => undefined);
      socket.write('HTTP/1.1 200 OK\r\n');
      const drip = setInterval(() => socket.write('X-A: b\r\n'), 20);
      socket.once('close', () => clearInterval(drip));
    });
    await new Promise<void>((resolve) => loris.listen(0, '127.0.0.1', resolve));
    const { port: lorisPort } = loris.address() as AddressInfo;
    const outbound = new Outbound(new AllowedPlaces(`127.0.0.1:${lorisPort}`), 'Miara/test', {
      ...OUTBOUND_LIMITS,
      time: 300,
    });
    await expect(outbound.look(`http://127.0.0.1:${lorisPort}/`)).rejects.toEqual(refused('too_slow'));
    await new Promise((resolve) => loris.close(resolve));
  });

  it('sends its name, no cookie, no credential', async () => {
    const { text } = await take(open(), `${origin}/headers`);
    const again = await take(open(), `${origin}/headers`);
    const headers = JSON.parse(text) as Record<string, string>;
    expect(headers['user-agent']).toBe('Miara/test');
    for (const name of ['cookie', 'authorization', 'referer']) expect(again.text).not.toContain(`"${name}"`);
  });
});

describe('a name that is asked for when the call was given up already', () => {
  it('is not looked up: nobody would hear that it has no address, and the process would end by it', async () => {
    const names: string[] = [];
    const outbound = new Outbound(new AllowedPlaces(''), 'Miara', OUTBOUND_LIMITS, async (name) => {
      names.push(name);
      throw new Error('no such name');
    });
    await expect(outbound.look('http://name.example/', AbortSignal.abort())).rejects.toThrow('aborted');
    expect(names).toEqual([]);
  });
});
