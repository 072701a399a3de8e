import { Global, Module } from '@nestjs/common';
import { TypeOrmModule, type TypeOrmModuleOptions } from '@nestjs/typeorm';
import { AppConfig } from '../../config/config.js';
import { DatabasePulses, PUBLIC_DATA_SOURCE } from './database-pulses.js';
import { DayTurner } from './day-turner.js';
import { PreparedClient } from './prepared-client.js';
import { UnitOfWork } from './unit-of-work.js';
import { Writes } from './writes.js';

/** One statement may take this long, in milliseconds; longer means something is wrong. */
const STATEMENT_TIMEOUT = 15_000;
/** Waiting for a free connection, in milliseconds; then the caller is told to come back (503). */
const CONNECTION_TIMEOUT = 5_000;

function optionsFor(url: string, pool: number, name: string): TypeOrmModuleOptions {
  return {
    type: 'postgres',
    url,
    applicationName: `miara-${name}`,
    poolSize: pool,
    connectTimeoutMS: CONNECTION_TIMEOUT,
    synchronize: false,
    migrationsRun: false,
    autoLoadEntities: true,
    retryAttempts: 3,
    retryDelay: 500,
    extra: {
      Client: PreparedClient,
      statement_timeout: STATEMENT_TIMEOUT,
      idle_in_transaction_session_timeout: 2 * STATEMENT_TIMEOUT,
    },
  };
}

/** Two doors to one database: the role of the running product, and the role that sees published rows only. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [AppConfig],
      useFactory: (config: AppConfig) => optionsFor(config.database.appUrl, config.database.pool, 'app'),
    }),
    TypeOrmModule.forRootAsync({
      name: PUBLIC_DATA_SOURCE,
      inject: [AppConfig],
      useFactory: (config: AppConfig) =>
        optionsFor(config.database.publicUrl, config.database.publicPool, 'public'),
    }),
  ],
  providers: [UnitOfWork, DayTurner, DatabasePulses, Writes],
  exports: [UnitOfWork, DatabasePulses, Writes],
})
export class DatabaseModule {}
