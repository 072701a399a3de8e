import 'reflect-metadata';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { ConfigRefused, configOfProcess, type AppConfig } from './config/config.js';
import { SystemClock } from './platform/clock.js';
import { configureApp, createAdapter } from './platform/http/configure-app.js';
import { serveWeb } from './platform/http/serve-web.js';
import { JsonLogger } from './platform/logging/logger.js';

/** What a starter decides; everything else comes from the environment. */
export interface StartOptions {
  ownerUrl?: string;
  appUrl?: string;
  publicUrl?: string;
  dataDir?: string;
  port?: number;
  demo?: boolean;
}

/** A running service. `close` lets requests in flight finish. */
export interface RunningService {
  url: string;
  close(): Promise<void>;
}

/** How long requests in flight may take when the service stops, in milliseconds. */
const CLOSE_LIMIT = 5_000;

/** Starts the service on a database that has the schema already. */
export async function start(options: StartOptions = {}): Promise<RunningService> {
  const config = configOfProcess({
    ...(options.ownerUrl === undefined ? {} : { DATABASE_URL: options.ownerUrl }),
    ...(options.appUrl === undefined ? {} : { DATABASE_APP_URL: options.appUrl }),
    ...(options.publicUrl === undefined ? {} : { DATABASE_PUBLIC_URL: options.publicUrl }),
    ...(options.dataDir === undefined ? {} : { MIARA_DATA_DIR: options.dataDir }),
    ...(options.port === undefined ? {} : { PORT: String(options.port) }),
    ...(options.demo === undefined ? {} : { MIARA_DEMO: String(options.demo) }),
  });
  return serve(config);
}

async function serve(config: AppConfig): Promise<RunningService> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(config, new SystemClock()),
    createAdapter(config),
    { logger: new JsonLogger(config.logLevel), abortOnError: false, bodyParser: false },
  );
  await configureApp(app, config);
  await serveWeb(app);
  await app.listen(config.port, config.host);
  const address = app.getHttpServer().address();
  const port = typeof address === 'object' && address !== null ? address.port : config.port;
  return { url: config.origin ?? `http://localhost:${port}`, close: () => closeWithin(CLOSE_LIMIT, app) };
}

/** Lets what is in flight finish; a connection that is still open after the limit is cut. */
async function closeWithin(limit: number, app: NestFastifyApplication): Promise<void> {
  const cut = setTimeout(() => app.getHttpServer().closeAllConnections(), limit);
  try {
    await app.close();
  } finally {
    clearTimeout(cut);
  }
}

/** Run directly: until SIGTERM or SIGINT, then finish what is in flight and leave. */
async function run(): Promise<void> {
  const service = await start();
  process.stdout.write(`Miara: ${service.url}\n`);
  const stop = (): void =>
    void service.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  process.once('SIGTERM', stop).once('SIGINT', stop);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  run().catch((error: unknown) => {
    process.stderr.write(`${error instanceof ConfigRefused ? error.message : String(error)}\n`);
    process.exit(1);
  });
}
