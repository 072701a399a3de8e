import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { AppModule } from './app.module.js';
import { readConfig } from './config/config.js';
import { SystemClock } from './platform/clock.js';
import { configureApp, createAdapter } from './platform/http/configure-app.js';
import { openapiDocument } from './platform/http/openapi-document.js';

/** The contract, read off the code. Preview mode makes no provider, so no database is needed. */
export async function emitOpenApi(): Promise<OpenAPIObject> {
  const config = readConfig({ DATABASE_URL: 'postgres://nobody@localhost/none', MIARA_LOG_LEVEL: 'silent' });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(config, new SystemClock()),
    createAdapter(config),
    { logger: false, preview: true, abortOnError: false, bodyParser: false },
  );
  await configureApp(app, config);
  const document = openapiDocument(app);
  await app.close();
  return document;
}
