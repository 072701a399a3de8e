import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from './domain-error.js';
import { RequestRate } from './request-rate.js';

/** What a program of another site may read of an answer beside its body. */
const READABLE =
  'ETag, Content-Length, Content-Range, Accept-Ranges, RateLimit, RateLimit-Policy, Retry-After, Link';
const ONE_DAY = '86400';

/**
 * Open data: any site's program may read it (no credentials, nothing but reading), each network address at a fair pace.
 * Counted in this process alone: what is kept from falling over is this process.
 */
export function openToAll(
  server: FastifyInstance,
  { addresses, perMinute }: { addresses: RegExp; perMinute: number },
): void {
  const rate = new RequestRate(perMinute);

  server.addHook('onRequest', async (request, reply) => {
    if (!addresses.test(request.url)) return;
    void reply.header('Access-Control-Allow-Origin', '*').header('Access-Control-Expose-Headers', READABLE);
    if (request.method === 'OPTIONS') return allow(reply);
    if (perMinute > 0) pace(request, reply, rate);
  });
  // After the headers that every answer gets, which keep other sites out.
  server.addHook('onSend', async (request, reply) => {
    if (addresses.test(request.url)) void reply.header('Cross-Origin-Resource-Policy', 'cross-origin');
  });
}

/** What a browser asks before it lets another site's program ask. */
function allow(reply: FastifyReply): FastifyReply {
  return reply
    .status(204)
    .header('Access-Control-Allow-Methods', 'GET, HEAD, OPTIONS')
    .header('Access-Control-Allow-Headers', 'If-None-Match, If-Range, Range, Accept, Accept-Language')
    .header('Access-Control-Max-Age', ONE_DAY)
    .send();
}

function pace(request: FastifyRequest, reply: FastifyReply, rate: RequestRate): void {
  const { left, resetsIn, allowed } = rate.take(request.ip, Date.now());
  void reply
    .header('RateLimit-Policy', `"open-data";q=${rate.perMinute};w=60`)
    .header('RateLimit', `"open-data";r=${left};t=${resetsIn}`);
  if (!allowed) throw new DomainError('too_many_attempts', { retryAfterSeconds: resetsIn });
}
