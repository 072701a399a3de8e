import { Module } from '@nestjs/common';
import { EvidenceModule } from '../evidence/evidence.module.js';
import { PublicationsModule } from '../publications/publications.module.js';
import { UnitsReaderModule } from '../units/units-reader.module.js';
import { ArmsRepository } from './arms/arms.repository.js';
import { ArmsService } from './arms/arms.service.js';
import { ChapterSetsService } from './chapter-sets.service.js';
import { ChaptersController } from './chapters.controller.js';
import { ChaptersService } from './chapters.service.js';
import { PublicChaptersController } from './public-chapters.controller.js';

/** Two pages about a unit for its council: made from what was published, and from nothing else. */
@Module({
  imports: [PublicationsModule, EvidenceModule, UnitsReaderModule],
  controllers: [ChaptersController, PublicChaptersController],
  providers: [ChaptersService, ChapterSetsService, ArmsService, ArmsRepository],
})
export class CouncilChaptersModule {}
