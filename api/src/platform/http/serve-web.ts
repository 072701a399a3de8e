import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { WEB_DIST } from '../../config/paths.js';

/** Vite puts a hash of the content into the name, so such a file never changes. */
const HASHED = /-[\w-]{8}\.\w+$/;
/** The worker in which PDF.js reads documents. */
const PDF_WORKER = /pdf\.worker\.min-[\w-]{8}\.mjs$/;
/** The same file in another coding. */
const COMPRESSED = /\.(br|gz)$/;
/**
 * A worker follows the policy of its own file. This one alone may compile the decoders of scanners' pictures (JBIG2,
 * JPEG 2000); it may load and ask for nothing, not even from us: bytes are handed to it.
 */
const PDF_WORKER_POLICY = "default-src 'none'; script-src 'wasm-unsafe-eval'";
/** Addresses that the browser application answers itself. */
const APPLICATION_ADDRESSES = ['/sign-in', '/set-password', '/app/*'];
/** What the service worker may look after: the working area. Public pages know nothing of it. */
const WORKER_SCOPE = '/app/';

/** Sends the built browser application, where it is built. Apart from configure-app: tests of the API need no web. */
export async function serveWeb(app: NestFastifyApplication): Promise<void> {
  const index = join(WEB_DIST, 'index.html');
  if (!existsSync(index)) return;
  await app.register(fastifyStatic, {
    root: join(WEB_DIST, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    index: false,
    dotfiles: 'deny',
    cacheControl: false,
    // Made with the files, smaller than what is made while somebody waits (scripts/lib/compress-files.mjs).
    preCompressed: true,
    setHeaders: (reply, sent) => {
      const path = sent.replace(COMPRESSED, '');
      if (PDF_WORKER.test(path)) void reply.header('Content-Security-Policy', PDF_WORKER_POLICY);
      void reply.header(
        'Cache-Control',
        HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      );
    },
  });
  const page = readFileSync(index);
  const server = app.getHttpAdapter().getInstance();
  for (const address of APPLICATION_ADDRESSES) {
    server.get(address, async (_request, reply) =>
      reply.header('Cache-Control', 'no-cache').type('text/html; charset=utf-8').send(page),
    );
  }
  // Without the slash the page would lie outside of the worker's scope.
  server.get('/app', async (request, reply) => reply.redirect(request.url.replace(/^\/app/, WORKER_SCOPE)));
  const worker = readFileSync(join(WEB_DIST, 'sw.js'));
  server.get('/sw.js', async (_request, reply) =>
    reply
      .header('Cache-Control', 'no-cache')
      .header('Service-Worker-Allowed', WORKER_SCOPE)
      .type('text/javascript; charset=utf-8')
      .send(worker),
  );
}
