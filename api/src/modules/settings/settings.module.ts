import { Module } from '@nestjs/common';
import { AccessibilityReader } from './accessibility.reader.js';
import { SettingsController } from './settings.controller.js';
import { SettingsRepository } from './settings.repository.js';
import { SettingsService } from './settings.service.js';

/** How each tenant wants to work. */
@Module({
  controllers: [SettingsController],
  providers: [SettingsService, SettingsRepository, AccessibilityReader],
  exports: [AccessibilityReader],
})
export class SettingsModule {}
