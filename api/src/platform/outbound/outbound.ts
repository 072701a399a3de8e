import { lookup } from 'node:dns/promises';
import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import { Transform, Writable, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { AllowedPlaces } from './allowed-places.js';

/** Why a page was not fetched. `forbidden` = it lies inside some network, or its address is none we call. */
export type FetchFailure =
  'forbidden' | 'unreachable' | 'too_large' | 'wrong_type' | 'too_slow' | 'too_many_redirects';

/** A page could not be fetched; the reason is told, details of networks are not. */
export class PageNotFetched extends Error {
  constructor(
    readonly reason: FetchFailure,
    options: ErrorOptions = {},
  ) {
    super(`the page was not fetched: ${reason}`, options);
  }
}

/** What an address answered. */
export interface PageAnswer {
  status: number;
  /** Where it answered from in the end. */
  finalUrl: string;
  /** It said that it lives elsewhere for good. */
  isMoved: boolean;
}

/** A page that was taken whole. */
export interface TakenPage extends PageAnswer {
  mediaType: 'text/html' | 'application/pdf';
}

export interface OutboundLimits {
  /** Milliseconds for everything: names, connections, redirects, bytes. */
  time: number;
  /** Bytes of a page, both as sent and unpacked. */
  size: number;
  redirects: number;
}

export const OUTBOUND_LIMITS: OutboundLimits = { time: 20_000, size: 10 * 1024 * 1024, redirects: 5 };

/** Finds the addresses of a host name. */
export type Resolve = (host: string) => Promise<string[]>;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const FOR_GOOD: ReadonlySet<number> = new Set([301, 308]);
const PAGE_TYPES: Readonly<Record<string, TakenPage['mediaType']>> = {
  'text/html': 'text/html',
  'application/xhtml+xml': 'text/html',
  'application/pdf': 'application/pdf',
};
/** Answers to HEAD that say nothing about the page: it is asked for once more by GET. */
const SAYS_LITTLE = 400;

/**
 * Calls pages of the outside world for people who typed their addresses, and never anything inside our networks:
 * every name is resolved here, every address it has must be allowed, the connection goes to the very address that was
 * checked, and each redirect is a new address. No cookies, no credentials, limits on time and size.
 */
export class Outbound {
  constructor(
    private readonly places: AllowedPlaces,
    private readonly userAgent: string,
    private readonly limits: OutboundLimits = OUTBOUND_LIMITS,
    private readonly resolve: Resolve = allAddresses,
  ) {}

  /** Whether a page is there: HEAD, and GET where HEAD is not understood. Throws PageNotFetched. */
  async look(url: string, stop?: AbortSignal): Promise<PageAnswer> {
    return this.within(stop, async (signal) => {
      const head = await this.follow('HEAD', url, signal);
      head.body.destroy();
      if (head.answer.status < SAYS_LITTLE) return head.answer;
      const { answer, body } = await this.follow('GET', url, signal);
      body.destroy();
      return answer;
    });
  }

  /** Writes a page, unpacked, to `target`; throws PageNotFetched unless it is a whole web page or PDF. */
  async take(url: string, target: Writable, stop?: AbortSignal): Promise<TakenPage> {
    return this.within(stop, async (signal) => {
      const { answer, body } = await this.follow('GET', url, signal);
      try {
        const mediaType = mediaTypeOf(body);
        if (answer.status !== 200 || mediaType === null) throw new PageNotFetched('wrong_type');
        if (Number(body.headers['content-length'] ?? 0) > this.limits.size)
          throw new PageNotFetched('too_large');
        const unpack = unpackerOf(body);
        const parts: (Readable | Transform)[] = [body, atMost(this.limits.size)];
        if (unpack) parts.push(unpack, atMost(this.limits.size));
        if (mediaType === 'application/pdf') parts.push(beginningLikePdf());
        await pipeline([...parts, target] as [Readable, ...Transform[], Writable], { signal });
        return { ...answer, mediaType };
      } finally {
        body.destroy();
      }
    });
  }

  /** The text that an address answers with, whatever its type; throws PageNotFetched unless it says that all is well. */
  async read(url: string, stop?: AbortSignal): Promise<string> {
    return this.within(stop, async (signal) => {
      const { answer, body } = await this.follow('GET', url, signal);
      try {
        if (answer.status !== 200) throw new PageNotFetched('unreachable');
        const unpack = unpackerOf(body);
        const parts: Buffer[] = [];
        const collected = new Writable({
          write(block: Buffer, _encoding, done) {
            parts.push(block);
            done();
          },
        });
        const steps: (Readable | Transform)[] = [body, atMost(this.limits.size)];
        if (unpack) steps.push(unpack, atMost(this.limits.size));
        await pipeline([...steps, collected] as [Readable, ...Transform[], Writable], { signal });
        return Buffer.concat(parts).toString('utf8');
      } finally {
        body.destroy();
      }
    });
  }

  private async within<T>(
    stop: AbortSignal | undefined,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const late = AbortSignal.timeout(this.limits.time);
    try {
      return await work(stop ? AbortSignal.any([late, stop]) : late);
    } catch (error) {
      if (stop?.aborted) throw error;
      if (error instanceof PageNotFetched) throw error;
      throw new PageNotFetched(late.aborted ? 'too_slow' : 'unreachable', { cause: error });
    }
  }

  private async follow(
    method: 'HEAD' | 'GET',
    address: string,
    signal: AbortSignal,
  ): Promise<{ answer: PageAnswer; body: http.IncomingMessage }> {
    let url = callable(address);
    let isMoved = false;
    for (let hop = 0; ; hop += 1) {
      const body = await this.call(method, url, signal);
      const status = body.statusCode ?? 0;
      const { location } = body.headers;
      if (!REDIRECTS.has(status) || location === undefined) {
        return { answer: { status, finalUrl: url.href, isMoved }, body };
      }
      body.destroy();
      if (hop >= this.limits.redirects) throw new PageNotFetched('too_many_redirects');
      if (hop === 0) isMoved = FOR_GOOD.has(status);
      url = callable(location, url);
    }
  }

  private async call(method: string, url: URL, signal: AbortSignal): Promise<http.IncomingMessage> {
    const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
    const secure = url.protocol === 'https:';
    const port = url.port === '' ? (secure ? 443 : 80) : Number(url.port);
    const addresses = isIP(host) ? [host] : await unlessAborted(() => this.resolve(host), signal);
    const [address] = addresses;
    if (address === undefined) throw new PageNotFetched('unreachable');
    if (!addresses.every((one) => this.places.allows(host, one, port))) throw new PageNotFetched('forbidden');
    return new Promise((resolve, reject) => {
      const request = (secure ? https : http).request({
        method,
        // The very address that was checked: a name that means another one a moment later gains nothing.
        host: address,
        port,
        path: `${url.pathname}${url.search}`,
        ...(secure && isIP(host) === 0 && { servername: host }),
        headers: {
          host: url.host,
          'user-agent': this.userAgent,
          accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.1',
          'accept-language': 'pl,en;q=0.5',
          'accept-encoding': 'gzip, deflate, br',
          connection: 'close',
        },
        agent: false,
        signal,
      });
      request.once('response', resolve).once('error', reject).end();
    });
  }
}

/** An address that may be called at all; its network is looked at later. */
function callable(address: string, base?: URL): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base) : null;
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '') {
    throw new PageNotFetched('forbidden');
  }
  if (url.username !== '' || url.password !== '') throw new PageNotFetched('forbidden');
  return url;
}

async function allAddresses(host: string): Promise<string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address);
}

/** Waits for the work or the signal. Nothing begins once it was given: its failure would be heard by nobody. */
async function unlessAborted<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  return Promise.race([
    work(),
    new Promise<never>((_, reject) =>
      signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true }),
    ),
  ]);
}

function mediaTypeOf({ headers }: http.IncomingMessage): TakenPage['mediaType'] | null {
  const bare = headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return PAGE_TYPES[bare] ?? null;
}

/** Null when nothing is packed. */
function unpackerOf({ headers }: http.IncomingMessage): Transform | null {
  switch (headers['content-encoding']?.trim().toLowerCase() ?? '') {
    case '':
    case 'identity':
      return null;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      throw new PageNotFetched('wrong_type');
  }
}

/** Lets so many bytes through and fails at the next. */
function atMost(limit: number): Transform {
  let size = 0;
  return new Transform({
    transform(block: Buffer, _encoding, done) {
      size += block.length;
      if (size > limit) done(new PageNotFetched('too_large'));
      else done(null, block);
    },
  });
}

function beginningLikePdf(): Transform {
  let isFirst = true;
  return new Transform({
    transform(block: Buffer, _encoding, done) {
      const wrong = isFirst && !block.subarray(0, 1024).includes('%PDF-');
      isFirst = false;
      if (wrong) done(new PageNotFetched('wrong_type'));
      else done(null, block);
    },
  });
}
