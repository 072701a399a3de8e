import { Module } from '@nestjs/common';
import { KnownFactsReader } from './known-facts.reader.js';

/** The reader apart from the routes, because the publications need it and the routes need the publications. */
@Module({ providers: [KnownFactsReader], exports: [KnownFactsReader] })
export class KnownFactsModule {}
