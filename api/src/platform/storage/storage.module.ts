import { Module } from '@nestjs/common';
import { AppConfig } from '../../config/config.js';
import { FileStorage } from './file-storage.js';
import { LocalFileStorage } from './local-file-storage.js';

/** Where files are kept: a folder of this machine. */
@Module({
  providers: [
    {
      provide: FileStorage,
      inject: [AppConfig],
      useFactory: (config: AppConfig) => new LocalFileStorage(config.files.dir),
    },
  ],
  exports: [FileStorage],
})
export class StorageModule {}
