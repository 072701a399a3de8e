import { Module } from '@nestjs/common';
import { PartnerIntake } from '../../contract/partner-intake.js';
import { PartnersController } from './partners.controller.js';
import { PartnersIntake } from './partners.intake.js';
import { PartnersReader } from './partners.reader.js';
import { PartnersRepository } from './partners.repository.js';
import { PartnersService } from './partners.service.js';

/** The directory of organisations that actions are held with. */
@Module({
  controllers: [PartnersController],
  providers: [
    PartnersService,
    PartnersRepository,
    PartnersReader,
    { provide: PartnerIntake, useClass: PartnersIntake },
  ],
  exports: [PartnersReader, PartnerIntake],
})
export class PartnersModule {}
