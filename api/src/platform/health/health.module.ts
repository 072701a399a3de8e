import { Module } from '@nestjs/common';
import { ScanningModule } from '../scanning/scanning.module.js';
import { StorageModule } from '../storage/storage.module.js';
import { HealthController } from './health.controller.js';
import { HealthService } from './health.service.js';

@Module({
  imports: [StorageModule, ScanningModule],
  controllers: [HealthController],
  providers: [HealthService],
})
export class HealthModule {}
