import { Logger } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import type { IdentifiedRequest } from '../auth/identified-request.js';

/** Addresses whose last part is a secret: calendars are fetched by programs that cannot sign in. */
const WITH_SECRET = /^(\/api\/v1\/calendars\/).+/;

/** One line per answered request: what, how it ended, how long. Without the query, which may hold names. */
export function logRequests(server: FastifyInstance): void {
  const logger = new Logger('Request');
  server.addHook('onResponse', (request: IdentifiedRequest, reply, done) => {
    const facts = {
      requestId: request.id,
      method: request.method,
      path: request.url.split('?', 1)[0]?.replace(WITH_SECRET, '$1…'),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      person: request.person?.id,
    };
    if (reply.statusCode >= 500) logger.error(facts);
    else logger.log(facts);
    done();
  });
}
