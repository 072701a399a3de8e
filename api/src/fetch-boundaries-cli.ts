import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { problemText } from '@miara/shared';
import { AppModule } from './app.module.js';
import { configOfProcess } from './config/config.js';
import { BoundariesFetchService } from './modules/boundaries/fetching/boundaries-fetch.service.js';
import { SystemClock } from './platform/clock.js';
import { DomainError } from './platform/http/domain-error.js';
import { JsonLogger } from './platform/logging/logger.js';

/** The national service of parcels of GUGiK. */
const SERVICE = 'https://uldk.gugik.gov.pl/';
/** Milliseconds between two questions. */
const PAUSE = 700;
const TRIES = 4;

/** What the operator's script gives. */
export interface FetchOptions {
  ownerUrl: string;
  dataDir: string;
  /** Slug of the area. */
  tenant: string;
  /** Another address of the service. */
  service?: string;
  log: (line: string) => void;
}

/** Fetches the boundaries of an area's members and takes them; throws an error with a text for the operator. */
export async function fetchBoundariesOf(
  options: FetchOptions,
): Promise<{ drawn: number; missing: string[] }> {
  const config = configOfProcess({
    DATABASE_URL: options.ownerUrl,
    MIARA_DATA_DIR: options.dataDir,
    MIARA_JOBS: 'false',
    MIARA_LOG_LEVEL: 'error',
  });
  const app = await NestFactory.createApplicationContext(AppModule.with(config, new SystemClock()), {
    logger: new JsonLogger(config.logLevel),
    abortOnError: false,
  });
  try {
    return await app.get(BoundariesFetchService, { strict: false }).fetch(options.tenant, {
      service: options.service ?? SERVICE,
      pause: PAUSE,
      tries: TRIES,
      log: options.log,
    });
  } catch (error) {
    if (error instanceof DomainError)
      throw new Error(problemText(error.code, error.params, 'pl').detail, { cause: error });
    throw error;
  } finally {
    await app.close();
  }
}
