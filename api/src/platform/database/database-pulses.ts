import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { AppConfig } from '../../config/config.js';
import { DatabasePulse } from './database-pulse.js';

export const PUBLIC_DATA_SOURCE = 'public';

/** Whether each of the two doors to the database leads anywhere. */
@Injectable()
export class DatabasePulses implements OnModuleDestroy {
  readonly app: DatabasePulse;
  readonly public: DatabasePulse;

  constructor(
    database: DataSource,
    @InjectDataSource(PUBLIC_DATA_SOURCE) publicDatabase: DataSource,
    { database: { appUrl, publicUrl, answersWithin } }: AppConfig,
  ) {
    this.app = new DatabasePulse('app', appUrl, answersWithin, poolOf(database));
    this.public = new DatabasePulse('public', publicUrl, answersWithin, poolOf(publicDatabase));
  }

  onModuleDestroy(): void {
    this.app.close();
    this.public.close();
  }
}

function poolOf({ driver }: DataSource): pg.Pool {
  return (driver as typeof driver & { master: pg.Pool }).master;
}
