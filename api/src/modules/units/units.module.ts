import { Module } from '@nestjs/common';
import { RollUpsModule } from '../roll-ups/roll-ups.module.js';
import { StandardsModule } from '../standards/standards.module.js';
import { MembersController } from './members.controller.js';
import { MembersRepository } from './members.repository.js';
import { MembersService } from './members.service.js';
import { UnitsController } from './units.controller.js';
import { UnitsReaderModule } from './units-reader.module.js';
import { UnitsService } from './units.service.js';
import { UnitsViews } from './units.views.js';

@Module({
  imports: [UnitsReaderModule, StandardsModule, RollUpsModule],
  controllers: [UnitsController, MembersController],
  providers: [UnitsService, UnitsViews, MembersService, MembersRepository],
  exports: [UnitsReaderModule],
})
export class UnitsModule {}
