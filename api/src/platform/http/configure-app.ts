import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { JSON_BODY_MAX_BYTES } from '@miara/shared';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AppConfig } from '../../config/config.js';
import { logRequests } from '../logging/request-log.js';
import { AnswersAtHand, serveAtHand } from './answers-at-hand.js';
import { openToAll } from './open-data-access.js';
import { refuseForeignOrigin } from './origin-check.js';
import { ProblemFilter } from './problem.filter.js';
import { readableAddress } from './readable-address.js';
import { withRequestId } from './request-context.js';
import { takePublicForms } from './public-forms.js';
import { PERMISSIONS_POLICY, SECURITY_HEADERS, STRICT_TRANSPORT } from './security-headers.js';
import { ValidationPipe } from './validation.pipe.js';

export const API_PREFIX = 'api/v1';

/**
 * Addresses of public pages, outside the API. Nest compares the *declared* path, so `\\:tenant` means
 * controllers whose own path begins with the parameter (`/:tenant/units/:teryt`).
 */
const PUBLIC_PAGES = [
  '/',
  '/accessibility',
  '/catalog.jsonld',
  '/catalog.rdf',
  '/oembed',
  '/\\:tenant{/*rest}',
];

/** Open data: programs of other sites may read it, at a fair pace. */
const OPEN_ADDRESSES = /^\/(api\/v1\/(public\/|openapi\.json)|([^/]+\/)?catalog\.(jsonld|rdf)|[^/]+\/data\/)/;

/** No name is so long; that a longer one is not there is said by the guards, not by the router in its own words. */
const MAX_NAME_LENGTH = 16 * 1024;

const REQUEST_ID = /^[\w-]{8,64}$/;

/** The web server, before the application is built on it. */
export function createAdapter(config: AppConfig): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: JSON_BODY_MAX_BYTES,
    trustProxy: trusted(config.trustProxy),
    multipart: false,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: MAX_NAME_LENGTH },
    rewriteUrl: (request: IncomingMessage) => readableAddress(request.url ?? '/'),
    // A proxy in front may have numbered the request already; anything odd is replaced.
    genReqId: (request: IncomingMessage) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    },
  });
}

/** A number means: the last so many proxies. */
function trusted(
  rule: AppConfig['trustProxy'],
): boolean | string[] | ((address: string, hop: number) => boolean) {
  return typeof rule === 'number' ? (_address, hop) => hop < rule : rule;
}

/** What every request passes, in this order, whoever starts the application (server, tests). */
export async function configureApp(app: NestFastifyApplication, config: AppConfig): Promise<void> {
  app.setGlobalPrefix(API_PREFIX, { exclude: PUBLIC_PAGES });
  app.useGlobalPipes(new ValidationPipe());
  app.useGlobalFilters(new ProblemFilter());

  const server = app.getHttpAdapter().getInstance();
  // JSON and multipart only: a form of another site can send neither without being noticed. The plain forms of the
  // public pages, which know nobody, are the exception.
  server.removeContentTypeParser('text/plain');
  takePublicForms(server);
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header('X-Request-Id', request.id).header('Permissions-Policy', PERMISSIONS_POLICY);
    if (request.protocol === 'https') void reply.header('Strict-Transport-Security', STRICT_TRANSPORT);
    if (request.url.startsWith(`/${API_PREFIX}/`)) void reply.header('Cache-Control', 'no-store');
    withRequestId(request.id, done);
  });
  server.addHook('onRequest', async (request) => refuseForeignOrigin(request, config.origin));
  logRequests(server);
  openToAll(server, { addresses: OPEN_ADDRESSES, perMinute: config.openRate });
  serveAtHand(server, app.get(AnswersAtHand, { strict: false }));

  await app.register(helmet, SECURITY_HEADERS);
  await app.register(cookie);
  await app.register(compress, { encodings: ['br', 'gzip'], globalDecompression: false });
  await app.register(multipart, {
    limits: { fileSize: config.files.maxBytes, files: 1, fields: 20, fieldSize: 16 * 1024, parts: 25 },
  });
}
