import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { DatabasePulses, PUBLIC_DATA_SOURCE } from '../database/database-pulses.js';
import { DomainError } from '../http/domain-error.js';
import { VirusScanner } from '../scanning/virus-scanner.js';
import { FileStorage } from '../storage/file-storage.js';
import type { ScannerState } from './scanner-state.js';

@Injectable()
export class HealthService {
  constructor(
    private readonly database: DataSource,
    @InjectDataSource(PUBLIC_DATA_SOURCE) private readonly publicDatabase: DataSource,
    private readonly pulses: DatabasePulses,
    private readonly storage: FileStorage,
    private readonly scanner: VirusScanner,
  ) {}

  /** Throws 503 `service_unavailable` naming the part that is missing. */
  async check(): Promise<void> {
    await Promise.all([
      this.need('database', () => this.pulses.app.during(() => this.database.query('SELECT 1'))),
      this.need('public_database', () =>
        this.pulses.public.during(() => this.publicDatabase.query('SELECT 1')),
      ),
      this.need('storage', () => this.storage.check()),
    ]);
  }

  /** The scanner keeps nobody from working: uploads wait for it. */
  async scannerState(): Promise<ScannerState> {
    if (!this.scanner.isConfigured) return 'not_configured';
    return (await this.scanner.isUp()) ? 'up' : 'down';
  }

  private async need(part: string, probe: () => Promise<unknown>): Promise<void> {
    try {
      await probe();
    } catch {
      throw new DomainError('service_unavailable', { part });
    }
  }
}
