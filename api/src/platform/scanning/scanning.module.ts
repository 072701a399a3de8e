import { Module } from '@nestjs/common';
import { AppConfig } from '../../config/config.js';
import { ClamdScanner } from './clamd-scanner.js';
import { NoScanner } from './no-scanner.js';
import { VirusScanner } from './virus-scanner.js';

/** The scanner of this installation: clamd where one is named, otherwise none. */
@Module({
  providers: [
    {
      provide: VirusScanner,
      inject: [AppConfig],
      useFactory: ({ clamd }: AppConfig) => (clamd === null ? new NoScanner() : new ClamdScanner(clamd)),
    },
  ],
  exports: [VirusScanner],
})
export class ScanningModule {}
