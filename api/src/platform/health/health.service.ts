import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { AppConfig } from '../../config/config.js';
import { PUBLIC_DATA_SOURCE } from '../database/unit-of-work.js';
import { DomainError } from '../http/domain-error.js';

@Injectable()
export class HealthService {
  constructor(
    private readonly database: DataSource,
    @InjectDataSource(PUBLIC_DATA_SOURCE) private readonly publicDatabase: DataSource,
    private readonly config: AppConfig,
  ) {}

  /** Throws 503 `service_unavailable` naming the part that is missing. */
  async check(): Promise<void> {
    await Promise.all([
      this.need('database', () => this.database.query('SELECT 1')),
      this.need('public_database', () => this.publicDatabase.query('SELECT 1')),
      this.need('storage', async () => {
        await mkdir(this.config.files.dir, { recursive: true });
        await access(this.config.files.dir, constants.R_OK | constants.W_OK);
      }),
    ]);
  }

  private async need(part: string, probe: () => Promise<unknown>): Promise<void> {
    try {
      await probe();
    } catch {
      throw new DomainError('service_unavailable', { part });
    }
  }
}
