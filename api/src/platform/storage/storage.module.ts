import { Module } from '@nestjs/common';
import { AppConfig } from '../../config/config.js';
import { FileStorage } from './file-storage.js';
import { makeFileStorage } from './make-file-storage.js';

/** Where files are kept: a folder of this machine or an S3-compatible store. */
@Module({
  providers: [
    {
      provide: FileStorage,
      inject: [AppConfig],
      useFactory: (config: AppConfig) => makeFileStorage(config.files.store, config),
    },
  ],
  exports: [FileStorage],
})
export class StorageModule {}
