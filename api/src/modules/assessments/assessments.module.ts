import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EvidenceModule } from '../evidence/evidence.module.js';
import { StandardsModule } from '../standards/standards.module.js';
import { UnitsReaderModule } from '../units/units-reader.module.js';
import { AssessmentChange } from './assessment-change.js';
import { AssessmentEntity } from './assessment.entity.js';
import { AssessmentsDoor } from './assessments.door.js';
import { AssessmentsController } from './assessments.controller.js';
import { AssessmentsRepository } from './assessments.repository.js';
import { AssessmentsService } from './assessments.service.js';
import { AssessmentsViews } from './assessments.views.js';
import { EndorsementController } from './endorsement/endorsement.controller.js';
import { EndorsementService } from './endorsement/endorsement.service.js';
import { EndorsementViews } from './endorsement/endorsement.views.js';
import { EndorsementsRepository } from './endorsement/endorsements.repository.js';
import { EvidenceLinksService } from './evidence-links.service.js';
import { AssessmentDecision } from './review/assessment-decision.js';
import { DecisionsRepository } from './review/decisions.repository.js';
import { ReviewBatchService } from './review/review-batch.service.js';
import { ReviewNotices } from './review/review-notices.js';
import { ReviewQueueService } from './review/review-queue.service.js';
import { ReviewController } from './review/review.controller.js';
import { ReviewViews } from './review/review.views.js';

@Module({
  imports: [TypeOrmModule.forFeature([AssessmentEntity]), UnitsReaderModule, StandardsModule, EvidenceModule],
  controllers: [AssessmentsController, EndorsementController, ReviewController],
  providers: [
    AssessmentsService,
    EvidenceLinksService,
    AssessmentsDoor,
    EndorsementService,
    EndorsementViews,
    EndorsementsRepository,
    AssessmentChange,
    AssessmentDecision,
    DecisionsRepository,
    ReviewBatchService,
    ReviewNotices,
    ReviewQueueService,
    ReviewViews,
    AssessmentsRepository,
    AssessmentsViews,
  ],
  exports: [AssessmentsDoor],
})
export class AssessmentsModule {}
