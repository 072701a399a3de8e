import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { WEB_DIST } from '../../config/paths.js';

/** Vite puts a hash of the content into the name, so such a file never changes. */
const HASHED = /-[\w-]{8}\.\w+$/;
/** Addresses that the browser application answers itself. */
const APPLICATION_ADDRESSES = ['/sign-in', '/set-password', '/app', '/app/*'];

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
    setHeaders: (reply, path) => {
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
}
