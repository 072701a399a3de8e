import { Module } from '@nestjs/common';
import { PartnersController } from './partners.controller.js';
import { PartnersReader } from './partners.reader.js';
import { PartnersRepository } from './partners.repository.js';
import { PartnersService } from './partners.service.js';

/** The directory of organisations that actions are held with. */
@Module({
  controllers: [PartnersController],
  providers: [PartnersService, PartnersRepository, PartnersReader],
  exports: [PartnersReader],
})
export class PartnersModule {}
