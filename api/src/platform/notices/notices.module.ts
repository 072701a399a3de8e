import { Global, Module } from '@nestjs/common';
import { Notices } from './notices.js';
import { WhoToTell } from './who-to-tell.js';

/** Telling people what happened. */
@Global()
@Module({ providers: [Notices, WhoToTell], exports: [Notices, WhoToTell] })
export class NoticesPlatformModule {}
