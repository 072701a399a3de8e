import { Module } from '@nestjs/common';
import { UnitsReader } from './units.reader.js';

/** The reader apart from the routes, because the roll-ups need it and the routes need the roll-ups. */
@Module({ providers: [UnitsReader], exports: [UnitsReader] })
export class UnitsReaderModule {}
