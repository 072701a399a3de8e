import { Module } from '@nestjs/common';
import { EvidenceModule } from '../evidence/evidence.module.js';
import { PublicationsModule } from '../publications/publications.module.js';
import { StandardsModule } from '../standards/standards.module.js';
import { UnitsReaderModule } from '../units/units-reader.module.js';
import { ExamplesController } from './examples/examples.controller.js';
import { ExamplesService } from './examples/examples.service.js';
import { ExamplesViews } from './examples/examples.views.js';
import { FactsController } from './facts/facts.controller.js';
import { FactsRepository } from './facts/facts.repository.js';
import { FactsService } from './facts/facts.service.js';
import { KnownFactsModule } from './known-facts.module.js';
import { OfficesController } from './offices/offices.controller.js';
import { OfficesRepository } from './offices/offices.repository.js';
import { OfficesService } from './offices/offices.service.js';
import { SimilarController } from './similar.controller.js';
import { SimilarService } from './similar.service.js';

/** Units like one, and who already does what one has yet to do. */
@Module({
  imports: [KnownFactsModule, UnitsReaderModule, StandardsModule, EvidenceModule, PublicationsModule],
  controllers: [FactsController, OfficesController, SimilarController, ExamplesController],
  providers: [
    FactsService,
    FactsRepository,
    OfficesService,
    OfficesRepository,
    SimilarService,
    ExamplesService,
    ExamplesViews,
  ],
})
export class SimilarUnitsModule {}
